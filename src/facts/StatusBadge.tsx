'use client';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { statusEn } from '../messages/en.js';
import { lackText } from '../messages/lack.js';
import { useLanguage, useSettings, useWords } from '../settings/ReportProvider.js';
import { readText } from '../model/fields.js';
import type { AsChild } from '../parts/slot/asChild.js';
import { useRoot } from '../parts/slot/useRoot.js';
import type { ReportOf } from '../model/report.js';
import { knownStatus, statusTone } from '../model/status.js';

/** A report's verdict, the size, and everything that a `<span>` takes. */
export interface StatusBadgeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** The report, or just its `status`. */
  report: ReportOf<'status'>;
  /** Small fits a table row. @default 'medium' */
  size?: 'small' | 'medium' | undefined;
}

/**
 * Shows the API's verdict as a word, a shape and a colour. Reads `status`. A word that is not known is shown as it came, in a neutral tone;
 * what is no text is said to be unreadable.
 *
 * @example
 * <StatusBadge report={report} />
 */
export const StatusBadge: ForwardRefExoticComponent<StatusBadgeProps & AsChild & RefAttributes<HTMLSpanElement>> =
  forwardRef<HTMLElement, StatusBadgeProps & AsChild>(function StatusBadge(
    { report, size = 'medium', asChild, children, className, ...rest },
    ref,
  ): ReactElement {
    const [Root, slot] = useRoot('span', asChild, children, ref);
    const language = useLanguage();
    const { sign } = useSettings();
    const words = useWords('status', statusEn);
    const { value: status, lack } = readText('StatusBadge', report, 'status');
    const known = status === null ? null : knownStatus(status);
    const tone = status === null ? 'neutral' : statusTone(status);
    return (
      <Root
        {...slot}
        lang={language}
        {...rest}
        className={`lr-StatusBadge lr-Icon${className ? ` ${className}` : ''}`}
        data-tone={tone}
        data-size={size}
        data-state={status === null ? lack : 'ready'}
      >
        {sign?.(tone)}
        {/* Isolated, because a word of another script must not reorder the line around it. */}
        <bdi className="lr-StatusBadge-word" translate={known || status === null ? undefined : 'no'}>
          {known ? words.words[known] : (status ?? lackText(words, lack))}
        </bdi>
      </Root>
    );
  });
