'use client';
import { clsx } from 'clsx/lite';
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react';
import { AgeEstimate } from '../facts/AgeEstimate.js';
import type { AgeEstimateProps } from '../facts/AgeEstimate.view.js';
import { MethodDetails } from '../facts/MethodDetails.js';
import { ScoreGauge } from '../facts/ScoreGauge.js';
import { reportEn } from '../messages/en.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { useWords } from '../settings/ReportProvider.js';
import { notSentBy } from './Report.sent.js';
import type { ReportProps } from './Report.props.js';
import { ReportPage } from './ReportPage.js';

/** What `LivenessReport` takes, with your minimum age and its margin. */
export interface AgeEstimationReportProps extends ReportProps {
  /** The age that your workflow asks for, in years. @default no relation and no colour */
  minimumAge?: AgeEstimateProps['minimumAge'];
  /** How far the age model can be off, in years either way. */
  margin?: AgeEstimateProps['margin'];
}

/**
 * Shows an age estimation as one page: the age leads, against your minimum age where you give one, and the liveness check supports it.
 *
 * @example
 * <AgeEstimationReport caseId={session.id} report={response.liveness} minimumAge={18} receivedAt={receivedAt} />
 */
export const AgeEstimationReport: ForwardRefExoticComponent<
  AgeEstimationReportProps & AsChild & RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, AgeEstimationReportProps & AsChild>(function AgeEstimationReport(
  { minimumAge, margin, ...page },
  ref,
): ReactElement {
  const { report, limits, className } = page;
  const notSent = notSentBy(report);
  const lead = notSent.has('age_estimation') ? null : (
    <AgeEstimate report={report} minimumAge={minimumAge} margin={margin} size="large" />
  );
  const facts = (
    <>
      {notSent.has('score') ? null : <ScoreGauge report={report} limits={limits} shape="bar" />}
      {notSent.has('method') ? null : <MethodDetails report={report} />}
    </>
  );
  const heading = useWords('report', reportEn).age;
  return (
    <ReportPage
      {...page}
      ref={ref}
      className={clsx('lr-AgeEstimationReport', className)}
      heading={heading}
      notSent={notSent}
      lead={lead}
      facts={facts}
      against={{ lead: 'age', minimumAge, margin }}
    />
  );
});
