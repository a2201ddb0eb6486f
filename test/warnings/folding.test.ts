import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../src/warnings/folding.js';
import type { VerificationWarning } from '../../src/model/report.js';
import { countBySeverity, severities, warningEntries, type WarningEntry } from '../../src/model/warnings.js';
import { warning } from '../sample.ts';
import { cpuTime } from '../cpuTime.ts';

const of = (risk: string, log_type = 'warning', more: Partial<VerificationWarning> = {}): VerificationWarning => ({
  ...warning,
  risk,
  log_type,
  ...more,
});
const told = (entries: readonly WarningEntry[]): string[] =>
  entries.map((entry) =>
    [entry.warning.risk, ...entry.folded.map(({ warning: { risk } }) => risk)].filter(Boolean).join(' < '),
  );
const fold = (...given: VerificationWarning[]): string[] => told(folded(warningEntries(given)));

describe('a mere possibility', () => {
  it.each([
    ['POSSIBLE_DUPLICATED_FACE', 'DUPLICATED_FACE'],
    ['POSSIBLE_DUPLICATED_FACE', 'DUPLICATED_FACE_NAME_MISMATCH'],
    ['POSSIBLE_FACE_IN_BLOCKLIST', 'FACE_IN_BLOCKLIST'],
    ['POSSIBLE_SOMETHING_NEW', 'SOMETHING_NEW'],
    [' possible_face_in_blocklist ', 'Face_In_Blocklist'],
  ])('%s stands under %s', (possible, sure) => {
    expect(fold(of(possible), of(sure))).toEqual([`${sure} < ${possible}`]);
  });

  it.each([
    ['POSSIBLE_DUPLICATED_FACE', 'FACE_IN_BLOCKLIST'],
    ['POSSIBLE_FACE', 'FACE_IN_BLOCKLIST'],
    ['POSSIBLE_', ''],
    ['IMPOSSIBLE_A', 'A'],
    ['POSSIBLE___PROTO__', 'POSSIBLE_CONSTRUCTOR'],
  ])('%s does not stand under %s', (possible, other) => {
    expect(fold(of(possible), of(other))).toHaveLength(2);
  });

  it.each([
    ['error', 'error', true],
    ['error', 'warning', true],
    ['error', 'odd', true],
    ['error', 'information', true],
    ['warning', 'error', false],
    ['warning', 'warning', true],
    ['warning', 'odd', false],
    ['warning', 'information', true],
    ['odd', 'error', false],
    ['odd', 'warning', false],
    ['odd', 'ODD', true],
    ['odd', 'other', false],
    ['odd', 'information', true],
    ['information', 'error', false],
    ['information', 'warning', false],
    ['information', 'odd', false],
    ['information', 'information', true],
  ])('under one of %s, itself of %s: %s', (sure, possible, is) => {
    expect(fold(of('A', sure), of('POSSIBLE_A', possible)).length === 1).toBe(is);
  });

  it('stands under the worst of several', () => {
    expect(
      fold(
        of('DUPLICATED_FACE', 'information'),
        of('POSSIBLE_DUPLICATED_FACE', 'information'),
        of('DUPLICATED_FACE_NAME_MISMATCH', 'error'),
      ),
    ).toEqual(['DUPLICATED_FACE_NAME_MISMATCH < POSSIBLE_DUPLICATED_FACE', 'DUPLICATED_FACE']);
  });

  it('holds none itself, so that nothing is two levels deep', () => {
    expect(fold(of('A'), of('POSSIBLE_A'), of('POSSIBLE_POSSIBLE_A'))).toEqual([
      'A < POSSIBLE_A',
      'POSSIBLE_POSSIBLE_A',
    ]);
  });

  it('stays a row beyond the fifty that one panel holds', () => {
    const many = Array.from({ length: 60 }, (_, index) => of('POSSIBLE_A', 'warning', { additional_data: { index } }));
    const [host, ...others] = folded(warningEntries([...many, of('A')])).toSorted(
      (a, b) => b.folded.length - a.folded.length,
    );
    expect([host?.folded.length, others.length]).toEqual([50, 10]);
  });
});

it('loses no warning of any list, and hides none under a lesser one', () => {
  const some = fc.record({
    risk: fc.constantFrom(
      'A',
      'POSSIBLE_A',
      'DUPLICATED_FACE',
      'POSSIBLE_DUPLICATED_FACE',
      'DUPLICATED_FACE_NAME_MISMATCH',
    ),
    log_type: fc.constantFrom('error', 'warning', 'odd', 'strange', 'information'),
    short_description: fc.constantFrom('', 'B'),
    long_description: fc.constant(''),
    additional_data: fc.constantFrom(null, { score: 1 }, { score: 2 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), (given: VerificationWarning[]) => {
      const flat = warningEntries(given);
      const rows = folded(flat);
      const keys = rows.flatMap((row) => [row, ...row.folded]).map(({ key }) => key);
      expect(keys.toSorted()).toEqual(flat.map(({ key }) => key).toSorted());
      expect(countBySeverity(rows)).toEqual(countBySeverity(flat));
      for (const row of rows)
        for (const each of row.folded)
          expect(severities.indexOf(row.severity)).toBeLessThanOrEqual(severities.indexOf(each.severity));
    }),
  );
});

it('leaves a list without any as it is', () => {
  const entries = warningEntries([of('A'), of('B')]);
  expect(folded(entries)).toBe(entries);
});

it('folds ten thousand in no time', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    of(index % 2 ? 'POSSIBLE_A' : 'A', index % 2 ? 'error' : `odd ${index}`, { long_description: `${index}` }),
  );
  const entries = warningEntries(many);
  const start = cpuTime();
  folded(entries);
  expect(cpuTime() - start).toBeLessThan(500);
});

describe('about another subject', () => {
  const about = (risk: string, additional_data: VerificationWarning['additional_data']): VerificationWarning =>
    of(risk, 'warning', { additional_data });

  it.each([
    [{ session_id: 's2' }, { session_id: 's1' }, false],
    [{ sessionId: 's2' }, { session_id: 's1' }, false],
    ['{"session_id":"s2"}', { session_id: 's1' }, false],
    [{ vendor_data: 'b' }, { vendor_data: 'a' }, false],
    [{ matches: [{ session_id: 's2' }] }, { matches: [{ session_id: 's1' }] }, false],
    [{ duplicated_session_id: 2 }, { duplicated_session_id: 1 }, false],
    [{ session_id: 's1', similarity: 71 }, { session_id: 's1', similarity: 99 }, true],
    [{ session_id: 's2' }, { vendor_data: 'a' }, true],
    [{ session_id: 's2' }, null, true],
    [{ session_id: null }, { session_id: 's1' }, true],
    [{ similarity: 71 }, { similarity: 99 }, true],
  ])('%j beside %j folds: %s', (possible, sure, is) => {
    expect(fold(about('POSSIBLE_DUPLICATED_FACE', possible), about('DUPLICATED_FACE', sure)).length === 1).toBe(is);
  });

  it('each folds under the one of its own', () => {
    expect(
      fold(
        about('DUPLICATED_FACE', { session_id: 's1' }),
        about('DUPLICATED_FACE', { session_id: 's2' }),
        about('POSSIBLE_DUPLICATED_FACE', { session_id: 's2' }),
      ),
    ).toEqual(['DUPLICATED_FACE', 'DUPLICATED_FACE < POSSIBLE_DUPLICATED_FACE']);
  });
});
