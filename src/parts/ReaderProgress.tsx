'use client';
import { createContext, useContext, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { Desk, Looked, Requirement } from '../model/evidence.js';

const DeskContext = createContext<Desk | undefined>(undefined);

type Progress = Pick<Desk, 'looked' | 'opened' | 'renewals'>;

const untouched: Progress = {
  looked: { image: 'waiting', video: 'waiting', warnings: 'waiting' },
  opened: false,
  renewals: 0,
};

interface ReaderProgressProps extends Pick<Desk, 'case' | 'caseId' | 'home' | 'emit'> {
  /** Whether the findings are covered until the reader has opened the evidence. */
  evidenceFirst: boolean;
  children?: ReactNode;
}

/**
 * Stands around one report, so that a decision panel and a cover inside it know what the reader has looked at. In another case nothing
 * has been looked at yet.
 */
export function ReaderProgress({
  case: of,
  caseId,
  home,
  emit,
  evidenceFirst,
  children,
}: ReaderProgressProps): ReactElement {
  const [kept, setKept] = useState({ of, progress: untouched });
  const progress = kept.of === of ? kept.progress : untouched;
  // The reader's own way of working, whatever is looked at.
  const [keysOn, setKeysOn] = useState(true);
  const told = useMemo(() => {
    const change = (next: (before: Progress) => Progress): void =>
      setKept((before) => {
        const current = before.of === of ? before.progress : untouched;
        const changed = next(current);
        return changed === before.progress ? before : { of, progress: changed };
      });
    return {
      tell: (what: Requirement, looked: Looked): void =>
        change((before) =>
          before.looked[what] === looked ? before : { ...before, looked: { ...before.looked, [what]: looked } },
        ),
      tellOpened: (): void => change((before) => (before.opened ? before : { ...before, opened: true })),
      tellRenewal: (): void => change((before) => ({ ...before, renewals: before.renewals + 1 })),
    };
  }, [of]);
  const covered = evidenceFirst && !progress.opened && hasEvidence(progress);
  const desk = useMemo<Desk>(() => {
    const tellOpened = (): void => {
      if (covered) emit('uncovered');
      told.tellOpened();
    };
    const facts = { case: of, caseId, covered, home, emit, keysOn, setKeysOn };
    return { ...progress, ...told, tellOpened, ...facts };
  }, [progress, told, of, caseId, covered, home, emit, keysOn]);
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** A report without evidence has nothing to wait for. */
function hasEvidence({ looked: { image, video } }: Progress): boolean {
  return [image, video].some((looked) => looked === 'waiting' || looked === 'seen');
}

/** What the reader has looked at in the report around the component; undefined outside of a report. */
export function useReaderProgress(): Desk | undefined {
  return useContext(DeskContext);
}
