import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root: string = join(import.meta.dirname, '..', '..');

/**
 * Runs a script of this repository on a folder of its own that holds these files: what it said the last time, and whether it was content.
 * Each further list of arguments is another run; files between two of them are written before the second.
 */
export function runIn(files: Files, script: string, ...steps: (string[] | Files)[]): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'trust-'));
  const ran: Ran = { ok: false, said: '' };
  try {
    write(folder, files);
    for (const step of steps) {
      if (!Array.isArray(step)) {
        write(folder, step);
        continue;
      }
      const args = [join(root, 'scripts', script), '--root', folder, ...step];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      Object.assign(ran, { ok: status === 0, said: `${stdout}${stderr}` });
    }
    return ran;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Files = Readonly<Record<string, string>>;

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export interface Ran {
  ok: boolean;
  said: string;
}
