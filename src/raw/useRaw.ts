'use client';
import { useMemo } from 'react';
import { isSameSession } from '../facts/metadata/VerificationMetadata.session.js';
import { readCaseId, type CaseId } from '../model/case.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { useGeneration } from '../parts/useGeneration.js';
import { parseText } from '../payload/jsonText.js';
import { newMemory, rootOf, type RawNode } from './reading/nodes.js';
import { canOpen } from './rows.js';

/** The payload of one case. */
export interface Raw {
  /** The same number for the same case, and another one for every other. */
  of: number;
  caseId: CaseId | undefined;
  root: RawNode;
  /** `broken`: a text that is no JSON. */
  state: 'ready' | 'absent' | 'empty' | 'unreadable' | 'broken';
  /** Where a broken text goes wrong. */
  line: number;
  column: number;
}

/** Reads what was given, and knows which case it is: by the host's `caseId`, the report around, or the session that it names itself. */
export function useRaw(report: unknown, given: CaseId | null | undefined): Raw {
  const desk = useDesk();
  const named = readCaseId('RawReport', given);
  const text = typeof report === 'string' ? report : null;
  const parsed = useMemo(() => (text === null ? null : parseText(text)), [text]);
  const value = parsed ? parsed.value : report;
  const session = useGeneration(value, isSameSession);
  const of = useGeneration(
    named !== undefined ? `${typeof named} ${named}` : desk ? `desk ${desk.case}` : `session ${session}`,
  );
  // Another case has nothing of this one, not even where the host has written it into the same object.
  // oxlint-disable-next-line react/exhaustive-deps
  const memory = useMemo(() => newMemory(), [of]);
  const root = useMemo(() => rootOf(value, memory), [value, memory]);
  const { line = 1, column = 1 } = parsed ?? {};
  return { of, caseId: named ?? desk?.caseId, root, state: stateOf(root, parsed?.problem !== undefined), line, column };
}

function stateOf(root: RawNode, isBroken: boolean): Raw['state'] {
  if (isBroken) return 'broken';
  if (root.kind === 'unreadable') return 'unreadable';
  if (root.kind === 'null' || root.kind === 'undefined') return 'absent';
  return root.holder && !canOpen(root) ? 'empty' : 'ready';
}
