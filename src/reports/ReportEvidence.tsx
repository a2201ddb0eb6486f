'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { useOwnCase } from '../parts/useCase.js';
import { useLanguage } from '../settings/ReportProvider.js';
import { useLinks, useSharedRefresh } from '../source/useRefresh.js';
import { notSentBy } from './Report.sent.js';
import type { ReportProps } from './Report.props.js';
import { ReportMedia } from './ReportMedia.js';

/** What `ReportEvidence` takes, beside the attributes of its `div`. */
export interface ReportEvidenceProps
  extends
    Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    Pick<
      ReportProps,
      | 'report'
      | 'caseId'
      | 'receivedAt'
      | 'lifetime'
      | 'expiresAt'
      | 'veiled'
      | 'veilAgain'
      | 'greyscale'
      | 'fps'
      | 'viewerKeys'
      | 'compareWith'
      | 'onRefresh'
      | 'onEvent'
    > {}

/**
 * The evidence of a report: its image and its recording, and once for both until when their links live, with one button for fresh ones. A medium
 * of which the payload says nothing has no place; with neither, nothing is drawn.
 *
 * @example
 * <ReportEvidence report={report} receivedAt={receivedAt} onRefresh={refetch} />
 */
export const ReportEvidence: ForwardRefExoticComponent<ReportEvidenceProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, ReportEvidenceProps>(function ReportEvidence(
    {
      report,
      caseId: given,
      receivedAt,
      lifetime,
      expiresAt,
      veiled,
      veilAgain,
      greyscale,
      fps,
      viewerKeys,
      compareWith,
      onRefresh: ask,
      onEvent,
      className,
      ...rest
    },
    ref,
  ): ReactElement {
    const { of, caseId, askedFor } = useOwnCase('ReportEvidence', report, given);
    const onRefresh = useSharedRefresh(ask, useLinks(report), askedFor);
    const moments = { receivedAt, lifetime, expiresAt, onRefresh, onEvent };
    const looks = { veiled, veilAgain, greyscale, fps, viewerKeys, compareWith };
    return (
      <ReportMedia
        of={of}
        caseId={caseId}
        notSent={notSentBy(report)}
        options={{ report, ...moments, ...looks }}
        root={{ lang: useLanguage(), ...rest, ref, className: clsx('lr-ReportEvidence', className) }}
      />
    );
  });
