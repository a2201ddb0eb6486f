import { describe, expect, it, vi } from 'vitest';
import {
  decide,
  reasonOf,
  needsOf,
  reasonsOf,
  untouchedDecision,
  type DecisionAction,
  type DecisionState,
} from '../../src/decision/ReviewDecision.state.js';
import { keysOf } from '../../src/decision/shortcuts.js';

const after = (...actions: DecisionAction[]): DecisionState => actions.reduce(decide, untouchedDecision);
const choose = { type: 'choose', outcome: 'Declined' } as const;
const send = { type: 'send', outcome: 'Declined' } as const;
const finish = {
  type: 'finish',
  decision: { outcome: 'Declined', reason: null, comment: '', at: 0, node_id: null },
} as const;

describe('decide', () => {
  it.each([
    ['nothing', [], 'open', null],
    ['a choice', [choose], 'confirming', 'Declined'],
    ['another choice', [choose, { type: 'choose', outcome: 'Approved' }], 'confirming', 'Approved'],
    ['the way back', [choose, { type: 'back' }], 'open', null],
    ['on its way', [choose, send], 'pending', 'Declined'],
    [
      'not to be changed on its way',
      [send, { type: 'back' }, { type: 'choose', outcome: 'Approved' }],
      'pending',
      'Declined',
    ],
    ['a failure', [send, { type: 'fail', message: null }], 'failed', 'Declined'],
    [
      'a failure, and another outcome',
      [send, { type: 'fail', message: null }, { type: 'choose', outcome: 'Approved' }],
      'confirming',
      'Approved',
    ],
    ['the end', [send, finish], 'done', 'Declined'],
    ['not to be changed at the end', [send, finish, choose, { type: 'back' }], 'done', 'Declined'],
    ['no answer to what was not asked', [choose, { type: 'fail', message: null }, finish], 'confirming', 'Declined'],
    ['no failure after the end', [send, finish, { type: 'fail', message: null }], 'done', 'Declined'],
  ] as const)('%s', (_what, actions, step, outcome) => {
    expect(after(...actions)).toMatchObject({ step, outcome });
  });

  it('keeps what was written through failure, the way back and another outcome', () => {
    const written = after(
      { type: 'comment', text: 'Seen before.' },
      choose,
      { type: 'reason', value: 'mask' },
      send,
      { type: 'fail', message: null },
      { type: 'back' },
      { type: 'choose', outcome: 'Approved' },
      { type: 'reason', value: 'clear' },
    );
    expect(written).toMatchObject({ comment: 'Seen before.', reasons: { Declined: 'mask', Approved: 'clear' } });
  });

  it('forgets a refusal with the next thing that the reader does', () => {
    const refuse = { type: 'refuse', why: 'unseen' } as const;
    expect(after(refuse, refuse)).toMatchObject({ refused: 2, refusedFor: 'unseen' });
    expect(after(refuse, { type: 'tick', requirement: 'image', done: true })).toMatchObject({
      refused: 0,
      refusedFor: null,
      ticked: { image: true },
    });
    expect(after({ type: 'reason', value: 'mask' }).reasons).toEqual({});
  });
});

it('begins anew after a case was kept in review, and after nothing else', () => {
  const keep = { type: 'send', outcome: 'In Review' } as const;
  const kept = { ...finish, decision: { ...finish.decision, outcome: 'In Review' } } as const;
  const reopen = { type: 'reopen' } as const;
  expect(after({ type: 'comment', text: 'Ask.' }, keep, kept, reopen)).toEqual(untouchedDecision);
  expect(after(send, finish, reopen).step).toBe('done');
  expect(after(keep, reopen).step).toBe('pending');
  expect(after({ type: 'comment', text: 'Ask.' }, reopen).comment).toBe('Ask.');
});

describe('reasonOf', () => {
  const reasons = { Declined: [{ value: 'mask', label: 'A mask' }] };
  const state = after(choose, { type: 'reason', value: 'mask' }, { type: 'comment', text: ' as it is ' });
  it.each([
    ['a reason of the list', 'Declined', reasons, 'mask'],
    ['an outcome without a list', 'Approved', reasons, null],
    ['no lists', 'Declined', undefined, null],
    ['a list that has changed meanwhile', 'Declined', { Declined: [{ value: 'other', label: '' }] }, null],
  ] as const)('with %s', (_what, outcome, given, reason) => {
    expect(reasonOf(state, outcome, given)).toBe(reason);
  });
});

it('reasonsOf takes each value once, and nothing from a prototype', () => {
  const twice = [
    { value: 'a', label: 'A' },
    { value: 'a', label: 'B' },
  ];
  expect(reasonsOf({ Approved: twice }, 'Approved')).toEqual([twice[0]]);
  expect(reasonsOf({ Approved: [] }, 'Approved')).toEqual([]);
  expect(
    reasonsOf({ Approved: [null, { value: '', label: 'A' }, { value: 1 }, twice[0]] as never }, 'Approved'),
  ).toEqual([twice[0]]);
  expect(reasonsOf(Object.create({ Approved: twice }) as object, 'Approved')).toEqual([]);
});

it.each([null, undefined, 'a', 7, {}, { value: 'a', label: 'A' }])('reasonsOf takes nothing of %o', (reasons) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(reasonsOf({ Approved: reasons } as never, 'Approved')).toEqual([]);
  told.mockRestore();
});

describe('needsOf', () => {
  const desk = { image: 'seen', video: 'none', warnings: 'waiting' } as const;
  it.each([
    ['nothing is required', undefined, undefined, desk, []],
    [
      'the report knows',
      ['image', 'video', 'warnings'],
      undefined,
      desk,
      ['image seen', 'video none', 'warnings waiting'],
    ],
    [
      'the host knows better',
      ['image', 'warnings'],
      { image: false, warnings: true },
      desk,
      ['image waiting', 'warnings seen'],
    ],
    ['only the reader knows', ['video'], undefined, undefined, ['video waiting by hand']],
    [
      'the report does not say',
      ['image', 'warnings'],
      undefined,
      { image: 'unknown', video: 'none', warnings: 'seen' },
      ['image waiting by hand', 'warnings seen'],
    ],
    ['the same twice, and words that are none', ['image', 'image', 'audio'], undefined, desk, ['image seen']],
  ] as const)('%s', (_what, requires, told, around, expected) => {
    const needs = needsOf(requires as Parameters<typeof needsOf>[0], told, around, {});
    expect(needs.map((need) => `${need.requirement} ${need.looked}${need.byHand ? ' by hand' : ''}`)).toEqual(expected);
  });
});

describe('keysOf', () => {
  it.each([
    ['off', false, {}, false],
    ['left out', undefined, {}, false],
    ['the usual ones', true, { Approved: 'a', Declined: 'd', Resubmitted: 'r' }, false],
    ['some of the host', { Approved: 'Y' }, { Approved: 'y' }, false],
    ['the same twice', { Approved: 'y', Declined: 'Y' }, { Approved: 'y' }, true],
    ['a word', { Approved: 'Enter', Declined: 'n' }, { Declined: 'n' }, true],
    ['nothing and a space', { Approved: '', Declined: ' ' }, {}, true],
    ['no text', { Approved: 1 as unknown as string }, {}, true],
    ['one of an outcome that is not offered', { Approved: 'y', 'In Review': 'y' }, { Approved: 'y' }, false],
  ] as const)('%s', (_what, shortcuts, keys, faulty) => {
    expect(keysOf(shortcuts)).toEqual({ keys, faulty });
  });

  it('has a usual key for each outcome that is offered', () => {
    expect(keysOf(true, ['In Review', 'Declined'])).toEqual({
      keys: { 'In Review': 'i', Declined: 'd' },
      faulty: false,
    });
    expect(keysOf({ 'In Review': 'Z' }, ['In Review'])).toEqual({ keys: { 'In Review': 'z' }, faulty: false });
  });
});
