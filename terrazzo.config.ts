// `npm run tokens`: src/styles/tokens.json is read and checked by Terrazzo, and tokens.css written from it.
import { readFileSync } from 'node:fs';
import { defineConfig } from '@terrazzo/cli';
import { cssOf } from './scripts/tokens/cssOf.ts';
import { readTokens, type Tree } from './scripts/tokens/read.ts';

const source = './src/styles/tokens.json';

export default defineConfig({
  tokens: [source],
  outDir: './src/styles/',
  lint: { rules: { 'core/valid-color': ['error', { legacyFormat: false }], 'core/descriptions': 'error' } },
  plugins: [
    {
      name: 'tokens.css',
      build({ outputFile }) {
        const tree = JSON.parse(readFileSync(source, 'utf8')) as Tree;
        outputFile('tokens.css', cssOf(readTokens(tree)));
        return Promise.resolve();
      },
    },
  ],
});
