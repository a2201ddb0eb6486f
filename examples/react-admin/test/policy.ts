/** Our sheet is a file; the kit's styles are made in the page, with the nonce. */
export const policy = (origin: string, nonce: string): string =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `style-src ${origin} 'nonce-${nonce}'`,
    `img-src data: ${origin}`,
    `media-src ${origin}`,
    `connect-src ${origin}`,
  ].join('; ');
