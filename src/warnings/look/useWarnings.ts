'use client';
import { useId, type KeyboardEventHandler, type RefCallback } from 'react';
import { warningsEn } from '../../messages/en.js';
import type { Severity } from '../../model/warnings.js';
import { useRefTo } from '../../parts/useRefTo.js';
import { useFormat, useLanguage, useWords } from '../../settings/ReportProvider.js';
import { moveAcross } from '../rowKeys.js';
import type { Filter } from '../WarningList.state.js';
import { useDetailWords } from '../useDetailWords.js';
import { useWarningsInHand } from '../useWarningsInHand.js';
import { batch, glance, stateOf } from '../WarningList.listing.js';
import type { WarningListProps } from '../WarningList.js';
import { warningIn, type WarningAction, type WarningInHand } from './warningIn.js';

/** What `useWarnings` takes: what `WarningList` takes, without what is about its markup. */
export type UseWarningsProps = Pick<WarningListProps, 'report' | 'defaultOpen' | 'caseId' | 'automaticStatus'>;

/** Chooses which severities are shown. It is there where there is something to tell apart, and more of it than one glance takes in. */
export interface WarningFilter {
  /** For the element around the choices. */
  props: { role: 'group'; 'aria-label': string };
  /** The buttons: all, and each severity that the list has. */
  choices: readonly (WarningAction & { value: Filter; isChosen: boolean; count: number })[];
}

/** What `useWarnings` gives. */
export interface UseWarningsResult {
  /**
   * `ready`: a list with warnings. `empty`: the report says that there are none. `absent`: it does not say. `unreadable`: what it has is no
   * list that could be read. The last three are three things: `sentences` has the words of each.
   */
  state: 'ready' | 'empty' | 'absent' | 'unreadable';
  /** The heading's words. Its level is yours. */
  heading: string;
  /** What has to be said in words: that there are none, that not all could be read, that a verdict has no cause in the list. */
  sentences: readonly string[];
  /** How many warnings of each severity the payload has, and all together, equal and folded ones too. */
  counts: Readonly<Record<Severity, number>>;
  /** How many they are together. */
  total: number;
  /** The same in words: "1 error · 2 warnings". Empty when there are none. */
  countsText: string;
  /** The warnings to draw now, worst first: equal ones once, with what is redundant folded into those that say more. On paper all of them. */
  warnings: readonly WarningInHand[];
  /** What shows only one severity. Null: the list is short, and has none. */
  filter: WarningFilter | null;
  /** Draws the next ones of a long list; null: all are drawn. */
  more: WarningAction | null;
  /** How many of how many are shown, while a filter is chosen, for the element with `statusProps`; else empty. */
  status: string;
  /** For the element that says how many are shown. */
  statusProps: { role: 'status' };
  /** For the element around all of it: its window is the one that prints, and the language of the words. */
  rootProps: { ref: RefCallback<HTMLElement>; 'data-state': UseWarningsResult['state']; lang: string | undefined };
  /** For the element around the warnings: arrow keys, Home and End go from button to button. */
  listProps: { onKeyDownCapture: KeyboardEventHandler<HTMLElement> };
}

/**
 * `WarningList` without its markup: the warnings of one case, sorted, merged and folded, with what is open, filtered and shown on request. It
 * keeps what the component promises: that belongs to the case and stays through its polls, details that may be personal wait until asked for, no
 * link and no credential is in any text, and the report around it learns what was looked at.
 *
 * @example
 * const { heading, sentences, warnings, rootProps, listProps } = useWarnings({ report, caseId });
 */
export function useWarnings(props: UseWarningsProps): UseWarningsResult {
  const id = useId();
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const told = useDetailWords();
  const lang = useLanguage();
  const list = useWarningsInHand(props);
  const { listing, rows, shown, left, chosen, filters } = list;
  const { counts, present, total, entries } = listing;
  const state = stateOf(listing);
  const role = entries.length <= glance ? 'region' : 'group';
  const countOf = (value: Filter): number =>
    value === 'all' ? present.reduce((sum, severity) => sum + counts[severity], 0) : counts[value];
  const choice = (value: Filter): WarningFilter['choices'][number] => ({
    value,
    isChosen: value === chosen,
    count: countOf(value),
    label: words.filter[value](number(countOf(value))),
    props: { type: 'button', 'aria-pressed': value === chosen, onClick: () => list.onFilter(value) },
  });
  return {
    state,
    heading: words.heading,
    sentences: list.said,
    counts,
    total,
    countsText: present
      .map((severity) => words.count(severity, number(counts[severity]), counts[severity]))
      .join(' · '),
    warnings: rows.map((entry) => warningIn(entry, { id, role, list, told })),
    filter: filters
      ? { props: { role: 'group', 'aria-label': words.show }, choices: (['all', ...present] as const).map(choice) }
      : null,
    more:
      left > 0
        ? {
            label: words.showMore(number(Math.min(batch, left)), number(left)),
            props: { type: 'button', onClick: list.onMore },
          }
        : null,
    status: filters && chosen !== 'all' ? words.showing(number(shown), number(total), total) : '',
    statusProps: { role: 'status' },
    rootProps: { ref: useRefTo<HTMLElement>(list.home), 'data-state': state, lang },
    listProps: { onKeyDownCapture: (event) => moveAcross(event, '[data-warning-trigger]') },
  };
}
