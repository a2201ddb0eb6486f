import type { KnipConfig } from 'knip';

/** What nothing uses is a finding, and so is an exception that is needed no more. Each exception says why it is one. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: [
        // Bundled by esbuild, which is given their paths as text.
        'scripts/bench/{ours,byHand,screenPage,screenServer,listsPage}.tsx',
        'test/hosts/{page,render,corpus,kits/*}.tsx',
        // Read as text, and put beside the examples of the documentation.
        'scripts/docs/preamble.tsx',
        // Started as programs by scripts/test.mjs, or by hand.
        'scripts/{packaging,media,standalone,hosts}.mjs',
        // What stands for React there, which its build is given by path.
        'scripts/standalone/react.js',
        '{test/hosts,examples}/playwright.config.ts',
        // The configuration of `npm run tokens`.
        'terrazzo.config.ts',
      ],
      project: [
        '{src,stories,test,scripts,.storybook}/**/*.{ts,tsx,mjs,mdx,css}',
        'scripts/standalone/*.js',
        '*.config.ts',
      ],
      ignoreDependencies: [
        // Started as programs: by scripts/packaging.mjs, and by scripts/changes.mjs.
        '@arethetypeswrong/cli',
        'publint',
        '@changesets/cli',
        // Unpacked from its folder by scripts/chromium.mjs: its own code is never run.
        '@sparticuz/chromium',
        // Imported by the tests of the examples, whose folders have packages of their own.
        'selfsigned',
        // Made of the stories by the bundler of test/hosts/sheets/corpus.ts.
        'stories',
        // Its file for the browser is found by path, in test/visual/engines.ts.
        'accessibility-checker-engine',
      ],
      // Of the machine: what an example needs, a hint in an error message, and the tool of whoever draws the media anew.
      ignoreBinaries: ['apt-get', 'dpkg', 'ffmpeg'],
    },
    // React 18 for the second run of the tests: vitest.config.ts reaches into it by path.
    'test/react18': { ignoreDependencies: ['react', 'react-dom'] },
  },
};

export default config;
