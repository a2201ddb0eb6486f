'use client';
import {
  createContext,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { Deadline } from '../expiry/deadline.js';
import { useLatest } from './useLatest.js';
import type { CaseId } from '../model/case.js';
import type { FindingEventType, Looked, Medium, Requirement } from '../model/evidence.js';

/** How far the reader is with one report. */
interface Progress {
  looked: Readonly<Record<Requirement, Looked>>;
  /** Whether the reader has opened any evidence: shown a veiled medium, enlarged one, or played the recording. */
  opened: boolean;
}

/** What the parts of one report tell each other, and the host. */
export interface Desk {
  /** The number of the case (`useCase`), on which everything that the reader does hangs. */
  case: number;
  caseId: CaseId | undefined;
  /** Id of the heading that names the report; undefined: it has none of ours. */
  titleId?: string | undefined;
  /** Says how far the reader's wish for fresh links of the case is (`useCase`). */
  askedFor?: ((step: 'asked' | 'answered' | 'failed') => void) | undefined;
  /** How many refreshes of the links the host has answered. */
  renewals: number;
  /** Where the report stands: its window is the one that prints. Null before it is there. */
  home: { readonly current: Element | null };
  /** Whether the host has taken the report off the screen for a while: it keeps all that the reader did, and lets go of its media. */
  aside: boolean;
  /** When a medium's link ends, for the paper: what holds is what the screen was given first. Undefined: not told. */
  endOf: (medium: Medium) => Deadline | undefined;
  tellEnd: (medium: Medium, deadline: Deadline) => void;
  /** Tells how far the reader is. The same word twice is one. */
  tell: (what: Requirement, looked: Looked) => void;
  tellOpened: () => void;
  tellRenewal: () => void;
  /** Tells the host what happened to the findings. */
  emit: (type: FindingEventType, risk?: string) => void;
  /** Whether the reader wants keys in the enlarged views of the report. */
  keysOn: boolean;
  setKeysOn: (on: boolean) => void;
}

/** The desk with the progress, which is asked for: it changes with each look, and few parts want to know of it. */
interface DeskInHand extends Desk {
  evidenceFirst: boolean;
  progress: () => Progress;
  subscribe: (onChange: () => void) => () => void;
}

const DeskContext = createContext<DeskInHand | undefined>(undefined);

const untouched: Progress = {
  looked: { image: 'waiting', video: 'waiting', warnings: 'waiting' },
  opened: false,
};

interface ReaderProgressProps
  extends Pick<Desk, 'case' | 'caseId' | 'home' | 'emit'>, Partial<Pick<Desk, 'aside' | 'titleId' | 'askedFor'>> {
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
  aside = false,
  emit,
  titleId,
  askedFor,
  evidenceFirst,
  children,
}: ReaderProgressProps): ReactElement {
  const [memory] = useState(emptyMemory);
  const [answered, setAnswered] = useState({ of, count: 0 });
  const renewals = answered.of === of ? answered.count : 0;
  const asked = useLatest(askedFor);
  const isAsked = askedFor !== undefined;
  // The reader's own way of working, whatever is looked at.
  const [keysOn, setKeysOn] = useState(true);
  const told = useMemo(
    () => ({
      ...memoryOf(memory, of),
      tellRenewal: (): void => setAnswered((before) => ({ of, count: (before.of === of ? before.count : 0) + 1 })),
    }),
    [memory, of],
  );
  const desk = useMemo<DeskInHand>(() => {
    const tellOpened = (): void => {
      if (isCovered(evidenceFirst, told.progress())) emit('uncovered');
      told.tellOpened();
    };
    const given = { case: of, caseId, home, aside, emit, titleId, evidenceFirst };
    const ask: Desk['askedFor'] = isAsked ? (step) => asked.current?.(step) : undefined;
    return { ...told, ...given, tellOpened, askedFor: ask, renewals, keysOn, setKeysOn };
  }, [told, of, caseId, renewals, home, aside, emit, titleId, evidenceFirst, keysOn, asked, isAsked]);
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** How far the reader is with the case that was told of last, and who wants to know. */
interface Memory {
  of: number | null;
  progress: Progress;
  ends: Map<Medium, Deadline>;
  listeners: Set<() => void>;
}

const emptyMemory = (): Memory => ({ of: null, progress: untouched, ends: new Map(), listeners: new Set() });

/** The memory as one case sees it. */
function memoryOf(
  memory: Memory,
  of: number,
): Pick<DeskInHand, 'tell' | 'tellOpened' | 'endOf' | 'tellEnd' | 'progress' | 'subscribe'> {
  const progress = (): Progress => (memory.of === of ? memory.progress : untouched);
  const change = (next: Progress): void => {
    memory.of = of;
    memory.progress = next;
    for (const listener of memory.listeners) listener();
  };
  return {
    progress,
    subscribe: (onChange) => {
      memory.listeners.add(onChange);
      return () => memory.listeners.delete(onChange);
    },
    endOf: (medium) => memory.ends.get(medium),
    tellEnd: (medium, deadline) => memory.ends.set(medium, deadline),
    tell: (what: Requirement, looked: Looked) => {
      const before = progress();
      if (before.looked[what] !== looked) change({ ...before, looked: { ...before.looked, [what]: looked } });
    },
    tellOpened: () => {
      const before = progress();
      if (!before.opened) change({ ...before, opened: true });
    },
  };
}

/** A report without evidence has nothing to wait for. */
function isCovered(evidenceFirst: boolean, { opened, looked: { image, video } }: Progress): boolean {
  return evidenceFirst && !opened && [image, video].some((looked) => looked === 'waiting' || looked === 'seen');
}

/** What the report around the component offers its parts; undefined outside of a report. */
export function useDesk(): Desk | undefined {
  return useContext(DeskContext);
}

const never = (): (() => void) => () => undefined;
const nothing = (): undefined => undefined;

/** What the reader has looked at in the report around the component; undefined outside of a report. */
export function useReaderProgress(): Progress | undefined {
  const desk = useContext(DeskContext);
  const read = desk?.progress ?? nothing;
  return useSyncExternalStore(desk?.subscribe ?? never, read, read);
}

/**
 * What is known of the findings of the report around a component: nothing covers them (`none`), they are covered now, or they could be and the
 * reader has `opened` evidence or asked for them. Only a report with `evidence-first` has to follow it.
 */
export function useCover(): 'none' | 'covered' | 'opened' {
  const desk = useContext(DeskContext);
  const read = (): 'none' | 'covered' | 'opened' => {
    if (!desk?.evidenceFirst) return 'none';
    const progress = desk.progress();
    return progress.opened ? 'opened' : isCovered(true, progress) ? 'covered' : 'none';
  };
  return useSyncExternalStore(desk?.evidenceFirst ? desk.subscribe : never, read, read);
}

/** Whether the findings of the report around the component are covered now, so that nothing may tell the verdict. */
export function useCovered(): boolean {
  return useCover() === 'covered';
}
