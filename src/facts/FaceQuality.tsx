'use client';
import type { ReactElement } from 'react';
import { faceEn } from '../messages/en.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { VerificationReport } from '../model/report.js';
import { Fact } from '../parts/Fact.js';
import { readingsOf } from './FaceQuality.reading.js';

/** How good the picture of the face was, and how bright: each only where the payload has it, and neither judged. */
export function FaceQuality({ report }: { report: VerificationReport | null | undefined }): ReactElement | null {
  const readings = readingsOf(report, useWords('face', faceEn), useFormat());
  if (readings.length === 0) return null;
  return (
    <dl className="lr-FaceQuality lr-Facts">
      {readings.map(({ field, label, value, state, text, note }) => (
        <Fact key={field} label={label} note={note ? <bdi>{note}</bdi> : null}>
          {value === null ? (
            <span className="lr-absent" data-state={state}>
              {text}
            </span>
          ) : (
            <span data-state={state}>{text}</span>
          )}
          {field === 'face_luminance' && value !== null && state === 'ready' ? <Scale value={value} /> : null}
        </Fact>
      ))}
    </dl>
  );
}

/** A line from dark to bright with a mark on it. It is not filled up to the mark, because more is not better. */
function Scale({ value }: { value: number }): ReactElement {
  return (
    <svg className="lr-FaceQuality-scale" viewBox="0 0 104 8" width="104" height="8" aria-hidden="true">
      <path className="lr-FaceQuality-line" d="M2 4H102M2 1V7M102 1V7" stroke="currentColor" />
      <circle className="lr-FaceQuality-mark" cx={value + 2} cy="4" r="3" />
    </svg>
  );
}
