import { clsx } from 'clsx/lite';
import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
import { ageEn } from '../messages/en.js';
import type { Format } from '../messages/format.js';
import { lackText } from '../messages/lack.js';
import type { AgeMessages } from '../messages/Messages.js';
import { relationTone } from '../model/age.js';
import { fieldsOf, kindOf, lackOf, numberOf, property, textOf, type CleanReport } from '../model/fields.js';
import type { ReportOf } from '../model/report.js';
import { Fact } from '../parts/Fact.js';
import type { Settings } from '../settings/Settings.js';
import { formatOf, languageOf, wordsOf } from '../settings/words.js';
import { readingOf } from './AgeEstimate.reading.js';

/** A report's estimated age, what it is held against, and everything that a `<dl>` takes. */
export interface AgeEstimateProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  /** The report, or just its `age_estimation` and `gender_estimation`. */
  report: ReportOf<'age_estimation', 'gender_estimation'>;
  /** The age that your workflow asks for, in years. Without it the age has no relation and no colour. */
  minimumAge?: number | undefined;
  /** How far the age model can be off, in years either way. */
  margin?: number | undefined;
  /** Large leads an age report. @default 'medium' */
  size?: 'medium' | 'large' | undefined;
}

/** The age by the settings that it is given, without a hook: what a server component draws too. */
export function ageEstimate(
  { report, minimumAge, margin, size = 'medium', className, ...rest }: AgeEstimateProps,
  settings: Settings,
  root: { ref?: Ref<HTMLDListElement> } = {},
): ReactElement {
  const words = wordsOf(settings, 'age', ageEn);
  const format = formatOf(settings);
  const clean = fieldsOf('AgeEstimate', report, ['age_estimation', 'gender_estimation']);
  const age = numberOf(clean.age_estimation);
  const lack = lackOf(report, 'age_estimation');
  const told = readingOf(age, minimumAge, margin, words, format);
  const gender = genderText(words, format, clean.gender_estimation);
  return (
    <dl
      lang={languageOf(settings)}
      {...rest}
      {...root}
      className={clsx('lr-AgeEstimate lr-Facts', className)}
      data-size={size}
      data-tone={told.relation ? relationTone[told.relation] : undefined}
      data-state={age === null ? lack : told.outOfRange ? 'out-of-range' : 'ready'}
    >
      <Fact label={words.label} note={told.note}>
        {age === null ? (
          <span className="lr-absent">{lackText(words, lack)}</span>
        ) : (
          <>
            <span className="lr-AgeEstimate-age">{told.years}</span>
            {told.margin ? <span className="lr-AgeEstimate-margin">{` ${told.margin}`}</span> : null}
          </>
        )}
      </Fact>
      {gender ? (
        <Fact label={words.gender} note={words.genderNote}>
          {gender}
        </Fact>
      ) : kindOf(report, 'gender_estimation') === 'unreadable' ? (
        <Fact label={words.gender}>
          <span className="lr-absent">{words.genderUnreadable}</span>
        </Fact>
      ) : null}
    </dl>
  );
}

function genderText(words: AgeMessages, format: Format, gender: CleanReport['gender_estimation']): string | null {
  if (gender === null || gender === undefined) return null;
  if (typeof gender === 'string') {
    const word = gender.trim().toLowerCase();
    return word === 'male' || word === 'female' ? words.genderWords[word] : textOf(gender);
  }
  const [male, female] = [numberOf(property(gender, 'male')), numberOf(property(gender, 'female'))];
  return male === null || female === null ? null : words.genderShares(format.percent(male), format.percent(female));
}
