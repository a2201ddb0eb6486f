import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// TypeScript 6 and later look up side-effect imports: `import 'react-liveness-report/styles.css'` needs a declaration.
const styleTypes: Plugin = {
  name: 'style-types',
  apply: 'build',
  generateBundle() {
    // Storybook builds with this file too, and has no library entry.
    if (!this.environment.config.build.lib) return;
    this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {};\n' });
  },
};

// The first versions with light-dark(). For older ones Vite would rewrite it into a polyfill that listens to our own
// rules only, and a host that sets `color-scheme` itself would be ignored.
export const cssTarget: string[] = ['chrome123', 'safari17.5', 'firefox120'];

export default defineConfig({
  plugins: [react(), styleTypes],
  build: {
    target: 'es2022',
    cssTarget,
    cssMinify: 'lightningcss',
    cssCodeSplit: true,
    sourcemap: true,
    minify: false,
    lib: {
      entry: { index: 'src/index.ts', read: 'src/read.ts', styles: 'src/styles/index.css' },
      formats: ['es'],
    },
    rolldownOptions: {
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
