'use client';
import {
  createContext,
  useContext,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import type { CaseId } from '../model/case.js';
import type { DecisionState } from './ReviewDecision.state.js';

/** What a place keeps for the decision panels in it: above all what the reader has put in, for each case that has a name of its own. */
export interface Drafts {
  drafts: ReadonlyMap<string, DecisionState>;
  change: (next: (before: ReadonlyMap<string, DecisionState>) => ReadonlyMap<string, DecisionState>) => void;
  /** The cases whose decisions are on their way. */
  running: RefObject<Set<string>>;
  /** Seconds in which what was sent can be taken back; 0: it cannot. */
  undoFor: number;
  /** Hears the keys of the place around the panel. Null: there is none, and the panel has keys of its own. */
  keys: KeyScope | null;
}

type OnKey = (event: KeyboardEvent) => void;

/** A place whose keys are meant for the panel in it. */
export interface KeyScope {
  press: OnKey;
  listen: (onKey: OnKey) => () => void;
}

export function useKeyScope(): KeyScope {
  return useMemo(() => {
    const listeners = new Set<OnKey>();
    return {
      press: (event) => listeners.forEach((onKey) => onKey(event)),
      listen: (onKey) => {
        listeners.add(onKey);
        return () => listeners.delete(onKey);
      },
    };
  }, []);
}

/** The name of a case's draft: 1 and '1' are two cases. */
export const draftName = (caseId: CaseId): string => `${typeof caseId} ${caseId}`;

const DraftsContext = createContext<Drafts | undefined>(undefined);

function useOwnDrafts(undoFor: number, keys: KeyScope | null): Drafts {
  const [drafts, change] = useState<ReadonlyMap<string, DecisionState>>(new Map());
  const running = useRef(new Set<string>());
  return useMemo(() => ({ drafts, change, running, undoFor, keys }), [drafts, undoFor, keys]);
}

interface DecisionDraftsProps {
  undoFor: number;
  keys: KeyScope;
  /** The cases that have been decided by the host's word: what the reader was told of a decision of theirs has come true, and is over. */
  closed: readonly CaseId[];
  children: ReactNode;
}

/** Keeps the drafts of the panels inside, also of one that comes and goes with its case. */
export function DecisionDrafts({ undoFor, keys, closed, children }: DecisionDraftsProps): ReactElement {
  const drafts = useOwnDrafts(undoFor, keys);
  const over = closed.map(draftName).filter((name) => drafts.drafts.get(name)?.step === 'done');
  if (over.length > 0) drafts.change((before) => new Map([...before].filter(([name]) => !over.includes(name))));
  return <DraftsContext.Provider value={drafts}>{children}</DraftsContext.Provider>;
}

/** The drafts of the desk around the panel, else the panel's own. */
export function useDrafts(): Drafts {
  const own = useOwnDrafts(0, null);
  return useContext(DraftsContext) ?? own;
}
