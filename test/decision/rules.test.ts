import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/index.js';
import { untouchedDecision } from '../../src/decision/ReviewDecision.state.js';
import {
  asksMore,
  commentedOf,
  consequenceOf,
  lackingIn,
  offeredOf,
  requiredOf,
  unaskedOf,
  type DecisionRules,
} from '../../src/decision/rules.js';
import { isSamePerson } from '../../src/decision/samePerson.js';
import { stepsOf } from '../../src/decision/steps.js';

const usual: readonly Outcome[] = ['Approved', 'Declined', 'Resubmitted'];
const all: readonly Outcome[] = [...usual, 'In Review'];
const throwing = (): never => {
  throw new Error('hostile');
};
const hostile = new Proxy([], { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing });

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('requiredOf', () => {
  const everything = ['image', 'video', 'warnings'];
  it.each([
    ['left out', undefined, []],
    ['null', null, []],
    ['nothing', [], []],
    ['some', ['warnings', 'image'], ['warnings', 'image']],
    ['a word that is none', ['image', 'recording'], everything],
    ['what is no text', [null], everything],
    ['a text', 'image', everything],
    ['true', true, everything],
    ['an object', { image: true }, everything],
    ['a hostile list', hostile, everything],
  ])('%s', (_what, given, required) => {
    expect(requiredOf(given)).toEqual(required);
  });
});

describe('unaskedOf', () => {
  it.each([
    ['left out', undefined, []],
    ['null', null, []],
    ['some', ['Approved', 'nothing'], ['Approved']],
    ['a text', 'Approved', []],
    ['true', true, []],
    ['a hostile list', hostile, []],
  ])('%s', (_what, given, unasked) => {
    expect(unaskedOf(given)).toEqual(unasked);
  });
});

describe('offeredOf', () => {
  it.each([
    ['left out', undefined, usual, false],
    ['null', null, usual, false],
    ['of a feature', ['Approved', 'Declined', 'In Review'], ['Approved', 'Declined', 'In Review'], false],
    ['in another order', ['In Review', 'Approved'], ['In Review', 'Approved'], false],
    ['one', ['Declined'], ['Declined'], false],
    ['words that are none', ['approved', 'Abandoned', 'Declined', ''], ['Declined'], true],
    ['what is no text', [null, 1, {}, 'Declined', undefined], ['Declined'], true],
    ['the same twice', ['Declined', 'Declined'], ['Declined'], true],
    ['names of a prototype', ['__proto__', 'constructor'], usual, true],
    ['nothing', [], usual, true],
    ['a text', 'Approved', usual, true],
    ['an object', { Approved: true }, usual, true],
    ['true', true, usual, true],
    ['a list that throws', hostile, usual, true],
  ])('%s', (_what, given, offered, faulty) => {
    expect(offeredOf(given)).toEqual({ offered, faulty });
  });
});

describe('commentedOf', () => {
  it.each([
    ['left out', undefined, [], false],
    ['null', null, [], false],
    ['false', false, [], false],
    ['true', true, all, false],
    ['some', ['Declined', 'In Review'], ['Declined', 'In Review'], false],
    ['none of a list', [], [], false],
    ['what is none', ['declined', null], [], true],
    ['a text', 'Declined', [], true],
    ['an object', { Declined: true }, [], true],
    ['a list that throws', hostile, [], true],
  ])('%s', (_what, given, commented, faulty) => {
    expect(commentedOf(given)).toEqual({ commented, faulty });
  });
});

describe('what an outcome lacks', () => {
  const rules: DecisionRules = {
    offered: all,
    reasons: { Resubmitted: [{ value: 'x', label: 'X' }] },
    commented: ['Resubmitted', 'In Review'],
    steps: stepsOf([{ feature: 'LIVENESS' }, { feature: 'NFC' }]).steps,
  };
  const reasons = { Resubmitted: 'x' };
  const steps = { [rules.steps[1]?.key ?? '']: true };
  it.each([
    ['everything', {}, 'Resubmitted', 'reason'],
    ['steps and comment', { reasons }, 'Resubmitted', 'steps'],
    ['a comment', { reasons, steps }, 'Resubmitted', 'comment'],
    ['a comment, where space is none', { reasons, steps, comment: ' \n\t\u00a0' }, 'Resubmitted', 'comment'],
    ['nothing', { reasons, steps, comment: '.' }, 'Resubmitted', null],
    ['nothing, where nothing is asked for', {}, 'Approved', null],
    ['no steps, where it is not resubmitted', { comment: '.' }, 'In Review', null],
  ] as const)('is %s', (_what, given, outcome, lacking) => {
    expect(lackingIn({ ...untouchedDecision, ...given }, outcome, rules)).toBe(lacking);
  });

  it.each([
    ['steps, also when they are chosen', { reasons, steps, comment: '.' }, 'Resubmitted', true],
    ['a comment that is not there', {}, 'In Review', true],
    ['a comment that is there', { comment: '.' }, 'In Review', false],
    ['nothing', {}, 'Approved', false],
  ] as const)('needs the question for %s', (_what, given, outcome, more) => {
    expect(asksMore({ ...untouchedDecision, ...given }, outcome, rules)).toBe(more);
  });
});

describe('consequenceOf', () => {
  it.each([
    ['a text', { Declined: ' The account is closed. ' }, ' The account is closed. '],
    ['nothing', undefined, null],
    ['null', null, null],
    ['null for the outcome', { Declined: null }, null],
    ['space', { Declined: ' ' }, null],
    ['a number', { Declined: 7 }, null],
    ['another outcome', { Approved: 'A letter.' }, null],
    ['that of a prototype', Object.create({ Declined: 'A letter.' }) as object, null],
    ['a text instead of an object', 'Declined', null],
    ['an object that throws', hostile, null],
  ])('%s', (_what, given, text) => {
    expect(consequenceOf(given, 'Declined')).toBe(text);
  });
});

describe('isSamePerson', () => {
  const by = 'Ana Marić';
  it.each([
    ['the same name', by, { by }, true],
    ['another case and space around', '  ANA MARIĆ\n', { by }, true],
    ['another way to write the same letters', by.normalize('NFD'), { by: by.normalize('NFC') }, true],
    ['another name', 'Ana', { by }, false],
    ['the same id', 'u-7', { by, byId: 'U-7' }, true],
    ['a number that is the same id', 7, { byId: '7' }, true],
    ['0', 0, { byId: 0 }, true],
    ['the same name and another id', by, { by, byId: 'u-8' }, false],
    ['another name and the same id', 'u-7', { by: 'u-8', byId: 'u-7' }, true],
    ['an id that is null', by, { by, byId: null }, true],
    ['an id that is empty', by, { by, byId: ' ' }, true],
    ['an id that is no number', by, { by, byId: Number.NaN }, true],
    ['an id that is an object', by, { by, byId: {} }, true],
    ['no name and no id', by, {}, false],
    ['nobody on both sides', '', { by: '' }, false],
    ['nobody', undefined, { by: undefined }, false],
    ['null', null, { by: null }, false],
    ['what is no number', Number.NaN, { byId: Number.NaN }, false],
    ['an object', {}, { by: '[object Object]' }, false],
    ['no opinion', by, undefined, false],
    ['null instead of an opinion', by, null, false],
    ['a text instead of an opinion', by, by, false],
    ['an opinion that throws', by, hostile, false],
  ])('%s', (_what, reviewer, opinion, same) => {
    expect(isSamePerson(reviewer, opinion)).toBe(same);
  });
});
