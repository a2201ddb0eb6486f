import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, encode, type Baseline } from './baseline.ts';
import { compare, describe, type Difference, type Strictness } from './compare.ts';
import { writeEvidence } from './evidence.ts';
import { noise } from './palette.ts';
import { distance, type Picture } from './picture.ts';

export const baselines = fileURLToPath(new URL('__screenshots__', import.meta.url));
const update = process.env['UPDATE'] === '1';

interface Which {
  id: string;
  mode: string;
  strictness: Strictness;
}

/** Fails when the baseline is missing or another picture. `UPDATE=1` writes it then, and leaves every other file alone. */
export async function expectBaseline(take: () => Promise<Picture>, { id, mode, strictness }: Which): Promise<void> {
  const file = `${baselines}/${mode}/${id}.png`;
  const baseline = existsSync(file) ? decode(readFileSync(file)) : null;
  const { screenshot, difference } = await settled(take, baseline, strictness);
  if (baseline && !difference) return;

  const lines = difference ? describe(difference) : ['no baseline yet'];
  writeEvidence({ id, mode, lines }, screenshot, baseline, difference);
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, encode(screenshot));
    return;
  }
  const advice = 'Look at test-results/pictures/index.html. To accept: UPDATE=1 npm test -- visual';
  throw new Error([`${id} in ${mode} is another picture:`, ...lines.map((line) => `  ${line}`), advice].join('\n'));
}

interface Taken {
  screenshot: Picture;
  difference: Difference | null;
}

/** Whether two screenshots show the same, up to so many 255ths of each colour. */
const isAlike = (one: Picture, other: Picture, forgiven: number): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  one.pixels.every((colour, at) => {
    const now = other.pixels[at] ?? -1;
    return colour === now || distance(colour, now) <= forgiven;
  });

/**
 * The first screenshot that is the baseline's, or else the first that is the same as the one before it; after some seconds also one that is alike,
 * since some pages are never drawn twice the same.
 */
async function settled(
  take: () => Promise<Picture>,
  baseline: Baseline | null,
  strictness: Strictness,
): Promise<Taken> {
  const start = performance.now();
  // A browser may draw an edge once more, a moment after it has drawn the page.
  const [patient, lenient, deadline] = [start + 1500, start + 4000, start + 10_000];
  let last: Picture | null = null;
  while (performance.now() < deadline) {
    const screenshot = await take();
    const forgiven = performance.now() > lenient ? noise : 0;
    if (last ? isAlike(last, screenshot, forgiven) : baseline) {
      const difference = baseline && compare(screenshot, baseline, strictness);
      if (!difference || (last && performance.now() > patient)) return { screenshot, difference };
    }
    last = screenshot;
  }
  throw new Error('The story did not stand still for two screenshots within 10 s.');
}
