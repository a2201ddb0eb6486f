'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { warningsEn } from '../messages/en.js';
import { useFormat, useLanguage, useWords } from '../settings/ReportProvider.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { readCaseId, type CaseId } from '../model/case.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { givenWarnings, warningsOf } from './warningsOf.js';
import type { ReportOf } from '../model/report.js';
import type { WarningEntry } from '../model/warnings.js';
import { levelBelow, type HeadingLevel } from '../parts/heading.js';
import { SeverityFilter, type Filter } from './SeverityFilter.js';
import { moveAcross } from './rowKeys.js';
import { usePrinting } from '../parts/usePrinting.js';
import { fetchMovement } from './movingChunk.js';
import { WarningRow } from './WarningRow.js';
import {
  batch,
  glance,
  hasFilter,
  sentencesOf,
  sourceOf,
  stateOf,
  viewOf,
  type Listing,
  type Source,
  type View,
} from './WarningList.listing.js';
import { useWarningList } from './useWarningList.js';
import {
  askedFor,
  askedIn,
  filtered,
  filterOf,
  isOpen,
  lengthened,
  limitOf,
  lookedAt,
  opens,
  pressed,
  type DefaultOpen,
} from './WarningList.state.js';

/** A report's warnings, which of them are open at first, and everything that a `<div>` takes. */
export interface WarningListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The report, or just its `warnings`; with `status` it can say that no cause was given. */
  report: ReportOf<'warnings', 'status'>;
  /** Level of the list's heading in your page; the warnings are one below. @default 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Which warnings are open at first: none, those that may have had an effect, or all. @default 'none' */
  defaultOpen?: DefaultOpen | undefined;
  /**
   * Your own id of the case. While it is the same, what is open, shown and filtered stays with the warnings that are still there when a
   * newer list comes. @default the report's around it; outside of one, a list that says anything else is another case's
   */
  caseId?: CaseId | undefined;
  /** What the check had said where a person has overridden it; null where that is not known. “No cause was given” is then about this verdict. @default the report's `status` */
  automaticStatus?: string | null | undefined;
}

/**
 * Shows what the check noticed, worst first, and what each thing did to the outcome. Reads `warnings`, and `status` where given. Equal
 * warnings stand once with their number.
 *
 * @example
 * <WarningList caseId={session.id} report={report} defaultOpen="effective" />
 */
export const WarningList: ForwardRefExoticComponent<WarningListProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  WarningListProps
>(function WarningList(
  { report, headingLevel = 3, defaultOpen = 'none', caseId, automaticStatus, className, ...rest },
  ref,
): ReactElement {
  const root = { lang: useLanguage(), ...rest };
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const status = textOf(fieldsOf('WarningList', report, ['status']).status);
  const desk = useDesk();
  const tell = desk?.tell;
  const named = readCaseId('WarningList', caseId);
  const of = named === undefined ? desk?.case : `${typeof named} ${named}`;
  const { listing, generation, state, change } = useWarningList(useSource(report), of, tell);
  const { counts, present, total, entries } = listing;
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

  const head = useRef<HTMLDivElement>(null);
  const printing = usePrinting(head);
  const chosen = filterOf(state, listing);
  // Paper has every warning, whatever the reader has chosen to see.
  const { rows, shown, left } = useView(
    listing,
    printing ? 'all' : chosen,
    printing ? entries.length : limitOf(state, chosen),
  );
  const filters = hasFilter(listing);
  const isOverridden = automaticStatus !== undefined;
  const verdict = { status: isOverridden ? textOf(automaticStatus) : status, isOverridden };
  const said = sentencesOf(listing, verdict, words, number);
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...root} ref={ref} className={clsx('lr-WarningList', className)} data-state={stateOf(listing)}>
      <div className="lr-WarningList-head" ref={head}>
        <Heading className="lr-WarningList-heading">{words.heading}</Heading>
        {present.length > 0 ? (
          <p className="lr-WarningList-counts" dir="auto">
            {present.map((severity) => words.count(severity, number(counts[severity]), counts[severity])).join(' · ')}
          </p>
        ) : null}
      </div>
      {said.length > 0 ? <p className="lr-WarningList-sentence">{said.join(' ')}</p> : null}
      {filters ? (
        <SeverityFilter
          counts={counts}
          present={present}
          filter={chosen}
          onFilter={(next) => change((before) => filtered(before, next))}
        />
      ) : null}
      {rows.length > 0 ? (
        // The triggers inside are the interactive elements; the list only passes their keys on.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div key={generation} className="lr-WarningList-rows" onKeyDownCapture={moveAcross} {...fetchMovement}>
          {rows.map((entry) => (
            <WarningRow
              key={entry.key}
              entry={entry}
              open={isOpen(state, entry, first)}
              asked={askedIn(state, entry)}
              level={levelBelow(headingLevel)}
              landmark={entries.length <= glance}
              printing={printing}
              onOpen={onOpen}
              onAsk={onAsk}
            />
          ))}
        </div>
      ) : null}
      {filters || left > 0 ? (
        // Below the rows, so that they do not move when a filter says what it leaves out.
        <div className="lr-WarningList-foot">
          {left > 0 ? (
            <button
              type="button"
              className="lr-Button lr-WarningList-more"
              onClick={() => change((before) => lengthened(before, chosen))}
            >
              {words.showMore(number(Math.min(batch, left)), number(left))}
            </button>
          ) : null}
          {filters ? (
            <p className="lr-WarningList-shown" role="status" dir="auto">
              {chosen === 'all' ? null : words.showing(number(shown), number(total), total)}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
});

// A list of ten thousand is sorted once, and not again at each press.
function useSource(report: WarningListProps['report']): Source {
  const given = givenWarnings(report);
  return useMemo(() => sourceOf(warningsOf('WarningList', given)), [given]);
}

function useView(listing: Listing, filter: Filter, limit: number): View {
  return useMemo(() => viewOf(listing, filter, limit), [listing, filter, limit]);
}
