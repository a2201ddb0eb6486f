'use client';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { warningsEn } from '../messages/en.js';
import { readCaseId } from '../model/case.js';
import { fieldsOf, textOf } from '../model/fields.js';
import type { WarningEntry } from '../model/warnings.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { usePrinting } from '../parts/usePrinting.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { useWarningList } from './useWarningList.js';
import { hasFilter, sentencesOf, sourceOf, viewOf, type Listing, type View } from './WarningList.listing.js';
import type { WarningListProps } from './WarningList.js';
import {
  askedFor,
  filtered,
  filterOf,
  lengthened,
  limitOf,
  lookedAt,
  opens,
  pressed,
  type Filter,
  type ListState,
  type Opens,
} from './WarningList.state.js';
import { givenWarnings, warningsOf } from './warningsOf.js';

/** A list of warnings, and what the reader can do with it. */
export interface WarningsInHand extends View {
  listing: Listing;
  state: ListState;
  /** Which rows are open at first. */
  first: Opens;
  /** Another number for each case. */
  generation: number;
  printing: boolean;
  /** The filter that holds; and whether there is anything to choose. */
  chosen: Filter;
  filters: boolean;
  /** What must be said in words. */
  said: readonly string[];
  onOpen: (entry: WarningEntry, open: boolean) => void;
  onAsk: (entry: WarningEntry, asked: boolean) => void;
  onFilter: (filter: Filter) => void;
  onMore: () => void;
  /** An element of the list: its window is the one that prints. */
  home: RefObject<HTMLElement | null>;
}

/** Follows the warnings of one case: what is open, asked for, filtered and seen, and what the report around them and its host are told. */
export function useWarningsInHand({
  report,
  defaultOpen = 'none',
  caseId,
  automaticStatus,
}: Pick<WarningListProps, 'report' | 'defaultOpen' | 'caseId' | 'automaticStatus'>): WarningsInHand {
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const status = textOf(fieldsOf('WarningList', report, ['status']).status);
  const desk = useDesk();
  const tell = desk?.tell;
  const named = readCaseId('WarningList', caseId);
  const of = named === undefined ? desk?.case : `${typeof named} ${named}`;
  const given = givenWarnings(report);
  // A list of ten thousand is sorted once, and not again at each press.
  const source = useMemo(() => sourceOf(warningsOf('WarningList', given)), [given]);
  const { listing, generation, state, change } = useWarningList(source, of, tell);
  const first = opens[defaultOpen] ?? opens.none;
  const looked = lookedAt(listing, state, first);
  useEffect(() => tell?.('warnings', looked), [tell, looked]);
  const emit = desk?.emit;
  const onOpen = useCallback(
    (entry: WarningEntry, open: boolean) => {
      change((before) => pressed(before, entry, open));
      if (open) emit?.('warning-opened', entry.warning.risk);
    },
    [change, emit],
  );
  const onAsk = useCallback(
    ({ key, warning }: WarningEntry, asked: boolean) => {
      change((before) => askedFor(before, key, asked));
      if (asked) emit?.('details-shown', warning.risk);
    },
    [change, emit],
  );
  const home = useRef<HTMLElement>(null);
  const printing = usePrinting(home);
  const chosen = filterOf(state, listing);
  // Paper has every warning, whatever the reader has chosen to see.
  const [shownBy, limit]: [Filter, number] = printing
    ? ['all', listing.entries.length]
    : [chosen, limitOf(state, chosen)];
  const view = useMemo(() => viewOf(listing, shownBy, limit), [listing, shownBy, limit]);
  const isOverridden = automaticStatus !== undefined;
  const verdict = { status: isOverridden ? textOf(automaticStatus) : status, isOverridden };
  return {
    ...view,
    listing,
    state,
    first,
    generation,
    printing,
    chosen,
    filters: hasFilter(listing),
    said: sentencesOf(listing, verdict, words, number),
    onOpen,
    onAsk,
    onFilter: (filter) => change((before) => filtered(before, filter)),
    onMore: () => change((before) => lengthened(before, chosen)),
    home,
  };
}
