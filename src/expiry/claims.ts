// What a token says in the open, signed but not hidden. It is read, never verified.

/** The claims of a JSON Web Token. Null: it is none, or it cannot be read. */
export function readJwt(text: string): Readonly<Record<string, unknown>> | null {
  const payload = /^(?:Bearer\s+)?[\w-]+\.([\w-]+)\.[\w-]+$/i.exec(text)?.[1];
  return payload ? asRecord(readJson(payload, '+/')) : null;
}

/**
 * The envelope that Rails signs (Active Storage, `signed_id`): base64 of `{ "_rails": { … } }`, two hyphens, a digest.
 * Null: it is none, or one of the time before JSON, which cannot be read.
 */
export function readRails(text: string): Readonly<Record<string, unknown>> | null {
  const payload = /^([\w+/-]+={0,2})--[\da-f]{40,128}$/i.exec(text)?.[1];
  return payload ? asRecord(asRecord(readJson(payload, '+/'))?.['_rails']) : null;
}

/** Parsed JSON behind URL-safe base64; `plain` holds what `-`, `_` and `~` stand for. Anything unreadable: null. */
export function readJson(text: string, plain: string): unknown {
  try {
    return JSON.parse(
      globalThis.atob(text.replace(/[-_~]/g, (character) => plain['-_~'.indexOf(character)] ?? character)),
    );
  } catch {
    return null;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}
