'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { ReaderProgress } from '../parts/ReaderProgress.js';
import { useCase } from '../parts/useCase.js';
import { usePrint } from '../parts/usePrinting.js';
import { useLanguage } from '../settings/ReportProvider.js';
import { PrintNote, PrintSheet } from './PrintSheet.js';
import type { ReportProps } from './Report.props.js';
import { useFindingEvents } from './useFindingEvents.js';

/** What `ReportFrame` takes, beside the attributes of its `article`. */
export interface ReportFrameProps
  extends
    ComponentPropsWithoutRef<'article'>,
    Pick<ReportProps, 'report' | 'caseId' | 'order' | 'onEvent' | 'printMedia'> {}

/**
 * A report of your own arrangement: it stands around its parts (`ReportHead`, `ReportEvidence`, `ReportFindings`, and every component that takes a
 * `report`), so that they know of one case, of what the reader has looked at, and of the cover. It is named by its `ReportHead`, else by an
 * `aria-label` of yours. On paper it says when it was printed, and until when its links live.
 *
 * @example
 * <ReportFrame report={report}><ReportHead report={report} /><WarningList report={report} /></ReportFrame>
 */
export const ReportFrame: ForwardRefExoticComponent<ReportFrameProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  ReportFrameProps
>(function ReportFrame(
  { report, caseId: given, order, onEvent, printMedia = false, className, children, ...rest },
  ref,
): ReactElement {
  const titleId = useId();
  const lang = useLanguage();
  const home = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => home.current, []);
  const print = usePrint(home);
  const { of, caseId, askedFor } = useCase('ReportFrame', report, given);
  const emit = useFindingEvents({ report, caseId, onEvent });
  return (
    <ReaderProgress
      case={of}
      caseId={caseId}
      home={home}
      aside={rest.hidden === true}
      emit={emit}
      titleId={titleId}
      askedFor={askedFor}
      evidenceFirst={order === 'evidence-first'}
    >
      <article
        aria-labelledby={rest['aria-label'] ? undefined : titleId}
        lang={lang}
        data-layout="narrow"
        {...rest}
        ref={home}
        className={clsx('lr-Report lr-ReportFrame', className)}
        data-print-media={printMedia ? '' : undefined}
      >
        {children}
        {print === 0 ? null : <PrintSheet key={print} print={print} report={report} />}
        {print === 0 ? null : <PrintNote withImage={printMedia} />}
      </article>
    </ReaderProgress>
  );
});
