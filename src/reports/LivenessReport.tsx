'use client';
import { clsx } from 'clsx/lite';
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react';
import { AgeEstimate } from '../facts/AgeEstimate.js';
import { MethodDetails } from '../facts/MethodDetails.js';
import { ScoreGauge } from '../facts/ScoreGauge.js';
import { reportEn } from '../messages/en.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { useWords } from '../settings/ReportProvider.js';
import { notSentBy } from './Report.sent.js';
import type { ReportProps } from './Report.props.js';
import { ReportPage } from './ReportPage.js';

/** A whole report, when its links end, how evidence is looked at, your actions, and everything that an `<article>` takes. */
export type LivenessReportProps = ReportProps;

/**
 * Shows a liveness check as one page: the verdict, the evidence while its links live, the score, the method, the age and the warnings.
 *
 * @example
 * <LivenessReport caseId={session.id} report={response.liveness} receivedAt={receivedAt} onRefresh={refetch} />
 */
export const LivenessReport: ForwardRefExoticComponent<LivenessReportProps & AsChild & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, LivenessReportProps & AsChild>(function LivenessReport(props, ref): ReactElement {
    const { report, limits, className } = props;
    const notSent = notSentBy(report);
    const lead = notSent.has('score') ? null : <ScoreGauge report={report} limits={limits} />;
    const facts = (
      <>
        {notSent.has('method') ? null : <MethodDetails report={report} />}
        {notSent.has('age_estimation') ? null : <AgeEstimate report={report} />}
      </>
    );
    const heading = useWords('report', reportEn).liveness;
    return (
      <ReportPage
        {...props}
        ref={ref}
        className={clsx('lr-LivenessReport', className)}
        heading={heading}
        notSent={notSent}
        lead={lead}
        facts={facts}
        against={{ lead: 'score' }}
      />
    );
  });
