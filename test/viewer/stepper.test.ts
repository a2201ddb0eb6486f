import { describe, expect, it, vi } from 'vitest';
import { unknownFrames } from '../../src/viewer/frames.js';
import { stepperOf, type Edge } from '../../src/viewer/stepper.js';

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const lengths = [0.1, 0.1, 0.02, 0.3, 0.05, 0.1];
const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
const end = 0.67;

/** A player as a browser makes it: a seek is told later, its frame later still, and until then there may be no frame. */
function player({ seekable = true, duration = end, readyState = 4 } = {}) {
  const video = document.createElement('video');
  let place = 0;
  let drawn = 0;
  let seeks = 0;
  let callback: VideoFrameRequestCallback | null = null;
  const draw = (): void => {
    drawn = starts.findLast((start) => place >= start - 1e-9) ?? 0;
    const call = callback;
    callback = null;
    call?.(0, { mediaTime: drawn } as VideoFrameCallbackMetadata);
  };
  const paused = vi.fn(() => true);
  Object.defineProperties(video, {
    duration: { get: () => duration },
    readyState: { get: () => (seeks > 0 ? 1 : readyState) },
    seeking: { get: () => seeks > 0 },
    paused: { get: paused },
    pause: { value: vi.fn() },
    seekable: { get: () => ({ length: 0 }) },
    currentTime: {
      get: () => place,
      set: (to: number) => {
        const moves = seekable && Math.abs(to - place) > 1e-7;
        if (seekable) place = Math.min(to, end);
        seeks += 1;
        void tick().then(async () => {
          video.dispatchEvent(new Event('seeking'));
          seeks -= 1;
          video.dispatchEvent(new Event('seeked'));
          await tick();
          if (moves) draw();
        });
      },
    },
    requestVideoFrameCallback: {
      value: (call: VideoFrameRequestCallback) => {
        callback = call;
        return 1;
      },
    },
    cancelVideoFrameCallback: { value: () => (callback = null) },
  });
  const edges: (Edge | null)[] = [];
  const frames = { current: unknownFrames };
  const stepper = stepperOf(video, {
    fps: undefined,
    frames,
    onFrame: () => undefined,
    onEdge: (edge) => edges.push(edge),
  });
  draw();
  const rest = async (): Promise<void> => {
    for (let turns = 0; turns < 150; turns += 1) await tick();
  };
  return { video, stepper, edges, rest, paused, drawn: () => starts.indexOf(drawn) };
}

describe('a stepper', () => {
  it('shows another frame at each press, and says so where there is none', async () => {
    const { stepper, edges, rest, drawn } = player();
    const met: number[] = [];
    for (let presses = 0; presses < 7; presses += 1) {
      stepper.step(1, false);
      await rest();
      met.push(drawn());
    }
    expect(met).toEqual([1, 2, 3, 4, 5, 5, 5]);
    expect(edges).toEqual([null, null, null, null, null, 'last', 'last']);
    for (let presses = 0; presses < 6; presses += 1) {
      stepper.step(-1, false);
      await rest();
      met.push(drawn());
    }
    expect(met.slice(7)).toEqual([4, 3, 2, 1, 0, 0]);
    expect(edges.at(-1)).toBe('first');
  });

  it('makes the steps of quick presses one after the other, and none of a held key that waits', async () => {
    const { stepper, rest, drawn } = player();
    expect([1, 2, 3].map(() => stepper.step(1, false))).toEqual([true, true, true]);
    expect(stepper.step(1, true)).toBe(false);
    stepper.step(-1, false);
    await rest();
    await rest();
    expect(drawn()).toBe(2);
  });

  it('gives up what is left when the reader plays, or goes elsewhere', async () => {
    const { video, stepper, rest, drawn, paused } = player();
    for (let presses = 0; presses < 4; presses += 1) stepper.step(1, false);
    video.currentTime = 0.5;
    await rest();
    expect(drawn()).toBe(3);
    for (let presses = 0; presses < 2; presses += 1) stepper.step(-1, false);
    paused.mockReturnValue(false);
    video.dispatchEvent(new Event('play'));
    await rest();
    expect(drawn()).toBe(3);
  });

  it('steps from the frame that is on its way', async () => {
    const { video, stepper, rest, drawn } = player();
    for (const pause of [() => undefined, tick]) {
      video.currentTime = 0.3;
      await pause();
      expect(stepper.step(1, false)).toBe(true);
      await rest();
      expect(drawn()).toBe(4);
    }
  });

  it('claims no end of a recording in which nobody can go anywhere', async () => {
    const { stepper, edges, rest } = player({ seekable: false });
    stepper.step(1, false);
    await rest();
    expect(edges).toEqual([null]);
  });

  it('asks for a frame where none is there yet, and makes no step', async () => {
    const { video, stepper, edges, rest } = player({ readyState: 1 });
    expect(stepper.step(1, false)).toBe(false);
    await rest();
    expect([video.preload, video.currentTime, edges]).toEqual(['auto', 0, []]);
  });

  it('finds the end of a recording that does not tell it', async () => {
    const { stepper, edges, rest, drawn } = player({ duration: Number.POSITIVE_INFINITY });
    for (let presses = 0; presses < 6; presses += 1) {
      stepper.step(1, false);
      await rest();
    }
    expect(drawn()).toBe(5);
    expect(edges.at(-1)).toBe('last');
  });

  it('tells no end of playing while it steps, and nothing after it has stopped', async () => {
    const { video, stepper, edges, rest } = player();
    const ended = vi.fn();
    video.addEventListener('ended', ended);
    stepper.step(1, false);
    video.dispatchEvent(new Event('ended'));
    expect(ended).not.toHaveBeenCalled();
    await rest();
    video.dispatchEvent(new Event('ended'));
    expect(ended).toHaveBeenCalledOnce();
    edges.length = 0;
    stepper.step(1, false);
    stepper.stop();
    await rest();
    expect(edges).toEqual([]);
  });
});
