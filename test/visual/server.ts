import { preview } from 'vite';
import { writeSheets } from './evidence.ts';

/** Serves the built Storybook on a free port for one run, so that two runs never meet. Workers inherit the address. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await preview({
    configFile: false,
    // Not an app: a file that is missing is a 404, not the start page.
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  process.env['STORYBOOK_URL'] = server.resolvedUrls?.local[0] ?? '';
  return async () => {
    writeSheets();
    await server.close();
  };
}
