// The second engine: Debian's own Firefox, driven through WebDriver BiDi. Found in this order, and what is done is said:
//   1. $FIREFOX_PATH   2. a Firefox that is installed   3. apt-get, when root on Debian
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} text */
const say = (text) => console.error(`firefox: ${text}`);

const names = ['firefox-esr', 'firefox'];

function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function install() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  say('installing Debian’s firefox-esr');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', 'firefox-esr']);
}

/** Where it is. Throws, and says what to do, when there is none. */
export function firefoxPath() {
  const own = process.env['FIREFOX_PATH'];
  if (own) return own;
  if (!installed()) install();
  const path = installed();
  if (!path)
    throw new Error('No Firefox. Install one (Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH.');
  return path;
}

/** Playwright's settings for it. */
export function firefox() {
  return {
    browserName: /** @type {const} */ ('firefox'),
    // Not Playwright's own build, which only it hands out, but the protocol that every Firefox speaks.
    channel: 'moz-firefox',
    launchOptions: { executablePath: firefoxPath() },
  };
}
