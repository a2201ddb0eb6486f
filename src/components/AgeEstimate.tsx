'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import type { Format } from '../messages/format.js';
import { ageEn } from '../messages/en.js';
import type { AgeMessages } from '../messages/Messages.js';
import { useFormat, useWords } from '../messages/ReportProvider.js';
import { isMargin, relationOf, relationTone, type AgeRelation } from '../model/age.js';
import { fieldsOf, numberOf, property, textOf, type CleanReport } from '../model/fields.js';
import type { ReportOf } from '../model/report.js';
import { Fact } from '../parts/Fact.js';

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

/**
 * Shows the estimated age in years, and against your minimum age where you give one. Reads `age_estimation` and `gender_estimation`;
 * null is "not available", 0 is 0, and gender appears only when the payload has it.
 *
 * @example
 * <AgeEstimate report={report} minimumAge={18} margin={3} />
 */
export const AgeEstimate: ForwardRefExoticComponent<AgeEstimateProps & RefAttributes<HTMLDListElement>> = forwardRef<
  HTMLDListElement,
  AgeEstimateProps
>(function AgeEstimate({ report, minimumAge, margin, size = 'medium', className, ...rest }, ref): ReactElement {
  const words = useWords('age', ageEn);
  const format = useFormat();
  const clean = fieldsOf('AgeEstimate', report, ['age_estimation', 'gender_estimation']);
  const age = numberOf(clean.age_estimation);
  const outOfRange = age !== null && age < 0;
  const found = age === null || outOfRange ? null : relationOf(age, minimumAge, margin);
  const gender = genderText(words, format, clean.gender_estimation);
  const relation = found && minimumAge !== undefined ? relationText(words, format, found, minimumAge) : null;
  return (
    <dl
      {...rest}
      ref={ref}
      className={clsx('lr-AgeEstimate lr-Facts', className)}
      data-size={size}
      data-tone={found ? relationTone[found.relation] : undefined}
      data-state={age === null ? 'absent' : outOfRange ? 'out-of-range' : 'ready'}
    >
      <Fact label={words.label} note={outOfRange ? words.outOfRange : relation}>
        {age === null ? (
          <span className="lr-absent">{words.notAvailable}</span>
        ) : (
          <>
            <bdi className="lr-AgeEstimate-age">{words.years(format.number(age), age)}</bdi>
            {isMargin(margin) ? (
              <span className="lr-AgeEstimate-margin"> {words.margin(format.number(margin))}</span>
            ) : null}
          </>
        )}
      </Fact>
      {gender ? (
        <Fact label={words.gender} note={words.genderNote}>
          <bdi>{gender}</bdi>
        </Fact>
      ) : null}
    </dl>
  );
});

/** The relation in words; its sentence names the minimum, and the distance where there is one. */
function relationText(
  words: AgeMessages,
  format: Format,
  { relation, difference }: { relation: AgeRelation; difference: number },
  minimum: number,
): string {
  const told = format.number(minimum);
  if (relation === 'exact' || relation === 'within') return words.relation[relation](told);
  return words.relation[relation](format.number(difference), told, difference);
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
