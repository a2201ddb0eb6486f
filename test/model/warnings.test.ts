import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerificationWarning } from '../../src/model/report.js';
import { countBySeverity, isEffective, severities, severityOf, warningEntries } from '../../src/model/warnings.js';
import { warning } from '../sample.ts';

const of = (risk: string, log_type: string, more: Partial<VerificationWarning> = {}): VerificationWarning => ({
  ...warning,
  risk,
  log_type,
  ...more,
});
const order = (...given: VerificationWarning[]): string[] => warningEntries(given).map((entry) => entry.warning.risk);

describe('severityOf', () => {
  it.each([
    ['error', 'error'],
    ['ERROR', 'error'],
    [' Warning ', 'warning'],
    ['information', 'information'],
    ['info', 'unknown'],
    ['critical', 'unknown'],
    ['', 'unknown'],
    ['__proto__', 'unknown'],
    ['constructor', 'unknown'],
  ])('takes %j for %s', (logType, severity) => {
    expect(severityOf(logType)).toBe(severity);
  });
});

it('counts every severity but information as one that may have had an effect', () => {
  expect(severities.filter(isEffective)).toEqual(['error', 'warning', 'unknown']);
});

describe('warningEntries', () => {
  it('shows the worst severity first, and an unknown one before information', () => {
    expect(order(of('A', 'information'), of('B', 'strange'), of('C', 'warning'), of('D', 'error'))).toEqual([
      'D',
      'C',
      'B',
      'A',
    ]);
  });

  it('shows what the vendor ranks higher first inside one severity', () => {
    const ranked = [
      'POSSIBLE_DUPLICATED_FACE',
      'LIVENESS_FACE_ATTACK',
      'FRAME_INJECTION_SUSPECTED',
      'VIRTUAL_CAMERA_DETECTED',
      'NO_FACE_DETECTED',
      'AGE_BELOW_MINIMUM',
      'LOW_FACE_QUALITY',
      'SOMETHING_NEW',
    ];
    expect(order(...ranked.toReversed().map((risk) => of(risk, 'warning')))).toEqual(ranked);
  });

  it("keeps the payload's order where nothing else decides", () => {
    expect(order(of('Z', 'error'), of('A', 'error'), of('M', 'error'))).toEqual(['Z', 'A', 'M']);
  });

  it('takes the severity from log_type and never from the code', () => {
    expect(warningEntries([of('LIVENESS_FACE_ATTACK', 'information')])[0]?.severity).toBe('information');
  });

  it('merges equal warnings, and only those', () => {
    const entries = warningEntries([
      of('A', 'error'),
      of('A', 'error'),
      of('A', 'warning'),
      of('A', 'error', { additional_data: { score: 1 } }),
      of('A', 'error', { additional_data: { score: 1 } }),
      of('A', 'error', { long_description: 'Other words.' }),
    ]);
    expect(entries.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 2],
      ['error', 2],
      ['error', 1],
      ['warning', 1],
    ]);
  });

  it('gives each entry a key of its own that holds nothing of the payload', () => {
    const keys = warningEntries([of('A', 'error'), of('B', 'error'), of('A', 'information'), of('', '')]).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys.join('')).toMatch(/^\d+$/);
  });

  it('keeps data that cannot be written as JSON, each for itself', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(
      warningEntries([of('A', 'error', { additional_data: cycle }), of('A', 'error', { additional_data: cycle })]),
    ).toHaveLength(2);
  });

  it('merges and sorts any list as comparing each with each would', () => {
    const text = fc.constantFrom('', 'A', 'NO_FACE_DETECTED', 'LIVENESS_FACE_ATTACK');
    const some = fc.record({
      risk: text,
      log_type: fc.constantFrom('error', 'ERROR', 'warning', 'odd', 'information'),
      short_description: text,
      long_description: text,
      additional_data: fc.constantFrom(null, 'A', '', { score: 1 }, { score: 2 }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (given: VerificationWarning[]) => {
        const written = given.map((one) => JSON.stringify([one, one.additional_data]));
        const firsts = written.flatMap((text, index) => (written.indexOf(text) === index ? [index] : []));
        const counted = firsts.map((index) => [index, written.filter((text) => text === written[index]).length]);
        const severityAt = (index: number): number => severities.indexOf(severityOf(given[index]?.log_type ?? ''));
        const entries = warningEntries(given).map((entry) => [given.indexOf(entry.warning), entry.count] as const);
        expect(entries.toSorted(([a], [b]) => a - b)).toEqual(counted);
        const worst = entries.map(([index]) => severityAt(index));
        expect(worst).toEqual(worst.toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves the given list as it was', () => {
    const given = Object.freeze([of('B', 'information'), of('A', 'error')]);
    warningEntries(given);
    expect(given.map(({ risk }) => risk)).toEqual(['B', 'A']);
  });
});

it('counts the warnings of the payload, also those that were merged', () => {
  const entries = warningEntries([of('A', 'error'), of('A', 'error'), of('B', 'odd'), of('C', 'information')]);
  expect(countBySeverity(entries)).toEqual({ error: 2, warning: 0, unknown: 1, information: 1 });
});
