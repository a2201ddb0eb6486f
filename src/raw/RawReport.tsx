'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { rawEn } from '../messages/en.raw.js';
import type { RawMessages } from '../messages/Messages.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent } from '../model/evidence.js';
import { usePrinting } from '../parts/usePrinting.js';
import { useFormat, useLanguage, useWords } from '../settings/ReportProvider.js';
import { RawView } from './RawView.js';
import { useRaw, type Raw } from './useRaw.js';
import { useRawState } from './useRawState.js';

/** Any payload, how far it is open at first, and everything that a `<div>` takes. */
export interface RawReportProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What your server gave you, as it came: a report, a whole response, a webhook, a list of them, or the JSON text of one. Undefined and null while you load it. */
  report: unknown;
  /** Accessible name of the tree. @default 'Raw report' */
  label?: string | undefined;
  /** How many levels are open at first: 1 shows the fields, 2 also the fields of what they hold. Long ones stay closed. @default 2 */
  defaultOpenDepth?: number | undefined;
  /**
   * Your own id of the case. While it is the same, what is open and what was asked for stays with the places that are still there when a newer
   * payload comes. @default the report's around it; outside of one, a payload is of the same case only when it names the same session
   */
  caseId?: CaseId | undefined;
  /** Told that personal fields were shown (`details-shown`) or the masked text was copied (`copied`), for an audit trail; never told which. @default the report's around it */
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
}

/**
 * Shows the payload itself as a tree, for the engineer beside the reviewer. Links, values that are or look like credentials, pictures, and
 * everything of another person are shown to nobody. What may be personal, and every name that is not known, waits until it is asked for, one by
 * one. It can be searched and copied, without what is hidden. Takes any value, and never throws.
 *
 * @example
 * <RawReport caseId={session.id} report={response} />
 */
export const RawReport: ForwardRefExoticComponent<RawReportProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  RawReportProps
>(function RawReport({ report, label, defaultOpenDepth = 2, caseId, onEvent, className, ...rest }, ref): ReactElement {
  const language = useLanguage();
  const words = useWords('raw', rawEn);
  const { number } = useFormat();
  const raw = useRaw(report, caseId);
  const desk = useRawState(raw.of);
  const home = useRef<HTMLParagraphElement>(null);
  const printing = usePrinting(home);
  const isReady = raw.state === 'ready';
  return (
    <div lang={language} {...rest} ref={ref} className={clsx('lr-RawReport', className)} data-state={raw.state}>
      <p className="lr-RawReport-note" ref={home}>
        {isReady ? words.note : sentences[raw.state](words, number(raw.line), number(raw.column))}
      </p>
      {isReady ? (
        <RawView {...{ raw, desk, printing, onEvent }} label={label ?? words.label} depth={defaultOpenDepth} />
      ) : null}
      {isReady && printing ? <p className="lr-RawReport-paper">{words.paper}</p> : null}
    </div>
  );
});

const sentences: Record<Raw['state'], (words: RawMessages, line: string, column: string) => string> = {
  ready: ({ note }) => note,
  absent: ({ nothing }) => nothing,
  empty: ({ empty }) => empty,
  unreadable: ({ unreadable }) => unreadable,
  broken: ({ notJson }, line, column) => notJson(line, column),
};
