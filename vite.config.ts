import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { sheetsFrom } from './scripts/sheets/index.ts';
import type { Tree } from './scripts/tokens/read.ts';
import { resolverOf } from './scripts/tokens/resolverOf.ts';

/** A whole language each: an entry of its own, so that a page brings only those that it names. */
const locales = readdirSync(new URL('src/locales/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

/** The tokens as a design tool reads them: by the format of DTCG, and by its Resolver Module. */
const tokenFiles: Plugin = {
  name: 'token-files',
  apply: 'build',
  generateBundle() {
    if (!this.environment.config.build.lib) return;
    const source = readFileSync(new URL('src/styles/tokens.json', import.meta.url), 'utf8');
    const resolver = resolverOf(JSON.parse(source) as Tree);
    this.emitFile({ type: 'asset', fileName: 'tokens.json', source });
    this.emitFile({
      type: 'asset',
      fileName: 'tokens.resolver.json',
      source: `${JSON.stringify(resolver, null, 2)}\n`,
    });
  },
};

const styleSheets: Plugin = {
  name: 'style-sheets',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    // Storybook builds with this file too, and has no library entry.
    if (!this.environment.config.build.lib) return;
    const built = bundle['styles.css'];
    if (built?.type !== 'asset') throw new Error('styles.css is missing from the build.');
    const { 'styles.css': whole, ...sheets } = await sheetsFrom(String(built.source).trim());
    built.source = whole ?? '';
    for (const [fileName, source] of Object.entries(sheets)) this.emitFile({ type: 'asset', fileName, source });
    // Lazily, since only a build needs the compiler that reads the docstrings.
    const { pagesOf } = await import('./scripts/docs/pages.ts');
    for (const [name, page] of Object.entries(pagesOf()))
      this.emitFile({ type: 'asset', fileName: name, source: page });
    // TypeScript 6 and later look up side-effect imports: `import 'react-liveness-report/styles.css'` needs a declaration.
    for (const name of ['styles.css', ...Object.keys(sheets)])
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: 'export {};\n' });
  },
};

// The first versions with light-dark(). For older ones Vite would rewrite it into a polyfill that listens to our own
// rules only, and a host that sets `color-scheme` itself would be ignored.
export const cssTarget: string[] = ['chrome123', 'safari17.5', 'firefox120'];

export default defineConfig({
  plugins: [react(), styleSheets, tokenFiles],
  build: {
    target: 'es2022',
    cssTarget,
    cssMinify: 'lightningcss',
    cssCodeSplit: true,
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        read: 'src/read.ts',
        server: 'src/server.ts',
        testing: 'src/testing.ts',
        element: 'src/element.ts',
        'element/jsx': 'src/element/jsx.ts',
        ...Object.fromEntries(locales.map((name) => [`locales/${name}`, `src/locales/${name}.ts`])),
        styles: 'src/styles/index.css',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // Else the text of a sheet would stand both where it is used and in its own file.
      optimization: { inlineConst: false },
      external: [/^react($|\/)/, /^react-dom($|\/)/, /^@radix-ui\//, /^clsx($|\/)/],
      // One file per module: only so does each keep its own 'use client', and a consumer's bundler drop the rest.
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
