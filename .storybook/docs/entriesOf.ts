import { anchorOfFunction, anchorOfProp } from './anchors.ts';
import type { Api } from './apiOf.ts';
import type { Page } from './pagesOf.ts';

/** One thing that the search can find. */
export interface Entry {
  /** Its place in the list. */
  id: number;
  title: string;
  kind: 'Guide' | 'Component' | 'Prop' | 'State' | 'Function';
  /** Where it is: the page’s title, without its group. */
  of: string;
  text: string;
  /** Of the workbench, such as `/docs/guide-start--docs` with or without `#anchor`. */
  to: string;
}

/** The page on which all functions are. */
const functionsPage = 'guide-functions--docs';

/** Everything that can be found: pages, their sections, states, props and functions. */
export function entriesOf(pages: readonly Page[], api: Api): Entry[] {
  const found = pages.flatMap((page) => [...sectionsOf(page), ...statesOf(page), ...propsOf(page, api)]);
  const functions = api.functions.map(({ name, text }): Omit<Entry, 'id'> => ({
    title: name,
    kind: 'Function',
    of: 'Functions',
    text,
    to: `/docs/${functionsPage}#${anchorOfFunction(name)}`,
  }));
  return [...found, ...functions].map((entry, id) => ({ id, ...entry }));
}

type Found = Omit<Entry, 'id'>[];

const nameOf = ({ title }: Page): string => title.slice(title.lastIndexOf('/') + 1);

function sectionsOf(page: Page): Found {
  if (page.id === null) return [];
  return page.sections.map(({ anchor, heading, text }) => ({
    title: heading,
    kind: page.path.endsWith('.mdx') ? 'Guide' : 'Component',
    of: nameOf(page),
    text,
    to: `/docs/${page.id}${anchor === null ? '' : `#${anchor}`}`,
  }));
}

function statesOf(page: Page): Found {
  return page.stories.map(({ id, name, line }) => ({
    title: name,
    kind: 'State',
    of: nameOf(page),
    text: line,
    to: `/story/${id}`,
  }));
}

/** On the page that is the component’s own; one about a part of it shows the same props again. */
function propsOf(page: Page, { components }: Api): Found {
  const { component, id } = page;
  const known = components.find(({ name }) => name === component);
  if (!known || id === null || nameOf(page) !== component) return [];
  return known.props.map(({ name, text }) => ({
    title: name,
    kind: 'Prop',
    of: known.name,
    text,
    to: `/docs/${id}#${anchorOfProp(name)}`,
  }));
}
