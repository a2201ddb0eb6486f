'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import type { IconName } from '../model/sign/icon.js';
import { applicantEn } from '../messages/en.js';
import type { ReportOf } from '../model/report.js';
import { useLanguage, useSettings, useWords } from '../settings/ReportProvider.js';
import { readForApplicant } from './ApplicantNotice.reading.js';
import { noticeOf, textIn, type NoticeKind } from './ApplicantNotice.sentence.js';

/** What may be told to the person who was checked, whether they can try again, and everything that a `<p>` takes. */
export interface ApplicantNoticeProps extends Omit<ComponentPropsWithoutRef<'p'>, 'children'> {
  /** What `forApplicant` leaves of a report on your server: a page holds its data for whoever looks. A whole report gives the same sentence. */
  report: ReportOf<'status', 'warnings'>;
  /**
   * Whether the person can do the check again on your page. `true`: a declined check with a trouble that they can mend, and one that has
   * ended, say so. `false`: nothing asks for it. @default only where the status itself asks: Resubmitted, Resub Requested, and what is not finished
   */
  mayRetry?: boolean | undefined;
}

// Where nothing is to be done, no sign: the neutral one is a broken ring, and who waits takes it for a page that loads.
const signs: Record<NoticeKind, IconName | undefined> = {
  done: 'positive',
  waiting: 'clock',
  todo: 'information',
  closed: undefined,
  none: undefined,
};

/**
 * One or two plain sentences for the person who was checked, on a page of their own. Reads `status`, and of `warnings` only the codes of
 * a trouble that they can mend (light, a covered face, …). Everything else, a suspicion among it, gives the same markup as a check that was
 * declined without a reason. No text of the report is shown, ever. It is no live region: where your page waits for the result, pass `role="status"`.
 *
 * @example
 * <ApplicantNotice report={forApplicant(report)} mayRetry />
 */
export const ApplicantNotice: ForwardRefExoticComponent<ApplicantNoticeProps & RefAttributes<HTMLParagraphElement>> =
  forwardRef<HTMLParagraphElement, ApplicantNoticeProps>(function ApplicantNotice(
    { report, mayRetry, className, ...rest },
    ref,
  ): ReactElement {
    const language = useLanguage();
    const { sign } = useSettings();
    const words = useWords('applicant', applicantEn);
    const { kind, sentence } = noticeOf(readForApplicant(report), mayRetry);
    const icon = signs[kind];
    return (
      <p
        lang={language}
        {...rest}
        ref={ref}
        className={clsx('lr-ApplicantNotice', icon && 'lr-Icon', className)}
        data-kind={kind}
        data-icon={icon}
      >
        {icon && sign?.(icon)}
        <span className="lr-ApplicantNotice-text">{textIn(words, sentence)}</span>
      </p>
    );
  });
