'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { metadataEn } from '../messages/en.js';
import { useFormat, useWords } from '../messages/ReportProvider.js';
import type { ReportMetadata } from '../model/report.js';
import { Fact } from '../parts/Fact.js';
import { rowsOf, type MetadataRow } from './VerificationMetadata.rows.js';

export interface VerificationMetadataProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  /** The `metadata` that `readReports` gives, or rows of your own, each with a label and a value. */
  metadata: ReportMetadata | readonly MetadataRow[] | null | undefined;
}

/**
 * Shows the facts of the session around a report: its number, its time, whether it was a sandbox, what people decided. Links and nested values
 * that are not known are left out.
 *
 * @example
 * <VerificationMetadata metadata={readReports(json).metadata} />
 */
export const VerificationMetadata: ForwardRefExoticComponent<
  VerificationMetadataProps & RefAttributes<HTMLDListElement>
> = forwardRef<HTMLDListElement, VerificationMetadataProps>(function VerificationMetadata(
  { metadata, className, ...rest },
  ref,
): ReactElement {
  const words = useWords('metadata', metadataEn);
  const rows = rowsOf(metadata, words, useFormat());
  return (
    <dl
      {...rest}
      ref={ref}
      className={clsx('lr-VerificationMetadata lr-Facts', className)}
      data-state={rows.length > 0 ? 'ready' : 'absent'}
    >
      {rows.length === 0 ? (
        <Fact label={words.label}>
          <span className="lr-absent">{words.notAvailable}</span>
        </Fact>
      ) : null}
      {rows.map(({ key, label, values, kind }) => (
        <Fact key={key} label={label}>
          {values.map((value, index) => (
            <span key={index} className="lr-VerificationMetadata-value">
              <bdi data-kind={kind} translate={kind === 'code' ? 'no' : undefined}>
                {value}
              </bdi>
            </span>
          ))}
        </Fact>
      ))}
    </dl>
  );
});
