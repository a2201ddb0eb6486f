'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { reportEn } from '../messages/en.js';
import { useLanguage, useWords } from '../settings/ReportProvider.js';
import { useCover, useCovered, useDesk } from '../parts/ReaderProgress.js';
import { isFocusLost } from '../parts/ownWindow.js';
import { usePrinting } from '../parts/usePrinting.js';

interface UncoveredProps {
  /** In its place while it is covered. */
  cover?: ReactNode;
  children: ReactNode;
}

/**
 * What the vendor has found, covered until the reader has opened the evidence or asks for it: a verdict that is seen first sways the eye
 * (PLOS ONE 15(8) e0237855). A report without evidence, and paper, have nothing to wait for.
 */
export function Uncovered({ cover = null, children }: UncoveredProps): ReactNode {
  return useCovered() ? <OnPaper cover={cover}>{children}</OnPaper> : children;
}

function OnPaper({ cover, children }: UncoveredProps): ReactNode {
  return usePrinting(useDesk()?.home) ? children : cover;
}

/** Says what is covered and why, and uncovers it when asked. */
function Cover(): ReactElement {
  const words = useWords('report', reportEn).cover;
  const desk = useDesk();
  return (
    <div className="lr-Cover">
      <p className="lr-Cover-title">{words.title}</p>
      <p className="lr-Cover-why">{words.why}</p>
      <button type="button" className="lr-Button" onClick={desk?.tellOpened}>
        {words.show}
      </button>
    </div>
  );
}

/** What `ReportFindings` takes: the attributes of its `div`. */
export interface ReportFindingsProps extends ComponentPropsWithoutRef<'div'> {
  /** What the vendor has found: each component that shows it, and your own. Until the cover is lifted none of it is in the page. */
  children?: ReactNode;
}

/**
 * What stands behind the cover of a `ReportFrame` whose order is `evidence-first`: score, facts, warnings, whatever you put in. It takes the focus
 * of the button that uncovers them, and is open on paper. Without such an order it is a `div`.
 *
 * @example
 * <ReportFindings><ScoreGauge report={report} /><WarningList report={report} /></ReportFindings>
 */
export const ReportFindings: ForwardRefExoticComponent<ReportFindingsProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, ReportFindingsProps>(function ReportFindings(
    { className, children, ...rest },
    ref,
  ): ReactElement {
    const lang = useLanguage();
    const place = useRef<HTMLDivElement>(null);
    useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => place.current, []);
    const state = useCover();
    const opened = state === 'opened';
    useEffect(() => {
      if (opened && isFocusLost(place.current)) place.current?.focus({ preventScroll: true });
    }, [opened]);
    return (
      <div
        lang={lang}
        tabIndex={state === 'none' ? undefined : -1}
        {...rest}
        className={clsx('lr-ReportFindings', className)}
        ref={place}
      >
        {state === 'covered' ? <OnPaper cover={<Cover />}>{children}</OnPaper> : children}
      </div>
    );
  });
