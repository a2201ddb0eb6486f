import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../stories/fixtures/payloads');

/** The text of one payload fixture. */
export function readPayload(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

export const payloadNames: readonly string[] = readdirSync(folder);
