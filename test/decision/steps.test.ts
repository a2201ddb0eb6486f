import { describe, expect, it } from 'vitest';
import { en } from '../../src/index.js';
import { untouchedDecision } from '../../src/decision/ReviewDecision.state.js';
import { isChosen, namedSteps, nodesOf, stepsOf } from '../../src/decision/steps.js';

const hostile = {
  get feature(): string {
    throw new Error('hostile');
  },
};
const throwing = new Proxy([{ feature: 'NFC' }], {
  get: () => {
    throw new Error('hostile');
  },
});
const liveness = { feature: 'LIVENESS', node_id: 'feature_liveness' };

describe('stepsOf', () => {
  const found = (given: unknown): string[] =>
    stepsOf(given).steps.map(({ feature, node_id }) => `${feature} ${node_id}`);
  it.each([
    ['left out', undefined, [], false],
    ['null', null, [], false],
    ['nothing', [], [], false],
    [
      'what the API gives',
      [liveness, { feature: 'POA', node_id: null }],
      ['LIVENESS feature_liveness', 'POA null'],
      false,
    ],
    ['no node, and a blank one', [{ feature: 'A' }, { feature: 'B', node_id: ' ' }], ['A null', 'B null'], false],
    [
      'the same feature at two nodes',
      [liveness, { ...liveness, node_id: '2' }],
      ['LIVENESS feature_liveness', 'LIVENESS 2'],
      false,
    ],
    ['the same step twice', [liveness, { ...liveness, label: 'Again' }], ['LIVENESS feature_liveness'], true],
    ['null and what is no object', [null, undefined, 'LIVENESS', 7, liveness], ['LIVENESS feature_liveness'], true],
    ['no feature', [{}, { node_id: '1' }, { feature: ' ' }, { feature: null }, { feature: 7 }], [], true],
    ['a node that cannot be read', [{ feature: 'NFC', node_id: 7 }], [], true],
    ['a getter that throws', [hostile, liveness], ['LIVENESS feature_liveness'], true],
    ['a list that throws', throwing, [], true],
    ['a text', 'LIVENESS', [], true],
    ['an object', liveness, [], true],
    [
      'names of a prototype',
      [{ feature: '__proto__' }, { feature: 'constructor' }],
      ['__proto__ null', 'constructor null'],
      false,
    ],
  ])('%s', (_what, given, steps, faulty) => {
    expect(found(given)).toEqual(steps);
    expect(stepsOf(given).faulty).toBe(faulty);
  });
});

describe('namedSteps', () => {
  const names = (...given: unknown[]): string[] =>
    namedSteps(stepsOf(given).steps, en.decision.features, { link: '(link)', credential: '(credential)' }).map(
      ({ name, node }) => name + (node && ` | ${node}`),
    );
  it.each([
    ['a known feature', [liveness], ['Liveness check']],
    [
      'a known feature in another spelling',
      [{ feature: 'faceMatch' }, { feature: 'kyc' }],
      ['Face match', 'Identity document'],
    ],
    ['an unknown one', [{ feature: 'KYB_REGISTRY' }], ['KYB_REGISTRY']],
    ['words of the host', [{ ...liveness, label: ' Selfie ' }], [' Selfie ']],
    [
      'words of the host that are none',
      [
        { ...liveness, label: ' ' },
        { feature: 'NFC', label: 7 },
      ],
      ['Liveness check', en.decision.features['NFC']],
    ],
    ['names of a prototype', [{ feature: '__proto__' }, { feature: 'constructor' }], ['__proto__', 'constructor']],
    [
      'two alike',
      [liveness, { ...liveness, node_id: '2' }, { feature: 'POA', node_id: '3' }],
      ['Liveness check | feature_liveness', 'Liveness check | 2', 'Proof of address'],
    ],
    [
      'two alike, of which one has no node',
      [liveness, { feature: 'LIVENESS' }],
      ['Liveness check | feature_liveness', 'Liveness check'],
    ],
    ['a link', [{ feature: 'https://media.example/1.jpg?X-Amz-Signature=1' }], ['(link)']],
  ])('%s', (_what, given, expected) => {
    expect(names(...given)).toEqual(expected);
  });
});

describe('nodesOf', () => {
  const { steps } = stepsOf([liveness, { feature: 'POA' }, { feature: 'NFC', node_id: 'n', label: 'Chip' }]);
  const touched = (...chosen: boolean[]): typeof untouchedDecision => ({
    ...untouchedDecision,
    steps: Object.fromEntries(chosen.map((each, at) => [steps[at]?.key, each])),
  });

  it('is what the API takes, of the chosen ones, in the order of the host', () => {
    expect(nodesOf(touched(true, false, true), 'Resubmitted', steps)).toEqual([
      { node_id: 'feature_liveness', feature: 'LIVENESS' },
      { node_id: 'n', feature: 'NFC' },
    ]);
    expect(nodesOf(touched(false, true), 'Resubmitted', steps)).toEqual([{ node_id: null, feature: 'POA' }]);
  });

  it('is none of another outcome, and none where the host gave none', () => {
    expect(nodesOf(touched(true), 'Declined', steps)).toBeUndefined();
    expect(nodesOf(untouchedDecision, 'Resubmitted', [])).toBeUndefined();
  });

  it('has nothing chosen at first, unless there is only one', () => {
    expect(nodesOf(untouchedDecision, 'Resubmitted', steps)).toEqual([]);
    const alone = steps.slice(0, 1);
    expect(nodesOf(untouchedDecision, 'Resubmitted', alone)).toEqual([liveness]);
    expect(isChosen(touched(false), alone[0] as (typeof steps)[number], alone)).toBe(false);
  });
});
