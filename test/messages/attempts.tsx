// Several reports in every state that their own words are for.
import type { ReactElement } from 'react';
import { Reports, type ReportsProps, type VerificationReport } from '../../src/index.js';
import { match, report } from '../../stories/fixtures/cyrillic.ts';
import { noon } from '../sample.ts';

type Some = Partial<Record<keyof VerificationReport, unknown>>;

const draw = (reports: unknown, props: Partial<ReportsProps> = {}): ReactElement => (
  <Reports caseId={1} {...props} reports={reports as VerificationReport[]} />
);
const bare = { reference_image: null, video_url: null, warnings: [], score: null, age_estimation: null };
const [warning] = report.warnings;

/** Before anybody presses anything. */
export const attemptStates: Record<string, ReactElement> = {
  'no reports': draw([]),
  'no reports yet': draw(null),
  'reports that cannot be read': draw(7),
  'reports of which one cannot be read': draw([null, bare]),
  'reports with times': draw([bare, bare, bare], {
    propsOf: (_report, place) => ({ at: [noon, 'вчера', null][place] }),
  }),
  'steps and attempts': draw([
    { ...bare, feature: 'LIVENESS', node_id: '1' },
    { ...bare, feature: 'LIVENESS', node_id: 7 },
    { ...bare, feature: 'AGE_ESTIMATION' },
    { ...bare, feature: 'AGE_ESTIMATION' },
    { ...bare, feature: 'FACE_MATCH' },
  ]),
  'a step that cannot be read': draw([{ ...bare, feature: 'LIVENESS', node_id: 7 }]),
  'covered reports': draw([report, report], { order: 'evidence-first' }),
};

/** A newer list of the same case. */
export const [before, after] = [draw([bare]), draw([bare, { ...bare, score: 1 }])];

/** Two reports each, to be compared. */
const pairs: Record<string, readonly [Some, Some]> = {
  'that say the same': [bare, bare],
  'of two features': [
    { ...bare, feature: 'LIVENESS' },
    { ...bare, feature: 'AGE_ESTIMATION' },
  ],
  'with other numbers': [
    { ...bare, score: 1, age_estimation: 30 },
    { ...bare, score: 2, age_estimation: 20 },
  ],
  'with nearly the same numbers': [
    { ...bare, score: 1.001, age_estimation: 30.02 },
    { ...bare, score: 1.002, age_estimation: 30.01 },
  ],
  'with all and with nothing': [{ ...report, matches: [match] }, {}],
  'with none and with what cannot be read': [
    { ...bare, status: null, score: 'Х', gender_estimation: { male: 1, female: 2 } },
    { ...bare, status: 7, score: 'Х', gender_estimation: { male: 2, female: 1 } },
  ],
  'with other warnings': [
    {
      ...bare,
      warnings: [warning, { ...warning, risk: 'КОД_2' }, { ...warning, risk: 'КОД_3' }, { ...warning, risk: 'КОД_4' }],
    },
    {
      ...bare,
      warnings: [
        warning,
        warning,
        { ...warning, risk: 'КОД_2', log_type: 'error' },
        { ...warning, risk: 'КОД_3', long_description: 'Другое.' },
        { ...warning, risk: 'КОД_5' },
        null,
      ],
    },
  ],
  'with many warnings': [
    bare,
    { ...bare, warnings: Array.from({ length: 60 }, (_, index) => ({ ...warning, risk: `КОД_${index}` })) },
  ],
};
export const comparedStates: Record<string, ReactElement> = {
  ...Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, draw(pair)])),
  'that are covered': draw([report, report], { order: 'evidence-first' }),
};
