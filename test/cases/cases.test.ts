import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noCases, readCases } from '../../src/cases/cases.js';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

const throwing = (name: string): object =>
  Object.defineProperty({ caseId: 7 }, name, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

describe('the list of cases', () => {
  it.each([
    ['undefined: it is on its way', undefined, null, 0],
    ['null', null, null, 0],
    ['an object', {}, [], 0],
    ['a text', 'cases', [], 0],
    ['no entries', [], [], 0],
    ['entries that are none', [null, undefined, 7, 'x', true], [], 5],
    ['entries without an id', [{}, { caseId: '' }, { caseId: ' ' }, { caseId: Number.NaN }, { caseId: {} }], [], 5],
    ['an id twice', [{ caseId: 1 }, { caseId: 1, label: 'again' }], [1], 0],
    ['1 and "1", which are two', [{ caseId: 1 }, { caseId: '1' }], [1, '1'], 0],
    ['0, which is an id', [{ caseId: 0 }], [0], 0],
    ['a gap', Object.assign([], { 1: { caseId: 1 }, length: 2 }), [1], 1],
    ['an entry whose id cannot be read', [throwing('caseId')], [], 1],
    ['an entry of which something else cannot be read', [throwing('report')], [7], 0],
  ])('%s', (_name, given, ids, unreadable) => {
    const read = readCases(given);
    expect(read.entries?.map(({ caseId }) => caseId) ?? null).toEqual(ids);
    expect(read.unreadable).toBe(unreadable);
  });

  it.each([
    ['lockedBy', undefined, null],
    ['lockedBy', null, null],
    ['lockedBy', false, null],
    ['lockedBy', '', null],
    ['lockedBy', true, ''],
    ['lockedBy', ' Ana ', 'Ana'],
    ['lockedBy', 42, '42'],
    // In doubt somebody has it.
    ['lockedBy', { name: 'Ana' }, ''],
    ['decided', 'Approved', 'Approved'],
    ['decided', 'approved', null],
    ['decided', 7, null],
    ['assignedTo', 7, 7],
    ['assignedTo', {}, null],
    ['label', '  ', ''],
    ['label', 1042, '1042'],
    ['label', ['x'], ''],
  ] as const)('%s of %j is %j', (field, value, expected) => {
    expect(readCases([{ caseId: 1, [field]: value }]).entries?.[0]?.[field]).toBe(expected);
  });

  it('keeps a case the same object as long as it says the same, whatever object the host makes of it', () => {
    const report = { status: 'In Review' };
    const before = readCases([
      { caseId: 1, report },
      { caseId: 2, report },
    ]);
    const now = readCases(
      [
        { caseId: 1, report },
        { caseId: 2, report, label: 'new' },
      ],
      before,
    );
    expect(now.entries?.[0]).toBe(before.entries?.[0]);
    expect(now.entries?.[1]).not.toBe(before.entries?.[1]);
  });

  it('keeps it the same object also when the host reads it anew, with its report', () => {
    const read = (): object => ({
      caseId: 1,
      receivedAt: new Date(7),
      report: { status: 'In Review', warnings: [{}] },
    });
    const before = readCases([read()]);
    const now = [read()];
    expect(readCases(now, before).entries?.[0]).toBe(before.entries?.[0]);
    expect(readCases(now, before).given.get(1)).toBe(now[0]);
  });

  it('hands back the host’s own objects', () => {
    const mine = { caseId: 1, more: 'of the host' };
    expect(readCases([mine]).given.get(1)).toBe(mine);
    expect(readCases([mine], noCases).given.size).toBe(1);
  });
});
