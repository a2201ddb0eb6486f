'use client';
import { Root } from '@radix-ui/react-accordion';
import { clsx } from 'clsx';
import {
  forwardRef,
  useState,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { warningsEn } from '../messages/en.js';
import type { WarningMessages } from '../messages/Messages.js';
import { useFormat, useWords } from '../messages/ReportProvider.js';
import { fieldsOf, textOf, warningsOf } from '../model/fields.js';
import type { ReportOf } from '../model/report.js';
import { knownStatus } from '../model/status.js';
import { countBySeverity, isEffective, severities, warningEntries, type WarningEntry } from '../model/warnings.js';
import { levelBelow, type HeadingLevel } from '../parts/heading.js';
import { moveAcross } from '../parts/rovingKeys.js';
import { useGeneration } from '../parts/useGeneration.js';
import { usePrinting } from '../parts/usePrinting.js';
import { WarningRow } from '../parts/WarningRow.js';

export interface WarningListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The report, or just its `warnings`; with `status` it can say that no cause was given. */
  report: ReportOf<'warnings', 'status'>;
  /** Level of the list's heading in your page; the warnings are one below. @default 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Which warnings are open at first: none, those that may have had an effect, or all. @default 'none' */
  defaultOpen?: 'none' | 'effective' | 'all' | undefined;
}

// The cost of one Radix accordion grows with the square of its items.
const batch = 50;
const landmarks = 6;

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
  const warnings = warningsOf('WarningList', clean);
  const entries = warnings === null ? [] : warningEntries(warnings);
  const generation = useGeneration(warnings === null ? null : entries.map(signature).join());
  const [shown, setShown] = useState({ generation, count: batch });
  const printing = usePrinting();
  const limit = shown.generation === generation ? shown.count : batch;
  const visible = printing ? entries : entries.slice(0, limit);
  const left = entries.length - visible.length;
  const Heading = `h${headingLevel}` as const;
  const counts = countBySeverity(entries);
  const present = severities.filter((severity) => counts[severity] > 0);
  return (
    <div
      {...rest}
      ref={ref}
      className={clsx('lr-WarningList', className)}
      data-state={warnings === null ? 'absent' : entries.length > 0 ? 'ready' : 'empty'}
    >
      <div className="lr-WarningList-head">
        <Heading className="lr-WarningList-heading">{words.heading}</Heading>
        {present.length > 0 ? (
          <p className="lr-WarningList-counts" dir="auto">
            {present.map((severity) => words.count(severity, number(counts[severity]), counts[severity])).join(' · ')}
          </p>
        ) : null}
      </div>
      <Sentences words={words} known={warnings !== null} entries={entries} status={textOf(clean.status)} />
      {visible.length > 0 ? (
        // The triggers inside are the interactive elements; the list only passes their keys on.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="lr-WarningList-rows" onKeyDownCapture={moveAcross}>
          {batchesOf(visible).map((rows, index) => (
            <Root
              key={`${generation}.${index}`}
              type="multiple"
              className="lr-WarningList-batch"
              defaultValue={rows.filter(opens[defaultOpen] ?? opens.none).map(({ key }) => key)}
            >
              {rows.map((entry) => (
                <WarningRow
                  key={entry.key}
                  entry={entry}
                  level={levelBelow(headingLevel)}
                  landmark={entries.length <= landmarks}
                  mounted={printing}
                />
              ))}
            </Root>
          ))}
        </div>
      ) : null}
      {left > 0 ? (
        <button
          type="button"
          className="lr-Button lr-WarningList-more"
          onClick={() => setShown({ generation, count: limit + batch })}
        >
          {words.showMore(number(Math.min(batch, left)), number(left))}
        </button>
      ) : null}
    </div>
  );
});

interface SentencesProps {
  words: WarningMessages;
  known: boolean;
  entries: readonly WarningEntry[];
  status: string | null;
}

/** What must be said in words: no warnings, no list at all, or a verdict for which the list gives no cause. */
function Sentences({ words, known, entries, status }: SentencesProps): ReactElement | null {
  const verdict = status === null ? null : knownStatus(status);
  const unexplained =
    known &&
    (verdict === 'In Review' || verdict === 'Declined') &&
    !entries.some(({ severity }) => isEffective(severity));
  const sentences = [
    known ? null : words.notAvailable,
    known && entries.length === 0 ? words.none : null,
    unexplained ? words.noCause : null,
  ];
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : <p className="lr-WarningList-sentence">{said.join(' ')}</p>;
}

function batchesOf(entries: readonly WarningEntry[]): WarningEntry[][] {
  return Array.from({ length: Math.ceil(entries.length / batch) }, (_, index) =>
    entries.slice(index * batch, (index + 1) * batch),
  );
}

function signature({ warning, count }: WarningEntry): string {
  return `${warning.risk}|${warning.log_type}|${count}`;
}
