/** Whether a text holds a link. Links in a payload may be signed, and a signed link is a credential: it is never shown as text. */
export function holdsLink(text: string): boolean {
  return text.includes('://');
}

/** A vendor's prose with each link in it replaced: what stands around it is still worth reading. */
export function withoutLinks(text: string, instead: string): string {
  // Most texts hold none, and looking for a scheme in a very long word is slow.
  return !holdsLink(text) ? text : text.replace(/(?:[a-z][\w+.-]*)?:\/\/\S*/gi, () => instead);
}
