import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { en, type VerificationReport, type VerificationWarning } from '../../../src/index.js';
import { formatFor } from '../../../src/messages/format.js';
import { summaryOf, type Against } from '../../../src/reports/summary/Report.summary.js';
import { noon, sample, signedUrl, warning } from '../../sample.ts';

const format = formatFor('en-GB', 'Europe/Berlin');
const summary = (report: unknown, against: Partial<Against> = {}): string =>
  summaryOf(report, { lead: 'score', ...against }, noon, en, format);
const lines = (report: unknown, against?: Partial<Against>): string[] => summary(report, against).split('\n');
const of = (log_type: string, more: Partial<VerificationWarning> = {}): VerificationWarning => ({
  ...warning,
  log_type,
  ...more,
});

it('is the report in plain lines', () => {
  const report: VerificationReport = {
    ...sample,
    status: 'in_review',
    face_quality: 71.5,
    face_luminance: 34,
    warnings: [
      warning,
      of('error', { short_description: 'Presentation attack detected', additional_data: { birth_date: '1990-04-01' } }),
      of('warning', { risk: 'FACE_IN_BLOCKLIST', short_description: '' }),
      of('warning', { risk: 'FACE_IN_BLOCKLIST', short_description: '' }),
      of('odd'),
    ],
  };
  expect(lines(report, { limits: { review: 95, decline: 50 } })).toEqual([
    'Liveness check',
    'Status: In Review',
    'Liveness score: 89.92 of 100, above decline 50, at or below review 95',
    'Estimated age: 24.3 years',
    'Method: 3D Action & Flash',
    'Face quality: 71.5 of 100, 0 is poor, 100 is good',
    'Face luminance: 34 of 100, 0 is dark, 100 is bright',
    'Warnings: 1 error · 2 warnings · 1 of unknown severity · 1 information',
    '- Error: Presentation attack detected – Declined the check',
    '- Warning: Face in blocklist (2 times) – Sent it to review',
    '- odd: Low liveness score – Effect not known',
    '- Information: Low liveness score – No effect',
    'Copied 31 Jan 2026, 13:00 CET',
  ]);
});

it('of an age report has the age first, against what the host asks for', () => {
  expect(lines(sample, { lead: 'age', minimumAge: 18, margin: 3 }).slice(0, 4)).toEqual([
    'Age estimation',
    'Status: Approved',
    'Estimated age: 24.3 years ± 3, 6.3 years above 18',
    'Liveness score: 89.92 of 100',
  ]);
});

describe('machine numbers', () => {
  it('are told as on the screen: never across what they are held against', () => {
    const told = lines(
      { ...sample, score: 79.999, age_estimation: 21.04 },
      { limits: { review: 80 }, minimumAge: 18, margin: 3 },
    );
    expect(told).toContain('Liveness score: 79.99 of 100, at or below the review limit of 80');
    expect(told).toContain('Estimated age: 21.1 years ± 3, 3.1 years above 18');
  });
});

describe('what is not known', () => {
  it.each([undefined, null, {}, 'x', [], { liveness: sample }])('is said for %j, and nothing is invented', (report) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(lines(report)).toEqual([
      'Liveness check',
      en.status.notAvailable,
      en.score.notAvailable,
      en.age.notAvailable,
      en.method.notAvailable,
      'Warnings: Warnings not available.',
      'Copied 31 Jan 2026, 13:00 CET',
    ]);
  });

  it.each([
    [{ score: 0 }, 'Liveness score: 0 of 100'],
    [{ score: 101 }, 'Liveness score: 101 of 100, out of range'],
    [{ score: Number.NaN }, en.score.notAvailable],
    [{ age_estimation: 0 }, 'Estimated age: 0 years'],
    [{ age_estimation: -1 }, 'Estimated age: -1 years, out of range'],
    [{ score: '89' }, en.score.unreadable],
    [{ score: 98.5300064086914 }, 'Liveness score: 98.53 of 100'],
    [{ score: 99.996 }, 'Liveness score: 99.99 of 100'],
    [{ age_estimation: 27.329999923706055 }, 'Estimated age: 27.3 years'],
    [{ age_estimation: [24] }, en.age.unreadable],
    [{ status: 7 }, en.status.unreadable],
    [{ method: {} }, en.method.unreadable],
    [{ face_luminance: '34' }, 'Face luminance: Could not be read'],
    [{ face_quality: 71.49999618530273 }, 'Face quality: 71.5 of 100, 0 is poor, 100 is good'],
    [{ method: 'IRIS_SCAN' }, 'Method: IRIS_SCAN'],
    [{ status: 'Escalated' }, 'Status: Escalated'],
    [{ face_luminance: null }, 'Face luminance: Not available'],
    [{ face_luminance: 255 }, 'Face luminance: 255 of 100, out of range'],
    [{ warnings: [] }, 'Warnings: No warnings.'],
    [{ status: 'Declined' }, en.warnings.noCause],
    [{ status: 'Declined' }, 'Warnings: 1 information'],
    [{ warnings: [], status: 'In Review' }, en.warnings.noCause],
    [{ warnings: null }, 'Warnings: No warnings.'],
    [{ warnings: 7 }, 'Warnings: The warnings could not be read.'],
    [{ warnings: [null, {}] }, 'Warnings: 2 entries of the list could not be read.'],
    [{ warnings: [null, warning] }, '1 entry of the list could not be read.'],
    [
      { warnings: ['LIVENESS_FACE_ATTACK'] },
      '- Severity not available: Presentation attack suspected – Effect not known',
    ],
    [{ warnings: 'LIVENESS_FACE_ATTACK' }, 'Warnings: 1 of unknown severity'],
  ])('%j: %s', (fields, line) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(lines({ ...sample, ...fields })).toContain(line);
  });
});

describe('why a case is here', () => {
  it("is told by the customer's rule, and never by what was found about the person", () => {
    const data = { field: 'age', operator: 'lt', rule_value: 18, target_status: 'Declined', actual_value: 17.25 };
    const told = lines({ ...sample, warnings: [of('error', { additional_data: data })] });
    expect(told.slice(-3, -1)).toEqual([
      '- Error: Low liveness score – Declined the check',
      'Rule: where age is less than 18, the status is Declined.',
    ]);
    expect(told.join()).not.toContain('17.25');
  });

  it('tells a possibility under what makes it redundant, and counts both', () => {
    const warnings = [
      of('warning', { risk: 'POSSIBLE_A', short_description: '' }),
      of('information'),
      of('error', { risk: 'A', short_description: '' }),
    ];
    expect(lines({ ...sample, warnings }).slice(-5, -1)).toEqual([
      'Warnings: 1 error · 1 warning · 1 information',
      '- Error: A – Declined the check',
      '- Warning: POSSIBLE_A – Sent it to review',
      '- Information: Low liveness score – No effect',
    ]);
  });

  it.each([
    ['Approved', 'Declined', en.warnings.noAutomaticCause],
    ['Declined', 'Approved', null],
    ['Declined', null, null],
    ['Declined', undefined, en.warnings.noCause],
  ])('%s by a person over %s lacks no cause, but the check may: %s', (status, automaticStatus, sentence) => {
    const told = lines({ ...sample, status, warnings: [] }, { automaticStatus });
    expect(told.filter((line) => line.includes('No cause'))).toEqual(sentence === null ? [] : [sentence]);
  });
});

describe('what stays out of it', () => {
  it('every link, wherever it stands', () => {
    const link = signedUrl('a.jpg');
    const all = of(link, { risk: link, short_description: `See\n${link} or ${link}`, additional_data: link });
    const text = summary({ ...sample, status: link, method: link, warnings: [all, { ...all, short_description: '' }] });
    expect(text).not.toMatch(/:\/\/|media\.example|secretsignature/);
    expect(text).toContain('Status: (a link, not shown)');
    expect(text).toContain('- (a link, not shown): See (a link, not shown) or (a link, not shown) – Effect not known');
  });

  it('every credential, wherever it stands', () => {
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln';
    const rule = { field: 'password', operator: 'eq', rule_value: 'sekret', target_status: jwt };
    const all = of(jwt, { risk: jwt, short_description: `See\n${jwt} or otp: sekret`, additional_data: rule });
    const text = summary({ ...sample, status: jwt, method: jwt, warnings: [all, { ...all, short_description: '' }] });
    expect(text).not.toMatch(/eyJ|sekret/);
    expect(text).toContain('Status: (a credential, not shown)');
    expect(text).toContain(': See (a credential, not shown) or otp: (a credential, not shown) – Effect not known');
  });

  it('line breaks of the vendor: one warning is one line', () => {
    expect(lines({ ...sample, warnings: [of('error', { short_description: 'a\r\n\u2028b\tc' })] })).toContain(
      '- Error: a b c – Declined the check',
    );
  });

  it('anything with "://", whatever the strings in the report', () => {
    const part = fc.constantFrom(':', '/', '//', '://', 'https://', ' ', '\n', 'a', '(', '.', '\u202e', '1');
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    const report = fc.record({
      status: text,
      method: text,
      score: fc.double(),
      age_estimation: fc.double(),
      face_quality: fc.double(),
      reference_image: text,
      video_url: text,
      node_id: text,
      gender_estimation: text,
      warnings: fc.array(
        fc.record({
          risk: text,
          log_type: text,
          short_description: text,
          long_description: text,
          additional_data: fc.oneof(text, fc.dictionary(text, text)),
        }),
      ),
    });
    fc.assert(
      fc.property(report, (given) => {
        const told = lines(given);
        expect(told.join('\n')).not.toContain('://');
        expect(told.filter((line) => line.trim() === '')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
