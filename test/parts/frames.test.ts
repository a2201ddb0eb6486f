import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFrame, frameLength, seekTo, unknownFrames, type Frames } from '../../src/parts/frames.js';

const seen = (...starts: number[]): Frames => starts.reduce(afterFrame, unknownFrames);

describe('afterFrame', () => {
  it('learns the length of a frame from two that follow each other', () => {
    expect(seen(0).length).toBeNull();
    expect(seen(0, 0.04).length).toBeCloseTo(0.04);
  });

  it('is not misled by frames that were left out, by seeks, or by the same frame again', () => {
    expect(seen(0, 0.08, 0.12, 0.2, 1.5, 1.5, 0).length).toBeCloseTo(0.04);
    expect(seen(0, 3).length).toBeNull();
    expect(seen(1, 1.0001).length).toBeNull();
  });
});

describe('frameLength', () => {
  it.each([
    [seen(0, 0.05), 25, 0.05],
    [unknownFrames, 25, 0.04],
    [unknownFrames, undefined, null],
    [unknownFrames, 0, null],
    [unknownFrames, -3, null],
    [unknownFrames, Number.NaN, null],
  ])('of %o with %o frames a second is %o', (frames, fps, length) => {
    expect(frameLength(frames, fps)).toBe(length);
  });
});

describe('seekTo', () => {
  it('goes to the middle of the neighbour, wherever in its frame the reader is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.02, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.015, noNaN: true }),
        (fps, index, within, offset) => {
          const length = 1 / fps;
          const frames = { ...unknownFrames, length, start: offset };
          const frameAt = (time: number): number => Math.floor((time - offset) / length);
          const now = offset + (index + within) * length;
          expect(frameAt(seekTo(frames, undefined, now, 1))).toBe(index + 1);
          expect(frameAt(seekTo(frames, undefined, now, -1))).toBe(index - 1);
        },
      ),
    );
  });

  it('is a small step where nobody knows the frames', () => {
    expect(seekTo(unknownFrames, undefined, 1, 1)).toBeCloseTo(1.04);
    expect(seekTo(unknownFrames, undefined, 1, -1)).toBeCloseTo(0.96);
  });
});
