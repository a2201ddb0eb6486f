import { act, render, screen } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { chunkOf, preload, type Chunk } from '../../src/parts/chunk/chunk.js';
import { useChunk } from '../../src/parts/chunk/useChunk.js';

/** A network that answers when the test says so. */
function network(): { load: () => Promise<string>; answers: { come: (value: string) => void; fail: () => void }[] } {
  const answers: { come: (value: string) => void; fail: () => void }[] = [];
  const load = (): Promise<string> =>
    new Promise((resolve, reject) => {
      answers.push({ come: resolve, fail: () => reject(new Error('no network')) });
    });
  return { load, answers };
}
const settle = (): Promise<void> => act(async () => undefined);

describe('a chunk', () => {
  it('is asked for once by all, kept when it came, and not before somebody asks', async () => {
    const { load, answers } = network();
    const chunk = chunkOf(load);
    await settle();
    expect(answers).toHaveLength(0);
    const both = [chunk.get(), chunk.get()];
    await settle();
    expect(chunk.now()).toBeNull();
    answers[0]?.come('code');
    expect(await Promise.all(both)).toEqual(['code', 'code']);
    expect(chunk.now()).toBe('code');
    expect(await chunk.get()).toBe('code');
    expect(answers).toHaveLength(1);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no network'))],
    [
      'throws',
      () => {
        throw new Error('no network');
      },
    ],
  ])('that %s is asked for anew', async (_how, broken) => {
    const load = vi.fn<() => Promise<string>>().mockImplementationOnce(broken).mockResolvedValue('code');
    const chunk = chunkOf(load);
    await expect(chunk.get()).rejects.toThrow('no network');
    expect(chunk.now()).toBeNull();
    expect(await chunk.get()).toBe('code');
  });

  it('that is preloaded in vain says nothing, and is there to be asked for again', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue('code');
    const chunk = chunkOf(load);
    preload(chunk);
    await settle();
    preload(chunk);
    await settle();
    expect(chunk.now()).toBe('code');
    preload(chunk);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

function Wish({
  chunk,
  of,
  onReady,
}: {
  chunk: Chunk<string>;
  of: number;
  onReady: (code: string) => void;
}): ReactElement {
  const { state, ask, cancel } = useChunk(chunk, of, onReady);
  return (
    <>
      <output>{state}</output>
      <button type="button" onClick={ask}>
        Ask
      </button>
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </>
  );
}

describe('a wish', () => {
  const start = () => {
    const { load, answers } = network();
    const chunk = chunkOf(load);
    const onReady = vi.fn();
    const draw = (of: number, ready = onReady): ReactElement => (
      <StrictMode>
        <Wish chunk={chunk} of={of} onReady={ready} />
      </StrictMode>
    );
    return { answers, onReady, draw, ...render(draw(1)) };
  };
  const press = (name: string): Promise<void> => act(async () => screen.getByRole('button', { name }).click());
  const state = (): string | null => screen.getByRole('status').textContent;

  it('is granted when the code has come, by what is on the screen then, and at once from there on', async () => {
    const { answers, onReady, draw, rerender } = start();
    expect(state()).toBe('idle');
    await press('Ask');
    expect(state()).toBe('loading');
    await press('Ask');
    const latest = vi.fn();
    rerender(draw(1, latest));
    await act(async () => answers[0]?.come('code'));
    expect(state()).toBe('idle');
    expect(onReady).not.toHaveBeenCalled();
    expect(latest.mock.calls).toEqual([['code']]);
    act(() => {
      screen.getByRole('button', { name: 'Ask' }).click();
      expect(latest).toHaveBeenCalledTimes(2);
    });
    expect(answers).toHaveLength(1);
  });

  it('that fails is told, and can be made again', async () => {
    const { answers, onReady } = start();
    await press('Ask');
    await act(async () => answers[0]?.fail());
    expect(state()).toBe('failed');
    await press('Cancel');
    expect(state()).toBe('failed');
    await press('Ask');
    expect(state()).toBe('loading');
    await act(async () => answers[1]?.come('code'));
    expect([state(), onReady.mock.calls]).toEqual(['idle', [['code']]]);
  });

  it.each([
    ['is taken back', async () => press('Cancel')],
    ['is of another thing by now', async ({ rerender, draw }: ReturnType<typeof start>) => rerender(draw(2))],
    [
      'is of another thing for a while',
      async ({ rerender, draw }: ReturnType<typeof start>) => [rerender(draw(2)), rerender(draw(1))],
    ],
    ['nobody has any more', async ({ unmount }: ReturnType<typeof start>) => unmount()],
  ])('that %s comes to nothing, however the code comes', async (_why, end) => {
    for (const answer of ['come', 'fail'] as const) {
      const started = start();
      await press('Ask');
      await end(started);
      expect(screen.queryByRole('status')?.textContent ?? 'idle').toBe('idle');
      await act(async () => started.answers[0]?.[answer]('code'));
      expect(screen.queryByRole('status')?.textContent ?? 'idle').toBe('idle');
      expect(started.onReady).not.toHaveBeenCalled();
      started.unmount();
    }
  });

  it('that was taken back and is made again waits for the same code', async () => {
    const { answers, onReady } = start();
    await press('Ask');
    await press('Cancel');
    await press('Ask');
    expect(state()).toBe('loading');
    await act(async () => answers[0]?.come('code'));
    expect(answers).toHaveLength(1);
    expect(onReady).toHaveBeenCalledOnce();
  });
});
