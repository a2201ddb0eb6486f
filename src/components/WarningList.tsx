'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { warningsEn } from '../messages/en.js';
import { useDesk, useFormat, useWords } from '../messages/ReportProvider.js';
import { fieldsOf, textOf, warningsOf, type CleanReport } from '../model/fields.js';
import type { ReportOf } from '../model/report.js';
import { isEffective, type WarningEntry } from '../model/warnings.js';
import { levelBelow, type HeadingLevel } from '../parts/heading.js';
import { moveAcross } from '../parts/rovingKeys.js';
import { SeverityFilter, type Filter } from '../parts/SeverityFilter.js';
import { useGeneration } from '../parts/useGeneration.js';
import { usePrinting } from '../parts/usePrinting.js';
import { WarningBatch } from '../parts/WarningBatch.js';
import {
  batch,
  filtered,
  glance,
  hasFilter,
  isOpen,
  isSameList,
  lengthened,
  limitOf,
  listingOf,
  lookedAt,
  pressed,
  sentencesOf,
  stateFor,
  untouched,
  viewOf,
  type Listing,
  type ListState,
  type View,
} from './WarningList.state.js';

export interface WarningListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The report, or just its `warnings`; with `status` it can say that no cause was given. */
  report: ReportOf<'warnings', 'status'>;
  /** Level of the list's heading in your page; the warnings are one below. @default 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Which warnings are open at first: none, those that may have had an effect, or all. @default 'none' */
  defaultOpen?: 'none' | 'effective' | 'all' | undefined;
}

const opens: Record<NonNullable<WarningListProps['defaultOpen']>, (entry: WarningEntry) => boolean> = {
  none: () => false,
  effective: ({ severity }) => isEffective(severity),
  all: () => true,
};

/**
 * Shows what the check noticed, worst first, and what each thing did to the outcome. Reads `warnings`, and `status` where given. Equal
 * warnings stand once with their number.
 *
 * @example
 * <WarningList report={report} defaultOpen="effective" />
 */
export const WarningList: ForwardRefExoticComponent<WarningListProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  WarningListProps
>(function WarningList({ report, headingLevel = 3, defaultOpen = 'none', className, ...rest }, ref): ReactElement {
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const clean = fieldsOf('WarningList', report, ['warnings', 'status']);
  const listing = useListing(clean.warnings);
  const { counts, present, total } = listing;
  const entries = listing.entries ?? [];
  const generation = useGeneration(listing, isSameList);
  const tell = useDesk()?.tell;
  const [kept, setKept] = useState(() => untouched(generation, tell));
  const state = stateFor(kept, generation, tell);
  const change = useCallback(
    (next: (state: ListState) => ListState) => setKept((before) => next(stateFor(before, generation, tell))),
    [generation, tell],
  );
  const onOpen = useCallback(
    (rows: readonly WarningEntry[], open: string[]) => change((before) => pressed(before, rows, open)),
    [change],
  );
  const first = opens[defaultOpen] ?? opens.none;
  const looked = lookedAt(listing, state, first);
  useEffect(() => tell?.('warnings', looked), [tell, looked]);

  const head = useRef<HTMLDivElement>(null);
  const printing = usePrinting(head);
  // Paper has every warning, whatever the reader has chosen to see.
  const filter = printing ? 'all' : state.filter;
  const limit = printing ? entries.length : limitOf(state);
  const { batches, shown, left } = useView(listing, filter, limit);
  const filters = hasFilter(listing);
  const said = sentencesOf(listing, textOf(clean.status), words);
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      {...rest}
      ref={ref}
      className={clsx('lr-WarningList', className)}
      data-state={listing.entries === null ? 'absent' : entries.length > 0 ? 'ready' : 'empty'}
    >
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
          filter={state.filter}
          onFilter={(next) => change((before) => filtered(before, next))}
        />
      ) : null}
      {batches.length > 0 ? (
        // The triggers inside are the interactive elements; the list only passes their keys on.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="lr-WarningList-rows" onKeyDownCapture={moveAcross}>
          {batches.map((rows, index) => (
            <WarningBatch
              key={`${generation}.${filter}.${index}`}
              rows={rows}
              open={rows
                .filter((entry) => isOpen(state, entry, first))
                .map(({ key }) => key)
                .join(' ')}
              level={levelBelow(headingLevel)}
              landmark={entries.length <= glance}
              mounted={printing}
              onOpen={onOpen}
            />
          ))}
        </div>
      ) : null}
      {filters || left > 0 ? (
        // Below the rows, so that they do not move when a filter says what it leaves out.
        <div className="lr-WarningList-foot">
          {left > 0 ? (
            <button type="button" className="lr-Button lr-WarningList-more" onClick={() => change(lengthened)}>
              {words.showMore(number(Math.min(batch, left)), number(left))}
            </button>
          ) : null}
          {filters ? (
            <p className="lr-WarningList-shown" role="status" dir="auto">
              {state.filter === 'all' ? null : words.showing(number(shown), number(total), total)}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
});

// A list of ten thousand is sorted once, and not again at each press.
function useListing(warnings: CleanReport['warnings']): Listing {
  return useMemo(() => listingOf(warningsOf('WarningList', warnings ? { warnings } : {})), [warnings]);
}

function useView(listing: Listing, filter: Filter, limit: number): View {
  return useMemo(() => viewOf(listing, filter, limit), [listing, filter, limit]);
}
