import { describe, expect, it } from 'vitest';
import {
  changeView,
  filterOf,
  seenSpot,
  shownSize,
  spotAfter,
  type View,
  type ViewChange,
} from '../../src/viewer/view.js';
import { plainView } from '../../src/viewer/useView.js';

const plain = plainView(false);
const after = (...changes: ViewChange[]): View =>
  changes.reduce((view, change) => changeView(view, change, plain), plain);

describe('changeView', () => {
  it('zooms step by step, and stays at either end', () => {
    const closer = { type: 'closer' } as const;
    expect([1, 2, 3, 4].map((steps) => after(...Array.from({ length: steps }, () => closer)).zoom)).toEqual([
      1, 2, 4, 4,
    ]);
    expect(after({ type: 'farther' }).zoom).toBe('fit');
    expect(after({ type: 'zoom', zoom: 4 }, { type: 'farther' }).zoom).toBe(2);
  });

  it('turns by quarters, and four are none', () => {
    const turn = { type: 'turn' } as const;
    expect([1, 2, 3, 4].map((turns) => after(...Array.from({ length: turns }, () => turn)).turn)).toEqual([
      90, 180, 270, 0,
    ]);
  });

  it.each([
    [130, 130],
    [0, 50],
    [49.9, 50],
    [9999, 250],
    [Number.NaN, 100],
    [Number.POSITIVE_INFINITY, 100],
  ])('light of %f percent is %f', (percent, shown) => {
    expect(after({ type: 'brightness', percent }).brightness).toBe(shown);
    expect(after({ type: 'contrast', percent }).contrast).toBe(shown);
  });

  it('goes back to what the host set', () => {
    const grey = plainView(true);
    const changed = changeView(changeView(grey, { type: 'grey' }, grey), { type: 'turn' }, grey);
    expect(changed).toMatchObject({ grey: false, turn: 90 });
    expect(changeView(changed, { type: 'reset' }, grey)).toEqual(grey);
  });
});

describe('shownSize', () => {
  const room = { width: 1000, height: 600 };
  it.each([
    [
      'a tall one fits by its height',
      { zoom: 'fit', turn: 0 },
      { width: 400, height: 800 },
      { width: 300, height: 600 },
    ],
    [
      'turned, by what is then its width',
      { zoom: 'fit', turn: 90 },
      { width: 400, height: 800 },
      { width: 1000, height: 500 },
    ],
    ['a small one is enlarged', { zoom: 'fit', turn: 180 }, { width: 10, height: 10 }, { width: 600, height: 600 }],
    ['100 % is its own pixels', { zoom: 1, turn: 0 }, { width: 400, height: 800 }, { width: 400, height: 800 }],
    ['400 %, turned', { zoom: 4, turn: 270 }, { width: 400, height: 800 }, { width: 3200, height: 1600 }],
    ['without a size there is none', { zoom: 4, turn: 0 }, { width: 0, height: 0 }, { width: 0, height: 0 }],
    [
      'never more than its room by a rounding',
      { zoom: 'fit', turn: 0 },
      { width: 3, height: 7 },
      { width: 257, height: 600 },
    ],
  ] as const)('%s', (_, view, own, size) => {
    expect(shownSize({ ...plain, ...view }, own, room)).toEqual(size);
  });

  it('has none without a room', () => {
    expect(shownSize(plain, { width: 3, height: 4 }, { width: 0, height: 0 })).toEqual({ width: 0, height: 0 });
  });
});

describe('filterOf', () => {
  it('is nothing for a plain view, and each change for others', () => {
    expect(filterOf(plain)).toBeUndefined();
    expect(filterOf({ ...plain, brightness: 130, contrast: 50, grey: true })).toBe(
      'brightness(130%) contrast(50%) grayscale(1)',
    );
  });
});

describe('seenSpot', () => {
  const room = { width: 1000, height: 800 };
  it.each([
    ['is the middle of what is shown whole', { x: 0.3, y: -0.4 }, { width: 900, height: 800 }, { x: 0, y: 0 }],
    ['goes to an edge and no farther', { x: 0.4, y: -0.4 }, { width: 2000, height: 1600 }, { x: 0.25, y: -0.25 }],
    ['stays where it can be seen', { x: 0.1, y: 0.05 }, { width: 4000, height: 3000 }, { x: 0.1, y: 0.05 }],
    ['is the middle of nothing', { x: 0.1, y: 0.1 }, { width: 0, height: 0 }, { x: 0, y: 0 }],
  ])('%s', (_name, spot, shown, expected) => {
    const { x, y } = seenSpot(spot, shown, room);
    expect([x + 0, y + 0]).toEqual([expected.x, expected.y]);
  });
});

describe('spotAfter', () => {
  const [before, closer] = [
    { width: 400, height: 400 },
    { width: 800, height: 800 },
  ];
  it('keeps the middle where nothing else is meant', () => {
    expect(spotAfter({ x: 0.2, y: -0.1 }, { x: 0, y: 0 }, before, closer)).toEqual({ x: 0.2, y: -0.1 });
  });

  it('keeps what is under the pointer under it', () => {
    const under = { x: 100, y: -40 };
    const middle = spotAfter({ x: 0, y: 0 }, under, before, closer);
    // The point of the medium under the pointer, in parts of its size, before and after.
    expect(middle.x + under.x / closer.width).toBeCloseTo(under.x / before.width);
    expect(middle.y + under.y / closer.height).toBeCloseTo(under.y / before.height);
  });

  it('keeps the spot while there is nothing to see', () => {
    const none = { width: 0, height: 0 };
    expect(spotAfter({ x: 0.2, y: 0 }, { x: 9, y: 9 }, none, closer)).toEqual({ x: 0.2, y: 0 });
    expect(spotAfter({ x: 0.2, y: 0 }, { x: 9, y: 9 }, before, none)).toEqual({ x: 0.2, y: 0 });
  });
});
