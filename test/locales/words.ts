import { en } from '../../src/index.js';
import type { Messages } from '../../src/index.js';

type Leaf = string | ((...given: never[]) => string);

/** Every language that the package gives whole, by the name of its file. */
export const locales: Record<string, Messages> = Object.fromEntries(
  Object.entries(import.meta.glob<Record<string, Messages>>('../../src/locales/*.ts', { eager: true })).map(
    ([path, module]) => {
      const [words] = Object.values(module);
      if (!words || Object.keys(module).length !== 1) throw new Error(`${path} must export one language.`);
      return [path.replace(/^.*\/(.+)\.ts$/, '$1'), words];
    },
  ),
);

export const others = Object.entries(locales).filter(([name]) => name !== 'en');

/** Every word by its place: `media.name.image`. */
export function leavesOf(part: object, before = ''): [place: string, leaf: Leaf][] {
  return Object.entries(part).flatMap(([key, value]): [string, Leaf][] =>
    typeof value === 'object' && value !== null
      ? leavesOf(value as object, `${before}${key}.`)
      : [[before + key, value as Leaf]],
  );
}

export const english = leavesOf(en);

const marks = ['‹1›', '‹2›', '‹3›', '‹4›'];

/** What a function is called with where texts alone are not what it takes. */
const calls: Record<string, unknown[][]> = {
  'warnings.count': ['error', 'warning', 'information', 'unknown'].map((severity) => [severity, '‹1›', 7]),
  'warnings.also': [{ severity: '‹1›', title: '‹2›', times: '‹3›', effect: '‹4›' }].map((each) => [each]),
  'warnings.rule': [
    { field: '‹1›', operator: '‹2›', value: '‹3›', target: '‹4›' },
    { field: '‹1›', operator: '', value: '‹3›', target: '‹4›' },
    { field: '‹1›', operator: '‹2›', value: '', target: '' },
    { field: '', operator: '‹2›', value: '‹3›', target: '‹4›' },
    { field: '', operator: '', value: '', target: '‹4›' },
  ].map((each) => [each]),
  'warnings.ruleList': [[marks]],
  'decision.missing': [[marks]],
  'decision.commentRequiredFor': [[marks]],
  'report.notSent': [[marks]],
  'faceMatch.notSent': [[marks]],
  'decision.opinionLine': [
    [{ decided: '‹1›', by: '‹2›', time: '‹3›', reason: '‹4›' }],
    [{ decided: '‹1›', by: '', time: '', reason: '' }],
  ],
  'metadata.review': [
    [{ user: '‹1›', status: '‹2›', time: '‹3›', previous: '‹4›' }],
    [{ user: '‹1›', status: '', time: '', previous: '' }],
  ],
  'report.overridden': [[{ status: '‹1›', time: '‹2›', automatic: '‹3›' }], [{ status: '', time: '', automatic: '' }]],
  'report.summary.warning': [[{ severity: '‹1›', title: '‹2›', times: '‹3›', effect: '‹4›' }]],
  'decision.done': [marks, ['‹1›', '']],
  'decision.notInReview': [marks, ['']],
  'metadata.overridden': [marks, ['‹1›', '', '']],
  'metadata.showOthers': [marks, ['‹1›', '']],
  'score.valueText': [marks, ['‹1›', '']],
  'matches.valueText': [marks, ['‹1›', '']],
  'viewer.turn': [marks, ['']],
  'viewer.position': [marks, ['‹1›', '']],
  'warnings.severity.unknown': [marks, ['']],
  'attempts.joined': [[marks]],
  'attempts.almost': ['rose', 'fell'].map((direction) => ['‹1›', direction]),
  'attempts.warning': [[{ severity: '‹1›', title: '‹2›' }]],
  'desk.state.locked': [marks, ['']],
  'desk.locked': [marks, ['']],
  'warnings.title': [marks, ['‹1›', ''], ['', '']],
};

/** What a word says, for each way in which it is asked: a function of texts gets as many as it may want. */
export function said(place: string, leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  return (calls[place] ?? [marks]).map((given) => (leaf as (...given: unknown[]) => string)(...given));
}

/** The values that stand in a text. */
export const marksIn = (text: string): string[] => marks.filter((mark) => text.includes(mark));

/** A text with nothing in it that was given. */
export const withoutMarks = (text: string): string => text.replace(/‹\d›/g, '');
