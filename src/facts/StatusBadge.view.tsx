import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { statusEn } from '../messages/en.js';
import { lackText } from '../messages/lack.js';
import { readText } from '../model/fields.js';
import type { ReportOf } from '../model/report.js';
import { knownStatus, statusTone } from '../model/status.js';
import type { Settings } from '../settings/Settings.js';
import { languageOf, wordsOf } from '../settings/words.js';

/** A report's verdict, the size, and everything that a `<span>` takes. */
export interface StatusBadgeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** The report, or just its `status`. */
  report: ReportOf<'status'>;
  /** Small fits a table row. @default 'medium' */
  size?: 'small' | 'medium' | undefined;
}

/** The badge by the settings that it is given, without a hook: what a server component draws too. */
export function statusBadge(
  { report, size = 'medium', className, ...rest }: StatusBadgeProps,
  settings: Settings,
  Root: 'span' = 'span',
  slot: object = {},
): ReactElement {
  const words = wordsOf(settings, 'status', statusEn);
  const { value: status, lack } = readText('StatusBadge', report, 'status');
  const known = status === null ? null : knownStatus(status);
  const tone = status === null ? 'neutral' : statusTone(status);
  return (
    <Root
      {...slot}
      lang={languageOf(settings)}
      {...rest}
      className={`lr-StatusBadge lr-Icon${className ? ` ${className}` : ''}`}
      data-tone={tone}
      data-size={size}
      data-state={status === null ? lack : 'ready'}
    >
      {settings.sign?.(tone)}
      {/* Isolated, because a word of another script must not reorder the line around it. */}
      <bdi className="lr-StatusBadge-word" translate={known || status === null ? undefined : 'no'}>
        {known ? words.words[known] : (status ?? lackText(words, lack))}
      </bdi>
    </Root>
  );
}
