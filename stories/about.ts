import type { ReactNode } from 'react';

/** A line of a table, what and what of it; or a sentence that has no such what. */
export type Line = string | readonly [what: string, says: string];

/** A file of `stories/examples/`: as it runs, and as it is written. */
export interface Example {
  live: () => ReactNode;
  code: string;
}

/** What a component's page says around its stories. */
export interface About {
  /** One sentence: the page begins with it. */
  purpose: string;
  /** Without one the page shows its first story. */
  example?: Example;
  /** The report's fields. */
  reads: string;
  /** An attribute and its values. */
  states: readonly Line[];
  /** A part and what assistive technology meets: roles, names, and what is spoken. */
  semantics: readonly Line[];
  /** Keys and what they do. */
  keys?: readonly Line[];
  classes: string;
  more?: readonly string[];
}

/** The page is drawn from this by `.storybook/ComponentPage.tsx`, so that all have the same sections in the same order. */
export function about(page: About): { about: About; description: { component: string } } {
  return { about: page, description: { component: page.purpose } };
}

/** One line over a story, where its name does not say enough. */
export function story(line: string): { docs: { description: { story: string } } } {
  return { docs: { description: { story: line } } };
}

const codes = import.meta.glob<string>('./examples/*.tsx', { query: '?raw', import: 'default', eager: true });

/** A file of `stories/examples/`, by its name, and what it looks like with the props of a fixture. */
export function example(name: string, live: Example['live']): Example {
  const code = codes[`./examples/${name}.tsx`];
  if (code === undefined) throw new Error(`stories/examples/${name}.tsx is missing.`);
  return { live, code: asCopied(code) };
}

/** As whoever copies it has to write it: in their project the source of this package is the package. */
export function asCopied(code: string): string {
  const named = code
    .replaceAll("'../../src/index.js'", "'react-liveness-report'")
    .replaceAll(/'\.\.\/\.\.\/src\/(.+)\.js'/g, "'react-liveness-report/$1'");
  const after = named.indexOf(';\n', named.lastIndexOf('\nimport ')) + 2;
  return `${named.slice(0, after)}import 'react-liveness-report/styles.css';\n${named.slice(after)}`.trim();
}
