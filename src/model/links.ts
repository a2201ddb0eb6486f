import { isCredentialName, withoutTokens } from './credentials.js';

/** Whether a text holds a link. Links in a payload may be signed, and a signed link is a credential: it is never shown as text. */
export function holdsLink(text: string): boolean {
  return text.includes('://');
}

/** A vendor's prose with each link in it replaced: what stands around it is still worth reading. */
export function withoutLinks(text: string, instead: string): string {
  // Most texts hold none, and looking for a scheme in a very long word is slow.
  return !holdsLink(text) ? text : text.replace(link, () => instead);
}

const link = /(?:[a-z][\w+.-]*)?:\/\/\S*/gi;

/** What stands in the place of what must not be shown. */
export interface Withheld {
  link: string;
  credential: string;
}

/**
 * A text with each link and each credential in it replaced: what is shaped like one, and the value that stands behind the name of one. JSON is
 * looked through to its end; one that holds none, and other text, stays as it is written.
 */
export function withoutSecrets(text: string, instead: Withheld): string {
  const json = /^\s*[[{]/.test(text) ? jsonWithout(text, instead) : null;
  return json ?? withoutInText(text, instead);
}

/** Whether a text holds a credential, also in the JSON that it is. */
export function holdsCredential(text: string): boolean {
  return withoutSecrets(text, { link: ' ', credential: mark }).includes(mark);
}

const mark = '\uFFFF';

function withoutInText(text: string, { link: noLink, credential }: Withheld): string {
  const pieces = holdsLink(text) ? text.split(link) : [text];
  return pieces.map((piece) => withoutTokens(piece, credential)).join(noLink);
}

function jsonWithout(text: string, instead: Withheld): string | null {
  try {
    let found = 0;
    // A text in it is as it was written, so that nothing is found in the seams of the quotation marks.
    const clean = JSON.stringify(JSON.parse(text), function (this: Record<string, unknown>, name, value: unknown) {
      const secret = name !== '' && isSecretIn(this, name);
      const told = secret ? instead.credential : typeof value === 'string' ? withoutSecrets(value, instead) : value;
      if (told !== value) found += 1;
      return told;
    });
    return found > 0 ? withoutInText(clean, instead) : withoutInText(text, instead);
  } catch {
    return null;
  }
}

const namers = /^(?:name|key|k|field|param(?:eter)?|property|label|header(?:[_-]?name)?)$/i;
const valued = /^(?:value|values|val|v|content|data|text|header[_-]?value)$/i;

/**
 * Whether what stands under a name in an object, or at a place of a list, is a credential: by its name, by the name that stands before it
 * (`["session_token", "…"]`), or by the one that stands beside it (`{ name: "session_token", value: "…" }`).
 */
export function isSecretIn(holder: Readonly<Record<string, unknown>>, name: string): boolean {
  try {
    const value = holder[name];
    if (value === null || value === undefined || value === '') return false;
    if (Array.isArray(holder)) return isBareName(holder[Number(name) - 1]) && typeof value !== 'object';
    if (isCredentialName(name, value)) return !(name === 'key' && isBareName(value));
    return valued.test(name) && Object.keys(holder).some((own) => namers.test(own) && isBareName(holder[own]));
  } catch {
    return false;
  }
}

/** The name of a credential, as it stands in a list of names: one word. */
const isBareName = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 64 && !/\s/.test(value) && isCredentialName(value);
