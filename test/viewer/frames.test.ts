import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterFound,
  afterFrame,
  afterLook,
  frameLength,
  knownNeighbour,
  nextMove,
  searchFrom,
  seekTo,
  unknownFrames,
  type Frames,
} from '../../src/viewer/frames.js';

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

/** A recording, and how long its browser keeps a frame after a seek at least: Chrome takes the usual length where a file tells none. */
interface Recording {
  starts: readonly number[];
  end: number;
  stay: number;
}

const recordingOf = (lengths: readonly number[], stay: number): Recording => {
  const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length / 1000, 0));
  return { starts: [0, ...ends.slice(0, -1)], end: ends.at(-1) ?? 0, stay };
};

/** When the frame begins that a seek shows. */
const shownAt = ({ starts, end, stay }: Recording, place: number): number =>
  place >= end
    ? (starts.at(-1) ?? 0)
    : (starts.findLast((start, index) => index === 0 || place >= Math.max(start, (starts[index - 1] ?? 0) + stay)) ??
      0);

/** One press: what is known after it, and how many looks it took. Null: it says that there is no other frame. */
function press(recording: Recording, before: Frames, direction: 1 | -1): { frames: Frames; looks: number } | null {
  let frames = before;
  const look = (place: number): number => {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(recording.end);
    const start = shownAt(recording, place);
    frames = afterFrame(frames, start);
    return start;
  };
  const known = knownNeighbour(frames, frames.start ?? 0, direction);
  if (known) {
    look(known.at);
    return { frames, looks: 1 };
  }
  let search = searchFrom(frames.start ?? 0, direction, recording.end);
  for (let looks = 1; looks < 80; looks += 1) {
    const move = nextMove(search, frames, undefined);
    if (move.type === 'none') return null;
    if (move.type === 'arrive') {
      frames = afterFound(frames, search);
      look(move.at);
      return { frames, looks: looks - 1 };
    }
    search = afterLook(search, move.at, look(move.at));
  }
  throw new Error('A search does not end.');
}

function walk(
  recording: Recording,
  from: Frames,
  direction: 1 | -1,
): { met: number[]; frames: Frames; looks: number[] } {
  const met: number[] = [];
  const looks: number[] = [];
  let frames = from;
  for (let made = press(recording, frames, direction); made; made = press(recording, frames, direction)) {
    frames = made.frames;
    met.push(frames.start ?? -1);
    looks.push(made.looks);
  }
  return { met, frames, looks };
}

describe('a walk through a recording', () => {
  const uneven = [40, 40, 12, 28, 160, 33, 34, 33, 8, 90, 250, 17, 17, 50, 120, 10, 10, 60, 40, 300, 25, 15, 70, 100];
  // From 8 ms, as a camera of 120 frames a second makes them.
  const lengths = fc.array(fc.integer({ min: 8, max: 400 }), { minLength: 1, maxLength: 40 });
  // A frame that stays longer than two of them hides none: its neighbour's place begins where its own ends.
  const stay = fc.constantFrom(0, 0.033, 0.1);

  it.each([0, 0.1])('meets each frame once and in order, there and back, where a frame stays %f s', (kept) => {
    const recording = recordingOf(uneven, kept);
    const there = walk(recording, afterFrame(unknownFrames, 0), 1);
    expect(there.met).toEqual(recording.starts.slice(1));
    expect(Math.max(...there.looks)).toBeLessThan(24);
    const back = walk(recording, there.frames, -1);
    expect(back.met).toEqual(recording.starts.slice(0, -1).toReversed());
  });

  it('meets each frame of every recording, from either end', () => {
    fc.assert(
      fc.property(lengths, stay, (given, kept) => {
        // One that stays longer than several at the very end of a recording can hide them.
        fc.pre(kept * 1000 <= 2 * Math.min(...given));
        const recording = recordingOf(given, kept);
        const there = walk(recording, afterFrame(unknownFrames, 0), 1);
        expect(there.met).toEqual(recording.starts.slice(1));
        const back = walk(recording, there.frames, -1);
        expect(back.met).toEqual(recording.starts.slice(0, -1).toReversed());
        const alone = walk(recording, { ...unknownFrames, start: recording.starts.at(-1) ?? 0 }, -1);
        expect(alone.met).toEqual(back.met);
      }),
      { numRuns: 60 },
    );
  });

  it('takes two looks at a frame where all are alike, which show nothing but it and the one before', () => {
    const even = recordingOf(
      Array.from({ length: 20 }, () => 100),
      0,
    );
    const { looks } = walk(even, seen(0, 0.1, 0), 1);
    expect(new Set(looks)).toEqual(new Set([2]));
  });

  it('finds a frame that playing meets between two that seemed to follow each other', () => {
    const before = walk(recordingOf([100, 100], 0), afterFrame(unknownFrames, 0), 1).frames;
    expect(knownNeighbour(before, 0, 1)?.start).toBeCloseTo(0.1);
    expect(knownNeighbour(afterFrame(before, 0.05), 0, 1)).toBeNull();
  });

  it('ends where a browser tells no sense', () => {
    expect(afterFrame(unknownFrames, Number.NaN)).toBe(unknownFrames);
    expect(nextMove(searchFrom(0, -1, Number.NaN), unknownFrames, undefined)).toEqual(expect.anything());
    expect(nextMove(searchFrom(0, 1, 0), unknownFrames, undefined).type).not.toBe('arrive');
  });
});
