import type { VerificationWarning } from '../model/report.js';

/** Makes a fresh warning, with what you give in the place of what it would have. */
export type SampleWarning = (overrides?: Partial<VerificationWarning>) => VerificationWarning;

const codes = [
  'LOW_FACE_QUALITY',
  'LOW_FACE_LUMINANCE',
  'MULTIPLE_FACES_DETECTED',
  'POSSIBLE_DUPLICATED_FACE',
  'FRAME_INJECTION_SUSPECTED',
];
const logTypes = ['information', 'warning', 'error', 'information', 'advisory'];

const low = {
  risk: 'LOW_LIVENESS_SCORE',
  short_description: 'Low liveness score',
  long_description:
    'The liveness check resulted in a low score, indicating potential use of non-live facial representations or poor-quality biometric data.',
};

/** What a rule of the customer's own says, with what it says of itself. */
const ruled = (additional_data: object | string): VerificationWarning => ({
  risk: 'CUSTOM_STATUS_RULE_TRIGGERED',
  additional_data,
  log_type: 'warning',
  short_description: 'Custom status rule triggered',
  long_description: 'A rule of your workflow has changed the status.',
});

/**
 * Warnings as the API sends them, one of each kind that is shown differently. Each is a function that takes overrides and gives a fresh object.
 * `many(count)` gives so many of every severity, no two alike.
 *
 * @example
 * const report = sampleReports.inReview({ warnings: [sampleWarnings.error(), sampleWarnings.information({ risk: 'LOW_FACE_QUALITY' })] });
 */
export const sampleWarnings: {
  /** It had no effect, and looks calm. */
  information: SampleWarning;
  /** It sent the check to review. Has two measurements. */
  warning: SampleWarning;
  /** It declined the check. */
  error: SampleWarning;
  /** Its `log_type` is a word that nobody knows yet. */
  unknownSeverity: SampleWarning;
  /** Every measurement that a score has. */
  withMeasurements: SampleWarning;
  /** Holds data about a person, who does not exist: it waits until the reader asks. */
  withPersonalDetails: SampleWarning;
  /** `additional_data` is a text. */
  withText: SampleWarning;
  /** Holds a signed link, which is shown to nobody. */
  withLink: SampleWarning;
  /** A rule of the customer's own, in parts. */
  withRule: SampleWarning;
  /** Only a code that is known. */
  withoutText: SampleWarning;
  /** Only a code that nobody knows. */
  unknownCode: SampleWarning;
  /** Of a face match: the two are not alike enough. */
  lowSimilarity: SampleWarning;
  /** So many of every severity, no two alike. */
  many: (count: number) => VerificationWarning[];
} = {
  information: (overrides) => ({
    risk: low.risk,
    additional_data: null,
    log_type: 'information',
    short_description: low.short_description,
    long_description: low.long_description,
    ...overrides,
  }),
  warning: (overrides) => ({
    risk: 'POSSIBLE_FACE_IN_BLOCKLIST',
    additional_data: { similarity: 71.4, review_threshold: 65 },
    log_type: 'warning',
    short_description: 'Possible face in blocklist',
    long_description: 'The face resembles a face in your blocklist. A person has to compare the two.',
    ...overrides,
  }),
  error: (overrides) => ({
    risk: 'LIVENESS_FACE_ATTACK',
    additional_data: null,
    log_type: 'error',
    short_description: 'Presentation attack detected',
    long_description: 'The check found signs of a presentation attack, such as a screen, a printout or a mask.',
    ...overrides,
  }),
  unknownSeverity: (overrides) => ({
    risk: 'HIGH_FACE_OCCLUSION',
    additional_data: null,
    log_type: 'advisory',
    short_description: 'Face partly hidden',
    long_description: 'Something covers a part of the face.',
    ...overrides,
  }),
  withMeasurements: (overrides) => ({
    risk: low.risk,
    additional_data: { score: 64.31, review_threshold: 80, decline_threshold: 50, attempts: 2, max_attempts: 3 },
    log_type: 'warning',
    short_description: low.short_description,
    long_description: low.long_description,
    ...overrides,
  }),
  withPersonalDetails: (overrides) => ({
    risk: 'DUPLICATED_FACE_NAME_MISMATCH',
    additional_data: {
      similarity: 97.2,
      full_name: 'Erika Mustermann',
      date_of_birth: '1984-08-12',
      same_session: false,
      address: null,
    },
    log_type: 'warning',
    short_description: 'Duplicated face, another name',
    long_description: 'The same face was verified before under another name.',
    ...overrides,
  }),
  withText: (overrides) => ({
    ...ruled('Rule 7: score under 90 in the first attempt.'),
    ...overrides,
  }),
  withLink: (overrides) => ({
    risk: 'DUPLICATED_FACE',
    additional_data: {
      similarity: 99.1,
      reason: 'matched session',
      face_match_url: 'https://storage.example/face?X-Amz-Signature=secret',
    },
    log_type: 'error',
    short_description: 'Duplicated face',
    long_description: 'The same face was verified before.',
    ...overrides,
  }),
  withRule: (overrides) => ({
    ...ruled({
      field: 'age_estimation',
      operator: 'less_than',
      rule_value: 21,
      actual_value: 19.273_500_442_504_883,
      target_status: 'In Review',
    }),
    ...overrides,
  }),
  withoutText: (overrides) => ({
    risk: 'VIRTUAL_CAMERA_DETECTED',
    additional_data: null,
    log_type: 'error',
    short_description: '',
    long_description: '',
    ...overrides,
  }),
  unknownCode: (overrides) => ({
    risk: 'SOMETHING_NEW_IN_2027',
    additional_data: null,
    log_type: 'warning',
    short_description: '',
    long_description: '',
    ...overrides,
  }),
  lowSimilarity: (overrides) => ({
    risk: 'LOW_FACE_MATCH_SIMILARITY',
    additional_data: { similarity: 65.43, review_threshold: 70 },
    log_type: 'warning',
    short_description: 'Low face match similarity',
    long_description:
      'The facial features of the provided image do not closely match the reference image, which suggests another identity.',
    ...overrides,
  }),
  many: (count) =>
    Array.from({ length: count }, (_, index) => ({
      risk: codes[index % codes.length] ?? '',
      additional_data: { attempts: index + 1 },
      log_type: logTypes[index % logTypes.length] ?? '',
      short_description: '',
      long_description: `Seen in attempt ${index + 1}.`,
    })),
};
