// The places of a page that the search and links go to.

/** As `rehype-slug` names the headings of MDX pages. */
export function slugs(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  };
}

export const anchorOfProp = (name: string): string => `prop-${name}`;
export const anchorOfFunction = (name: string): string => `function-${name}`;
/** As Storybook’s own blocks name it. */
export const anchorOfStory = (id: string): string => `anchor--${id}`;

/** In Storybook the address is that of the page around. */
export function hashOfPage(): string {
  try {
    return decodeURIComponent(window.parent.location.hash.slice(1));
  } catch {
    // A page around of another origin, or a hash that is no text.
    return '';
  }
}
