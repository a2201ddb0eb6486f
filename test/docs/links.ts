import { slugs } from '../../.storybook/docs/anchors.ts';
import { anchorsOf, pagesOf, type Page } from '../../.storybook/docs/pagesOf.ts';

type Files = Record<string, string>;

interface Link {
  path: string;
  line: number;
  to: string;
}

/** Pages of others that stay where they are. Anything else is a link that nobody here can keep. */
const stable =
  /^https:\/\/(?:semver\.org|react\.dev|www\.w3\.org|developer\.mozilla\.org|doi\.org|github\.com|www\.designtokens\.org|terrazzo\.app)(?:\/|$)/;
/** What a reader starts on their own machine. */
const local = /^https?:\/\/localhost(?:[:/]|$)/;

/** Links of Markdown and its JSX, of the texts of stories, and of docstrings; code is no link. */
export function linksOf(path: string, text: string): Link[] {
  const isMarkdown = /\.mdx?$/.test(path);
  const code = isMarkdown
    ? /^```[^]*?^```$/gm
    : path.startsWith('src/')
      ? /(?:^|\*\/)[^]*?(?=\/\*\*|$(?![^]))/g
      : /$^/g;
  const said = text.replaceAll(code, blank);
  const written = isMarkdown
    ? /\[[^\]]+\]\(([^()\s]+)\)|\bhref="([^"]+)"|<(https?:[^>\s]+)>/g
    : /\[[^\]]+\]\(([^()\s]+)\)|\{@link (\S+)[^}]*\}/g;
  return Array.from(said.matchAll(written), ({ index, ...match }) => ({
    path,
    line: said.slice(0, index).split('\n').length,
    to: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

const blank = (code: string): string => code.replaceAll(/[^\n]/g, ' ');

/** The links that go nowhere, with why. `exists` says of a path from the root whether it is there. */
export function brokenLinks(sources: Files, stories: Files, exists: (path: string) => boolean): string[] {
  const pages = pagesOf(stories);
  return Object.entries({ ...stories, ...sources })
    .flatMap(([path, text]) => linksOf(path, text))
    .flatMap((link) => {
      const fault = faultOf(link, pages, { ...stories, ...sources }, exists);
      return fault === null ? [] : [`${link.path}:${link.line} ${link.to}: ${fault}`];
    });
}

function faultOf(
  { path, to }: Link,
  pages: readonly Page[],
  texts: Files,
  exists: (path: string) => boolean,
): string | null {
  if (/^https?:/.test(to))
    return stable.test(to) || local.test(to) ? null : 'a page of others that may go: see links.ts';
  if (to.startsWith('?')) return faultInWorkbench(to, pages);
  const [target = '', hash] = to.split('#');
  const file = target === '' ? path : new URL(target, `file:///${path}`).pathname.slice(1);
  if (/^\w+$/.test(to))
    return new RegExp(`\\b${to}\\b`).test(texts[path]?.replaceAll(/\{@link [^}]*\}/g, '') ?? '')
      ? null
      : 'no such name';
  if (target !== '' && !exists(decodeURIComponent(file))) return 'no such file';
  return hash === undefined || headingsOf(file, texts[file] ?? '').includes(hash) ? null : 'no such heading';
}

function faultInWorkbench(to: string, pages: readonly Page[]): string | null {
  const [, kind, id, hash] = /^\?path=\/(docs|story)\/([\w-]+)(?:#(.+))?$/.exec(to) ?? [];
  if (kind === undefined) return 'no address of the workbench';
  if (kind === 'story')
    return pages.some(({ stories }) => stories.some((story) => story.id === id)) ? null : 'no such story';
  const page = pages.find((each) => each.id === id);
  if (!page) return 'no such page';
  return hash === undefined || hash.startsWith('prop-') || anchorsOf(page).includes(hash)
    ? null
    : 'no such place on the page';
}

/** The anchors of a Markdown file's headings. */
function headingsOf(path: string, text: string): string[] {
  if (!/\.mdx?$/.test(path)) return [];
  const slug = slugs();
  return Array.from(text.matchAll(/^#{1,6} (.+)$/gm), ([, heading = '']) => slug(heading.replaceAll(/[`*]/g, '')));
}
