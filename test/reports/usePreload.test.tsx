import { act, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePreload } from '../../src/index.js';
import { chunks } from '../../src/reports/usePreload.js';

function Desk(): null {
  usePreload();
  return null;
}
beforeEach(() => {
  for (const chunk of chunks) {
    vi.spyOn(chunk, 'now').mockReturnValue(null);
    vi.spyOn(chunk, 'get').mockRejectedValue(new Error('no network'));
  }
});
afterEach(() => void vi.restoreAllMocks());
const asked = (): number[] => chunks.map((chunk) => vi.mocked(chunk.get).mock.calls.length);

it('asks for all that comes on demand once the page is drawn, and takes it quietly where that is in vain', async () => {
  const { rerender } = render(<Desk />);
  rerender(<Desk />);
  await act(async () => undefined);
  expect(asked()).toEqual(chunks.map(() => 1));
});

it('asks for nothing on a server', () => {
  renderToString(<Desk />);
  expect(asked()).toEqual(chunks.map(() => 0));
});
