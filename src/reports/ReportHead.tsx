'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { StatusBadge } from '../facts/StatusBadge.js';
import { reportEn } from '../messages/en.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { overrideOf } from '../model/override.js';
import { levelOf } from '../parts/heading.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { useOwnCase } from '../parts/useCase.js';
import { areAlike, useGeneration } from '../parts/useGeneration.js';
import { useLanguage, useWords } from '../settings/ReportProvider.js';
import { givenWarnings } from '../warnings/warningsOf.js';
import { OverrideNote } from './OverrideNote.js';
import type { AgeEstimateProps } from '../facts/AgeEstimate.view.js';
import type { ReportProps } from './Report.props.js';
import { Uncovered } from './ReportFindings.js';
import { ReportStep } from './step/ReportStep.js';
import { CopySummary } from './summary/CopySummary.js';
import { useSummary } from './summary/useSummary.js';

/** What `ReportHead` takes, beside the attributes of its `div`. */
export interface ReportHeadProps
  extends
    Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    Pick<ReportProps, 'report' | 'caseId' | 'metadata' | 'limits' | 'headingLevel' | 'step' | 'copySummary'> {
  /** Your own name for the report, in place of ours. @default the provider's, by what leads in `against` */
  heading?: string | undefined;
  /** What the copied summary holds the numbers against, and which of them leads: the score of a liveness check, or the age of an age estimation. @default the score */
  against?:
    | { lead: 'score' | 'age'; minimumAge?: AgeEstimateProps['minimumAge']; margin?: AgeEstimateProps['margin'] }
    | undefined;
}

/**
 * The head of a report: its name, the step, the verdict and who overrode it, and the button that copies it as text. Inside of a `ReportFrame` it
 * names the report, and the verdict waits behind the cover.
 *
 * @example
 * <ReportFrame report={report}><ReportHead report={report} /></ReportFrame>
 */
export const ReportHead: ForwardRefExoticComponent<ReportHeadProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  ReportHeadProps
>(function ReportHead(
  {
    report,
    caseId,
    metadata,
    limits,
    heading,
    against = { lead: 'score' },
    headingLevel: level,
    step,
    copySummary = true,
    className,
    ...rest
  },
  ref,
): ReactElement {
  const ownId = useId();
  const lang = useLanguage();
  const words = useWords('report', reportEn);
  const { of } = useOwnCase('ReportHead', report, caseId);
  const override = overrideOf(metadata);
  const summary = useSummary(report, { ...against, limits, automaticStatus: override?.automatic });
  const version = useGeneration(verdictOf(of, report), areAlike);
  const status = textOf(fieldsOf('LivenessReport', report, ['status']).status);
  const title = heading ?? words[against.lead === 'age' ? 'age' : 'liveness'];
  const headingLevel = levelOf(level, 2);
  const Heading = `h${headingLevel}` as const;
  return (
    <div lang={lang} {...rest} ref={ref} className={clsx('lr-Report-head lr-ReportHead', className)}>
      <Heading className="lr-Report-title" id={useDesk()?.titleId ?? ownId}>
        {title}
        <ReportStep report={report} step={step} />
      </Heading>
      <Uncovered>
        <StatusBadge report={report} /> {override ? <OverrideNote status={status} override={override} /> : null}
        {copySummary ? <CopySummary text={summary} of={version} /> : null}
      </Uncovered>
    </div>
  );
});

/** The case and what was found in it: where one changes, a text that was copied before is of something else. */
function verdictOf(of: number, report: ReportProps['report']): readonly unknown[] {
  const clean = fieldsOf('LivenessReport', report, ['status', 'score', 'age_estimation', 'method']);
  const { status, score, age_estimation, method } = clean;
  return [of, status, score, age_estimation, method, sizeOf(givenWarnings(report))];
}

function sizeOf(warnings: unknown): unknown {
  try {
    return Array.isArray(warnings) ? warnings.length : typeof warnings;
  } catch {
    return null;
  }
}
