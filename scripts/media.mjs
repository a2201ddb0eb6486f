// Draws the media that the stories and tests show: face.svg → face.png, portrait.png, liveness.webm, liveness.mp4; and uneven.webm, uneven.mp4.
// Run by hand (`node scripts/media.mjs`) after changing face.svg, with ffmpeg installed; the results are committed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright';
import { chromium } from './chromium.mjs';

const folder = fileURLToPath(new URL('../stories/media/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'media-'));
const svg = readFileSync(join(folder, 'face.svg'), 'utf8');
const frames = 20;

/** @param {string[]} args */
const ffmpeg = (...args) =>
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });

const browser = await playwright.launch((await chromium()).launchOptions);
try {
  const page = await browser.newPage({ viewport: { width: 480, height: 600 } });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.screenshot({ path: join(temporary, 'face.png') });

  // The same person as a document shows them: small, and pale in grey.
  await page.setViewportSize({ width: 160, height: 200 });
  const pale = 'width="160" height="200" style="filter: grayscale(1) contrast(0.85) brightness(1.2)"';
  const portrait = svg.replace('width="480" height="600"', pale).replace('#6f8794', '#e8e6df');
  await page.setContent(`<body style="margin:0">${portrait}</body>`);
  await page.screenshot({ path: join(folder, 'portrait.png') });

  // 2 s at 10 frames a second: the person leans in, turns a little to both sides, and leans back.
  await page.setViewportSize({ width: 240, height: 300 });
  await page.setContent(
    `<body style="margin:0">${svg.replace('width="480" height="600"', 'width="240" height="300"')}</body>`,
  );
  for (let frame = 0; frame < frames; frame++) {
    const turn = Math.sin((2 * Math.PI * frame) / frames);
    const near = 1 + 0.12 * (1 - Math.cos((2 * Math.PI * frame) / frames));
    const motion = `translate(${240 + 26 * turn} 330) rotate(${3 * turn}) scale(${near * (1 - 0.05 * Math.abs(turn))} ${near}) translate(-240 -330)`;
    await page.locator('#person').evaluate((node, value) => node.setAttribute('transform', value), motion);
    await page.screenshot({ path: join(temporary, `frame-${String(frame).padStart(2, '0')}.png`) });
  }
} finally {
  await browser.close();
}

// 96 colours without dither noise: a quarter of the bytes.
ffmpeg(
  '-i',
  join(temporary, 'face.png'),
  '-vf',
  'split[a][b];[a]palettegen=max_colors=96:reserve_transparent=0:stats_mode=full[p];[b][p]paletteuse=dither=bayer:bayer_scale=4',
  '-map_metadata',
  '-1',
  '-fflags',
  '+bitexact',
  '-frames:v',
  '1',
  '-update',
  '1',
  join(folder, 'face.png'),
);

const input = [
  '-framerate',
  '10',
  '-i',
  join(temporary, 'frame-%02d.png'),
  '-an',
  '-map_metadata',
  '-1',
  '-fflags',
  '+bitexact',
  '-flags:v',
  '+bitexact',
  '-threads',
  '1',
  '-pix_fmt',
  'yuv420p',
];
ffmpeg(...input, '-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '42', join(folder, 'liveness.webm'));
ffmpeg(
  ...input,
  '-c:v',
  'libx264',
  '-profile:v',
  'baseline',
  '-level',
  '3.0',
  '-crf',
  '30',
  '-movflags',
  '+faststart',
  join(folder, 'liveness.mp4'),
);

// Frames of uneven length, as the camera of a telephone makes them in bad light: milliseconds. The bar of each is one cell longer.
const lengths = [40, 40, 12, 28, 160, 33, 34, 33, 8, 90, 250, 17, 17, 50, 120, 10, 10, 60, 40, 300, 25, 15, 70, 100];
const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
for (const index of lengths.keys())
  ffmpeg(
    ...['-f', 'lavfi', '-i', 'color=c=0x405060:s=96x120:d=1', '-frames:v', '1'],
    ...['-vf', `drawbox=x=0:y=40:w=${4 * (index + 1)}:h=40:color=white:t=fill`],
    join(temporary, `uneven-${String(index).padStart(2, '0')}.png`),
  );
const uneven = [
  ...['-framerate', '10', '-i', join(temporary, 'uneven-%02d.png')],
  ...['-vf', `settb=1/1000,setpts=${starts.map((start, index) => `eq(N\\,${index})*${start}`).join('+')}`],
  ...['-fps_mode', 'passthrough', '-enc_time_base', '1/1000', ...input.slice(4)],
];
ffmpeg(...uneven, '-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '50', join(folder, 'uneven.webm'));
ffmpeg(
  ...uneven,
  ...['-c:v', 'libx264', '-profile:v', 'baseline', '-crf', '34', '-video_track_timescale', '1000'],
  ...['-movflags', '+faststart', join(folder, 'uneven.mp4')],
);
rmSync(temporary, { recursive: true });
for (const name of ['face.png', 'liveness.webm', 'liveness.mp4', 'uneven.webm', 'uneven.mp4'])
  console.log(name, statSync(join(folder, name)).size);
