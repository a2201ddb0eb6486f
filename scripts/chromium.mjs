// The browser that the tests drive. The lock file pins it, because another Chromium draws other pixels.
// Tried in this order, and each step says on stderr what it does:
//   1. the Chromium inside the npm package (Linux x64), unpacked once into node_modules/.cache
//   2. $CHROMIUM_PATH        3. a Chromium or Chrome that is installed
//   4. apt-get, when root on Debian: first the libraries that 1 needs, then Debian's own Chromium
// With 2, 3 or Debian's Chromium `pinned` is false, and screenshots are compared loosely.
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Any change of these flags changes text pixels, and with them every baseline.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
];

/** @param {string} text */
const say = (text) => console.error(`chromium: ${text}`);

/** Null when it starts, else why not. @param {string} executable */
function fault(executable) {
  const { status, error, stderr } = spawnSync(executable, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (status === 0) return null;
  return error?.message ?? (stderr.trim().split('\n')[0] || `it ended with code ${status}`);
}

/** Unpacks the pinned browser and its fonts; harmless when several processes do it at once. */
async function unpack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the pinned build is for Linux x64, this is ${process.platform} ${process.arch}`);
  }
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const marker = join('@sparticuz', 'chromium');
  const from = entry.slice(0, entry.lastIndexOf(marker + sep) + marker.length);
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules', '.cache');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) {
    say('unpacking the pinned build');
    // A folder of our own, renamed when complete: nobody ever sees half a browser.
    await mkdir(cache, { recursive: true });
    const part = mkdtempSync(join(cache, 'chromium-part-'));
    try {
      await mkdir(join(part, 'fonts'));
      const fonts = brotliDecompressSync(readFileSync(join(from, 'bin', 'fonts.tar.br')));
      execFileSync('tar', ['-x', '-C', join(part, 'fonts')], { input: fonts });
      const file = join(part, 'chromium');
      await pipeline(
        createReadStream(join(from, 'bin', 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(file),
      );
      await chmod(file, 0o755);
      await rename(part, home);
    } catch (error) {
      // Another process was faster: its copy is as good.
      if (!existsSync(join(home, 'chromium'))) throw error;
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  }
  // Only these fonts: what a machine has installed must not reach a screenshot (fallback glyphs, line height).
  // Written anew when the folder has moved, since fontconfig wants absolute paths.
  const conf = join(home, 'fonts.conf');
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`;
  if (!existsSync(conf) || readFileSync(conf, 'utf8') !== text) {
    await writeFile(`${conf}.${process.pid}`, text);
    await rename(`${conf}.${process.pid}`, conf);
  }
  const executable = join(home, 'chromium');
  const why = fault(executable);
  if (why) throw new Error(`the pinned build does not start: ${why}`);
  return { executable, conf };
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const files = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  if (process.platform === 'darwin') files.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  return files.find((file) => existsSync(file) && !fault(file));
}

/** Whether apt-get put them there. @param {string[]} packages */
function install(packages) {
  say(`installing ${packages.join(' ')} with apt-get`);
  const lock = ['-o', 'DPkg::Lock::Timeout=180', '-q'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every(
    (what) => spawnSync('apt-get', [...lock, ...what], { stdio: ['ignore', 2, 2], env }).status === 0,
  );
}

async function find() {
  /** @type {string[]} */
  const tried = [];
  /** @param {unknown} error */
  const note = (error) => void tried.push(error instanceof Error ? error.message : String(error));
  try {
    return await unpack();
  } catch (error) {
    note(error);
  }
  const wanted = process.env['CHROMIUM_PATH'];
  const why = wanted ? fault(wanted) : 'it is not set';
  if (wanted && !why) {
    say(`${tried[0]}; using $CHROMIUM_PATH`);
    return { executable: wanted };
  }
  note(`$CHROMIUM_PATH: ${why}`);
  const system = installed();
  if (system) {
    say(`${tried[0]}; using ${system}`);
    return { executable: system };
  }
  note('no chromium or google-chrome on the PATH');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say(tried[0] ?? '');
    if (process.arch === 'x64' && install(['libnss3', 'libnspr4', 'libexpat1'])) {
      try {
        return await unpack();
      } catch (error) {
        note(error);
      }
    }
    const debian = install(['chromium']) ? installed() : undefined;
    if (debian) return { executable: debian };
    note('apt-get could not install chromium');
  } else {
    note('apt-get is for root on Debian only');
  }
  throw new Error(
    [
      'No browser for the tests.',
      ...tried.map((reason) => `  - ${reason}`),
      'Install Chromium (on Linux x64 the packages libnss3, libnspr4 and libexpat1 are enough), or set CHROMIUM_PATH.',
    ].join('\n'),
  );
}

/** The browser and Playwright's launch options for it. */
export async function chromium() {
  const { executable, conf } = /** @type {{ executable: string, conf?: string }} */ (await find());
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  if (conf) env['FONTCONFIG_FILE'] = conf;
  return { pinned: conf !== undefined, launchOptions: { executablePath: executable, args, env } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { launchOptions } = await chromium();
    if (!process.argv.includes('--quiet')) console.log(launchOptions.executablePath);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
