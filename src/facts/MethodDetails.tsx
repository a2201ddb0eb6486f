'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { methodEn } from '../messages/en.js';
import { lackText } from '../messages/lack.js';
import { useLanguage, useWords } from '../settings/ReportProvider.js';
import { readText } from '../model/fields.js';
import { knownMethod } from '../model/method.js';
import type { ReportOf } from '../model/report.js';
import { Fact } from '../parts/Fact.js';

/** A report's method, and everything that a `<dl>` takes. */
export interface MethodDetailsProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  /** The report, or just its `method`. */
  report: ReportOf<'method'>;
}

/**
 * Shows how liveness was checked, what the person had to do for it, and how much it assures by the vendor's own overview (highest for
 * `ACTIVE_3D`, high for `FLASHING`, standard for `PASSIVE`). Reads `method`. A method that is not known is shown as it came, without a note.
 *
 * @example
 * <MethodDetails report={report} />
 */
export const MethodDetails: ForwardRefExoticComponent<MethodDetailsProps & RefAttributes<HTMLDListElement>> =
  forwardRef<HTMLDListElement, MethodDetailsProps>(function MethodDetails(
    { report, className, ...rest },
    ref,
  ): ReactElement {
    const language = useLanguage();
    const words = useWords('method', methodEn);
    const { value: method, lack } = readText('MethodDetails', report, 'method');
    const known = method === null ? null : knownMethod(method);
    return (
      <dl
        lang={language}
        {...rest}
        ref={ref}
        className={clsx('lr-MethodDetails lr-Facts', className)}
        data-state={method === null ? lack : 'ready'}
      >
        <Fact label={words.label} note={known ? words.notes[known] : null}>
          {method === null ? (
            <span className="lr-absent">{lackText(words, lack)}</span>
          ) : known ? (
            words.words[known]
          ) : (
            // A code of the vendor's, which a translating browser must leave alone.
            <span translate="no">{method}</span>
          )}
        </Fact>
      </dl>
    );
  });
