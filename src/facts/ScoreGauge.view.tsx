import { clsx } from 'clsx/lite';
import type { ComponentPropsWithoutRef, ReactElement, Ref } from 'react';
import { scoreEn } from '../messages/en.js';
import { lackText } from '../messages/lack.js';
import { fieldsOf, lackOf, numberOf } from '../model/fields.js';
import { bandTone, marksOf, type ScoreLimits } from '../model/limits.js';
import type { ReportOf } from '../model/report.js';
import type { Settings } from '../settings/Settings.js';
import { formatOf, languageOf, wordsOf } from '../settings/words.js';
import { arcBox, arcPath, clampScore, markPath } from './ScoreGauge.geometry.js';
import { readingOf } from './ScoreGauge.reading.js';

/** A report's score, your limits, how it is drawn, and everything that a `<div>` takes. */
export interface ScoreGaugeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The report, or just its `score`. */
  report: ReportOf<'score'>;
  /** An arc for a report, a bar for a table row. @default 'arc' */
  shape?: 'arc' | 'bar' | undefined;
  /** Small fits a table row. @default 'medium' */
  size?: 'small' | 'medium' | undefined;
  /** Shows the number and the drawing alone, where the heading of a column says what they are. What is spoken stays whole. @default false */
  labelHidden?: boolean | undefined;
  /** Your workflow's own limits, 0 to 100. Without them the score has no band and no colour, because the payload has none. */
  limits?: ScoreLimits | undefined;
}

/** The gauge by the settings that it is given, without a hook: what a server component draws too. */
export function scoreGauge(
  { report, shape = 'arc', size = 'medium', labelHidden = false, limits, className, ...rest }: ScoreGaugeProps,
  settings: Settings,
  root: { ref?: Ref<HTMLDivElement> } = {},
): ReactElement {
  const words = wordsOf(settings, 'score', scoreEn);
  const format = formatOf(settings);
  const score = numberOf(fieldsOf('ScoreGauge', report, ['score']).score);
  const lack = lackOf(report, 'score');
  const { band, outOfRange, shown, number, note, legend } = readingOf(score, limits, words, format);
  // One number feeds the picture, the text and the speech.
  const drawn = shown === null ? 0 : clampScore(shown);
  const isMeter = shown !== null;
  return (
    <div
      role={isMeter ? 'meter' : undefined}
      aria-label={isMeter ? words.label : undefined}
      aria-valuemin={isMeter ? 0 : undefined}
      aria-valuemax={isMeter ? 100 : undefined}
      aria-valuenow={isMeter ? drawn : undefined}
      aria-valuetext={isMeter ? words.valueText(number, note) : undefined}
      lang={languageOf(settings)}
      {...rest}
      {...root}
      className={clsx('lr-ScoreGauge', className)}
      data-shape={shape}
      data-size={size}
      data-tone={band ? bandTone[band] : undefined}
      data-state={shown === null ? lack : outOfRange ? 'out-of-range' : 'ready'}
    >
      {shape === 'arc' ? <Arc drawn={drawn} limits={limits} /> : <Bar drawn={drawn} limits={limits} />}
      <div className="lr-ScoreGauge-reading">
        {shown === null ? (
          <span className="lr-ScoreGauge-absent">{lackText(words, lack)}</span>
        ) : (
          <>
            <bdi
              className="lr-ScoreGauge-number"
              data-length={number.length > 10 ? 'huge' : number.length > 6 ? 'long' : undefined}
            >
              {number}
            </bdi>
            {labelHidden ? null : <span className="lr-ScoreGauge-scale">{` ${words.scale}`}</span>}
          </>
        )}
      </div>
      {labelHidden ? null : <div className="lr-ScoreGauge-label">{words.label}</div>}
      {note && !labelHidden ? (
        <div className="lr-ScoreGauge-note">
          <bdi>{note}</bdi>
        </div>
      ) : null}
      {legend && !labelHidden ? (
        <div className="lr-ScoreGauge-note lr-ScoreGauge-legend">
          <bdi>{legend}</bdi>
        </div>
      ) : null}
    </div>
  );
}

interface DrawingProps {
  drawn: number;
  limits: ScoreLimits | undefined;
}

const wholeArc = arcPath(100);

// Attributes of SVG rather than styles: a page that forbids inline styles still shows the value, and one without our sheet shows it in its own
// colour and no larger than a line of text needs.
function Arc({ drawn, limits }: DrawingProps): ReactElement {
  return (
    <svg className="lr-ScoreGauge-drawing" viewBox={arcBox} width="148" height="116" aria-hidden="true" fill="none">
      <path className="lr-ScoreGauge-track" d={wholeArc} stroke="currentColor" />
      {drawn > 0 ? (
        <path className="lr-ScoreGauge-value" d={arcPath(drawn)} stroke="currentColor" strokeWidth="10" />
      ) : null}
      {marksOf(limits).map((limit) => (
        <path key={limit} className="lr-ScoreGauge-mark" d={markPath(limit)} stroke="currentColor" />
      ))}
    </svg>
  );
}

function Bar({ drawn, limits }: DrawingProps): ReactElement {
  return (
    <svg
      className="lr-ScoreGauge-drawing"
      viewBox="0 0 100 6"
      width="100"
      height="6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="lr-ScoreGauge-track" width="100" height="6" fill="none" stroke="currentColor" />
      {drawn > 0 ? <rect className="lr-ScoreGauge-value" width={drawn} height="6" /> : null}
      {marksOf(limits).map((limit) => (
        <path key={limit} className="lr-ScoreGauge-mark" d={`M${limit} 0V6`} stroke="currentColor" />
      ))}
    </svg>
  );
}
