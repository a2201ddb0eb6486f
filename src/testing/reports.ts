import type { VerificationReport, VerificationWarning } from '../model/report.js';
import { linksEnding } from './links.js';
import { sampleMatch } from './session.js';
import { sampleWarnings } from './warnings.js';

/** Makes a fresh report, with what you give in the place of what it would have. */
export type SampleReport = (overrides?: Partial<VerificationReport>) => VerificationReport;

const media = {
  reference_image: 'https://media.example/reference.jpg',
  video_url: 'https://media.example/video.mp4',
};

/** The published sample, in the order of its fields. */
const documented: SampleReport = (overrides) => ({
  status: 'Approved',
  method: 'ACTIVE_3D',
  score: 89.92,
  ...media,
  age_estimation: 24.3,
  warnings: [sampleWarnings.information()],
  ...overrides,
});

/** Another code than that of the score, which is told of too. */
const darkPicture = (): VerificationWarning =>
  sampleWarnings.information({
    risk: 'LOW_FACE_LUMINANCE',
    short_description: 'Face too dark',
    long_description: 'The face is darker than it should be. The check went on.',
  });

/** What a JavaScript host may pass, whatever the type says. */
const cast = (report: object): VerificationReport => report as VerificationReport;

/**
 * Reports as the API sends them: one for each status and method, then those that break hand-made cards. Each is a function that takes
 * overrides and gives a fresh object. The links say no end themselves: give `receivedAt`, or spread `linksEnding`. Their host,
 * `media.example`, does not exist, and nobody in here does.
 *
 * @example
 * it.each(Object.entries(sampleReports))('draws %s', (_name, sample) => {
 *   render(<LivenessReport report={sample({ node_id: 'liveness_1' })} />);
 * });
 */
export const sampleReports: {
  /** The published sample: Approved at 89.92, with both media, an age, and a warning that had no effect. */
  approved: SampleReport;
  /** Three warnings, two of which sent it to review. */
  inReview: SampleReport;
  /** A presentation attack, which declined it. */
  declined: SampleReport;
  /** The person left before the check was over: every field that can be null is. */
  notFinished: SampleReport;
  /** One still, and no recording. */
  passive: SampleReport;
  /** Coloured light; its recording may flicker. */
  flashing: SampleReport;
  /** An age of 15.8, declined by a minimum of 18. */
  ageBelowMinimum: SampleReport;
  /** An age step that found none: null. */
  ageNotDetected: SampleReport;
  /** A gender in two shares. */
  withGender: SampleReport;
  /** Quality and brightness of the picture. */
  measured: SampleReport;
  /** In review because the face is one of a blocklist, and resembles another. */
  withMatches: SampleReport;
  /** Both links ended in 2020, by their own words: they are over on any clock. */
  expired: SampleReport;
  /** Status, method, severity and gender in words of no version. */
  unknownWords: SampleReport;
  /** Twenty warnings of every severity. */
  manyWarnings: SampleReport;
  /** Texts without a place to break, and far longer than their columns. */
  longWords: SampleReport;
  /** Numbers outside of their scales, which are shown as given. */
  outOfRange: SampleReport;
  /** No field but the status, as a workflow can be set to send it. */
  statusAlone: SampleReport;
  /** An object without a single field. */
  empty: SampleReport;
  /** Each field is there, and of a type that it never has. */
  unreadable: SampleReport;
} = {
  approved: documented,
  inReview: (overrides) =>
    documented({
      status: 'In Review',
      score: 64.31,
      warnings: [darkPicture(), sampleWarnings.withMeasurements(), sampleWarnings.warning()],
      node_id: 'feature_liveness_1',
      ...overrides,
    }),
  declined: (overrides) =>
    documented({
      status: 'Declined',
      score: 12.5,
      age_estimation: 31,
      warnings: [sampleWarnings.error(), sampleWarnings.information()],
      ...overrides,
    }),
  notFinished: (overrides) =>
    documented({
      status: 'Not Finished',
      score: null,
      reference_image: null,
      video_url: null,
      age_estimation: null,
      warnings: [],
      ...overrides,
    }),
  passive: (overrides) => documented({ method: 'PASSIVE', score: 97, video_url: null, warnings: [], ...overrides }),
  flashing: (overrides) => documented({ method: 'FLASHING', warnings: [], ...overrides }),
  ageBelowMinimum: (overrides) =>
    documented({
      status: 'Declined',
      age_estimation: 15.8,
      warnings: [
        {
          risk: 'AGE_BELOW_MINIMUM',
          additional_data: { threshold: 18 },
          log_type: 'error',
          short_description: 'Age below minimum',
          long_description: 'The estimated age is below the minimum of the workflow.',
        },
      ],
      ...overrides,
    }),
  ageNotDetected: (overrides) =>
    documented({
      status: 'In Review',
      age_estimation: null,
      warnings: [
        {
          risk: 'AGE_NOT_DETECTED',
          additional_data: null,
          log_type: 'warning',
          short_description: 'Age not detected',
          long_description: 'The age could not be estimated from the picture.',
        },
      ],
      ...overrides,
    }),
  withGender: (overrides) => documented({ gender_estimation: { male: 12.4, female: 87.6 }, ...overrides }),
  measured: (overrides) => sampleReports.inReview({ face_quality: 71.5, face_luminance: 34, ...overrides }),
  withMatches: (overrides) =>
    sampleReports.inReview({
      matches: [sampleMatch(), sampleMatch({ is_blocklisted: false, similarity_percentage: 71.9 })],
      ...overrides,
    }),
  expired: (overrides) => documented({ ...linksEnding('2020-01-31T12:00:00Z', 0), ...overrides }),
  unknownWords: (overrides) =>
    documented({
      status: 'Escalated',
      method: 'IRIS_SCAN',
      gender_estimation: 'X',
      warnings: [sampleWarnings.unknownSeverity(), sampleWarnings.unknownCode()],
      ...overrides,
    }),
  manyWarnings: (overrides) => documented({ status: 'Declined', warnings: sampleWarnings.many(20), ...overrides }),
  longWords: (overrides) => {
    const word = 'unbrechbar'.repeat(20);
    return documented({
      status: 'Wiedervorlagebearbeitungsverzögerungsbenachrichtigung',
      method: 'DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFTSKAPITÄNSPRÜFUNG',
      score: 89.923_456_789,
      gender_estimation: 'Geschlechtsbestimmungswahrscheinlichkeitsangabe',
      warnings: [
        { risk: word, additional_data: word, log_type: word, short_description: word, long_description: word },
      ],
      ...overrides,
    });
  },
  outOfRange: (overrides) =>
    documented({ score: 1_234_567.891, age_estimation: -2, face_luminance: 255, ...overrides }),
  statusAlone: (overrides) => cast({ status: 'Approved', ...overrides }),
  empty: (overrides) => cast({ ...overrides }),
  unreadable: (overrides) =>
    cast({
      status: 7,
      method: [],
      score: '89',
      reference_image: 7,
      video_url: {},
      age_estimation: '24',
      warnings: 'none',
      ...overrides,
    }),
};
