import { describe, expect, it } from 'vitest';
import { readCases, type Entry } from '../../src/cases/cases.js';
import { countDecided, neighbour, nextToDo, rowsOf, type Row, type Sent } from '../../src/cases/rows.js';

const inReview = { status: 'In Review' };

function rowsFor(
  cases: readonly object[],
  { sent = {}, reviewer, any = false }: { sent?: Record<number, Sent>; reviewer?: string; any?: boolean } = {},
): Row[] {
  const entries = readCases(cases.map((one, index) => ({ caseId: index + 1, report: inReview, ...one })))
    .entries as Entry[];
  const own = new Map(Object.entries(sent).map(([id, value]) => [Number(id), value]));
  return rowsOf(entries, { sent: own, reviewer, anyStatus: () => any });
}
const stateOf = (one: object, facts?: Parameters<typeof rowsFor>[1]): string | undefined =>
  rowsFor([one], facts)[0]?.state;
const first = { caseId: 1, place: 1 };
const waiting: Sent = { step: 'waiting', outcome: 'Approved' };
const failed: Sent = { step: 'failed', outcome: 'Approved' };
const decided: Sent = { step: 'decided', outcome: 'Declined' };

describe('how far a case is', () => {
  it.each([
    ['open', {}, {}],
    ['open, while its report is on its way', { report: undefined }, {}],
    ['open, whose status cannot be read', { report: { status: 7 } }, {}],
    ['locked', { lockedBy: 'Ana', assignedTo: 'me' }, {}],
    ['assigned', { assignedTo: 'Ana' }, { reviewer: 'me' }],
    ['assigned, by nobody known', { assignedTo: 'Ana' }, {}],
    ['mine', { assignedTo: ' ME ' }, { reviewer: 'me' }],
    ['notInReview', { report: { status: 'Approved' } }, {}],
    ['open, where any status may be decided', { report: { status: 'Approved' } }, { any: true }],
    ['decided, by the host’s word', { decided: 'Approved', lockedBy: 'Ana' }, {}],
    ['decided', {}, { sent: { 1: decided } }],
    ['failed', {}, { sent: { 1: failed } }],
    ['locked, by another person, after this one failed', { lockedBy: 'Ana' }, { sent: { 1: failed } }],
    ['notInReview, after this one failed', { report: { status: 'Approved' } }, { sent: { 1: failed } }],
    ['open, which the reviewer has locked', { lockedBy: ' Me ' }, { reviewer: 'me' }],
    ['locked, by nobody who is named', { lockedBy: true }, { reviewer: 'me' }],
    ['decided, by another person, after this one failed', { decided: 'Declined' }, { sent: { 1: failed } }],
    ['waiting', { decided: 'Declined' }, { sent: { 1: waiting } }],
  ] as const)('%s', (name, one, facts) => {
    expect(stateOf(one, facts as never)).toBe(name.split(',')[0]);
  });

  it('counts what is decided, that on its way among it', () => {
    const rows = rowsFor([{}, {}, { decided: 'Approved' }, {}], { sent: { 1: waiting, 2: failed } });
    expect(countDecided(rows)).toBe(2);
  });
});

describe('the case that comes next', () => {
  it.each([
    ['the one after', [{}, {}, {}], 1, undefined, 2],
    ['from the top when the end is reached', [{}, {}, {}], 3, undefined, 1],
    [
      'never one that is locked, decided or not in review',
      [{}, { lockedBy: true }, { decided: 'Approved' }, { report: { status: 'Declined' } }, {}],
      1,
      undefined,
      5,
    ],
    ['no other person’s', [{}, { assignedTo: 'Ana' }, { assignedTo: 'me' }], 1, 'me', 3],
    ['an assigned one, where nobody knows whose', [{}, { assignedTo: 'Ana' }], 1, undefined, 2],
    ['none, when this was the last', [{}], 1, undefined, null],
    ['the first one, when none is open', [{ decided: 'Approved' }, {}], null, undefined, 2],
    ['the first one, when the open one has left the list', [{}, {}], 99, undefined, 1],
    ['none of none', [], null, undefined, null],
  ] as const)('%s', (_name, cases, from, reviewer, expected) => {
    const rows = rowsFor(cases, reviewer === undefined ? {} : { reviewer });
    const row = from === null ? null : { caseId: from, place: 1 };
    expect(nextToDo(rows, row, reviewer !== undefined)?.entry.caseId ?? null).toBe(expected);
  });

  it('is one that was not taken only when nothing else is left', () => {
    expect(nextToDo(rowsFor([{}, {}, {}], { sent: { 2: failed } }), first, false)?.place).toBe(3);
    expect(nextToDo(rowsFor([{}, {}, { lockedBy: true }], { sent: { 2: failed } }), first, false)?.place).toBe(2);
  });

  it.each([
    [1, 1],
    [3, 3],
    [4, 1],
    [99, 1],
  ])('is the one that has come to the place %i of one that has left the list', (place, expected) => {
    expect(nextToDo(rowsFor([{}, {}, {}]), { caseId: 'left', place }, false)?.place).toBe(expected);
  });

  it('has neighbours on both sides, whatever their state', () => {
    const rows = rowsFor([{ lockedBy: true }, {}, { decided: 'Approved' }]);
    expect([neighbour(rows, 2, -1)?.place, neighbour(rows, 2, 1)?.place]).toEqual([1, 3]);
    expect([neighbour(rows, 1, -1), neighbour(rows, 3, 1), neighbour(rows, 99, 1)]).toEqual([null, null, null]);
  });
});
