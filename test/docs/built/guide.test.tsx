// The tests of the guide page “Testing”, as a reader would copy them, against the built package.
import { rmSync } from 'node:fs';
import { composeStories } from '@storybook/react-vite';
import { render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blocksOf } from '../../../scripts/snippets/blocks.ts';
import { writeSnippets } from '../../../scripts/snippets/write.ts';

const { folder, snippets } = await writeSnippets(blocksOf().filter(({ file }) => file === 'stories/guide/testing.mdx'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  // The samples that are faulty on purpose are told to the developer.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A story, as far as it is drawn and played here. */
type Played = ComponentType & { play?: (context: { canvas: typeof screen }) => Promise<void> };

const ofVitest = snippets.filter(({ whole }) => whole.code.includes("from 'vitest'"));
const ofStorybook = snippets.filter(({ whole }) => whole.code.includes("from '@storybook/react-vite'"));

it('has tests of its own and stories', () => {
  expect(ofVitest.length).toBeGreaterThan(3);
  expect(ofStorybook.length).toBeGreaterThan(0);
});

for (const { block, path } of ofVitest)
  describe(`${block.file}:${block.line}`, async () => {
    await import(path);
  });

describe.each(ofStorybook)('$block.file:$block.line', ({ path }) => {
  it('is played', async () => {
    const stories = composeStories((await import(path)) as Parameters<typeof composeStories>[0]);
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:drawn', revokeObjectURL: () => undefined }));
    for (const Story of Object.values(stories) as Played[]) {
      render(<Story />);
      await Story.play?.({ canvas: screen });
    }
    vi.unstubAllGlobals();
  });
});
