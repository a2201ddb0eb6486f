'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { warningsEn } from '../messages/en.js';
import { useFormat, useLanguage, useWords } from '../settings/ReportProvider.js';
import type { CaseId } from '../model/case.js';
import type { ReportOf } from '../model/report.js';
import { levelBelow, levelOf, type HeadingLevel } from '../parts/heading.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { useRoot } from '../parts/slot/useRoot.js';
import { useRefTo } from '../parts/useRefTo.js';
import { SeverityFilter } from './SeverityFilter.js';
import { moveAcross } from './rowKeys.js';
import { fetchMovement } from './movingChunk.js';
import { WarningRow } from './WarningRow.js';
import { batch, glance, stateOf } from './WarningList.listing.js';
import { useWarningsInHand } from './useWarningsInHand.js';
import { askedIn, isOpen, type DefaultOpen } from './WarningList.state.js';

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
export const WarningList: ForwardRefExoticComponent<WarningListProps & AsChild & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, WarningListProps & AsChild>(function WarningList(
    {
      report,
      headingLevel: level,
      defaultOpen = 'none',
      caseId,
      automaticStatus,
      asChild,
      children,
      className,
      ...rest
    },
    ref,
  ): ReactElement {
    const [Root, slot] = useRoot('div', asChild, children, ref);
    const root = { lang: useLanguage(), ...rest };
    const words = useWords('warnings', warningsEn);
    const { number } = useFormat();
    const warnings = useWarningsInHand({ report, defaultOpen, caseId, automaticStatus });
    const { listing, state, first, generation, printing, chosen, filters, said, onOpen, onAsk, home } = warnings;
    const { rows, shown, left } = warnings;
    const { counts, present, total, entries } = listing;
    const head = useRefTo<HTMLElement>(home);
    const headingLevel = levelOf(level, 3);
    const Heading = `h${headingLevel}` as const;
    return (
      <Root {...slot} {...root} className={clsx('lr-WarningList', className)} data-state={stateOf(listing)}>
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
          <SeverityFilter counts={counts} present={present} filter={chosen} onFilter={warnings.onFilter} />
        ) : null}
        {rows.length > 0 ? (
          // The triggers inside are the interactive elements; the list only passes their keys on.
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
          <div
            key={generation}
            className="lr-WarningList-rows"
            onKeyDownCapture={(event) => moveAcross(event)}
            {...fetchMovement}
          >
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
              <button type="button" className="lr-Button lr-WarningList-more" onClick={warnings.onMore}>
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
      </Root>
    );
  });
