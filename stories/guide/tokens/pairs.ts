/** Two colours that meet on the screen, by their names in CSS without `--lr-`. */
export interface Pair {
  /** What is to be seen. */
  front: string;
  /** What it lies on. */
  back: string;
  kind: 'text' | 'graphic';
  /** Where this is the case, as a reader of the docs knows it. */
  where: string;
}

type Ground = readonly [back: string, kind: Pair['kind'], where: string, fronts: readonly string[]];

const tones = ['positive', 'negative', 'caution', 'neutral'] as const;
const words = ['text', 'muted', 'positive-text', 'negative-text', 'caution-text'];
const marks = [...tones.map((tone) => `${tone}-mark`), 'info-mark'];
const edges = ['line-strong', 'focus', 'text'];

const grounds: readonly Ground[] = [
  ['surface', 'text', 'words in a report, a list, a field or a button', words],
  ['page', 'text', 'words of a component that stands on your page by itself', words],
  ['sunken', 'text', 'words in a quiet area, and in a row or button under the pointer', words],
  ['line', 'text', 'the words of a button while it is pressed', ['text', 'muted']],
  ['text', 'text', 'the words of a strong or pressed button', ['surface']],
  ['surface', 'graphic', 'signs of severities and tones, gauges, the edge of what is not valid', marks],
  ['page', 'graphic', 'the same of a component by itself', marks],
  ['sunken', 'graphic', 'the same in a row under the pointer', marks],
  ['track', 'graphic', 'the limits of a gauge', ['text']],
  ['track', 'graphic', 'the full part of a gauge, beside its empty part', marks.slice(0, 4)],
  ['surface', 'graphic', 'edges of controls, the ring of the focus, what is chosen', edges],
  ['page', 'graphic', 'the same of a component by itself', edges],
  ['sunken', 'graphic', 'the same in a quiet area', edges],
  ...tones.flatMap((tone): Ground[] => [
    [`${tone}-surface`, 'text', 'a badge, and what was decided', [`${tone}-text`]],
    [`${tone}-surface`, 'graphic', 'the ring around what was decided', ['focus']],
  ]),
  ['caution-surface', 'text', 'a row that the search has found', ['text', 'muted']],
  ['neutral-surface', 'text', 'what was decided, in a word that is not known', ['text']],
  ['veil', 'text', 'words on a picture', ['on-veil']],
  ['veil', 'graphic', 'buttons on a picture, and their ring', ['on-veil']],
  ['veil-caution', 'text', 'the time left, on a picture whose link ends soon', ['on-veil-caution']],
  ['backdrop', 'graphic', 'the ring of the enlarged view', ['on-veil']],
];

/** Whatever is told by a colour on another. The tests look for a pair in the stylesheets and in the stories that is missing here. */
export const pairs: readonly Pair[] = grounds.flatMap(([back, kind, where, fronts]) =>
  fronts.map((front) => ({ front, back, kind, where })),
);

/** What is told apart without its colour, so that nothing is asked of it, and why. */
export const decorative: Readonly<Record<string, string>> = {
  line: 'a hairline: what it parts is parted by room, a heading or a row too',
  track:
    'the empty part of a gauge on what is around it: the full part is told from it, and the number stands beside both',
  page: 'yours',
};
