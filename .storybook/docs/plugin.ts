import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { apiOf, type Api } from './apiOf.ts';
import { entriesOf } from './entriesOf.ts';
import { pagesOf } from './pagesOf.ts';

const root = join(import.meta.dirname, '../..');

/** The sources of all pages by their paths. */
export function readStories(folder = 'stories'): Record<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:mdx|stories\.tsx)$/.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

/** What is read beside `index.json`: what the types say of the package, and what can be found. Made when it is asked for, since a story needs neither. */
const files: Record<string, (api: Api) => unknown> = {
  'api.json': (api) => api,
  'search.json': (api) => entriesOf(pagesOf(readStories()), api),
};

export function docs(): Plugin {
  return {
    name: 'docs',
    configureServer({ middlewares }) {
      for (const [name, make] of Object.entries(files))
        middlewares.use(`/${name}`, (_, response) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(make(apiOf())));
        });
    },
    generateBundle() {
      const api = apiOf();
      for (const [fileName, make] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(make(api)) });
    },
  };
}
