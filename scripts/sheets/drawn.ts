// What the components draw, read from their code: so no list of classes can be behind it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Drawn } from '../sheetOf.ts';
import type { Together } from './anyOrder.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const className = /(?<![\w-])lr-[\w-]+/g;

/** Elements that not every component draws, as firm.css names them. */
const elements = ['button', 'select', 'textarea', 'input', 'a', '[tabindex]', 'svg', 'svg *'];

/** Every public component that draws something, with what that is. */
export async function drawnBy(): Promise<Record<string, Drawn>> {
  const names = [...readFileSync(`${src}index.ts`, 'utf8').matchAll(/^export \{([^}]*)\} from '(.*)\.js';/gm)].flatMap(
    ([, list = '', path = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        // A component stands in the file of its name; types, functions and constants do not.
        .filter((name) => /^[A-Z]/.test(name) && path.endsWith(`/${name}`)),
  );
  // Each is bundled alone, with what comes by import() later: what is left has what it draws and nothing else.
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, `only:${name}`])),
    plugins: [
      {
        name: 'only',
        setup(pass) {
          pass.onResolve({ filter: /^only:/ }, ({ path }) => ({ path: path.slice('only:'.length), namespace: 'only' }));
          pass.onLoad({ filter: /./, namespace: 'only' }, ({ path }) => ({
            contents: `export { ${path} } from './index.ts'`,
            resolveDir: src,
          }));
        },
      },
    ],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
    external: ['react', 'react-dom', 'react/jsx-runtime', '@radix-ui/*', 'clsx'],
  });
  const drawn: Record<string, Drawn> = {};
  for (const { path, text } of outputFiles) {
    const name = /([^/\\]+)\.js$/.exec(path)?.[1] ?? '';
    const own: readonly string[] = text.match(className) ?? [];
    // A host's sign comes with its provider, into whatever has a sign of ours.
    const classes = [...new Set([...own, ...(own.includes('lr-Icon') ? ['lr-Sign'] : [])])];
    const signs = classes.includes('lr-Sign');
    // A host's sign is a drawing.
    const without = elements.filter((element) => !(draws(text, element) || (signs && element.startsWith('svg'))));
    // A provider draws nothing but the signs that others ask it for.
    if (own.some((each) => each !== 'lr-Sign'))
      drawn[name] = { classes, without, may: (...attribute) => says(text, ...attribute) };
  }
  return drawn;
}

function draws(code: string, element: string): boolean {
  if (element === '[tabindex]') return code.includes('tabIndex');
  // The bundler numbers what modules of several files import. A trigger of Radix is a button.
  return (
    new RegExp(`jsxs?\\d*\\(\\s*"${element.replace(' *', '')}"`).test(code) ||
    (element === 'button' && code.includes('@radix-ui/'))
  );
}

/** What a host sets on an element of its own. */
const ofHosts = new Set(['data-theme', 'data-density']);

/** The values of most come from the host or the report, and only the names of signs from the code. */
function says(code: string, attribute: string, value: string | undefined): boolean {
  if (ofHosts.has(attribute)) return true;
  const isNamed = attribute !== 'data-icon' || !value || new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(code);
  return isNamed && code.includes(`"${attribute}"`);
}

export const union = (drawn: readonly Drawn[]): Drawn => ({
  classes: [...new Set(drawn.flatMap(({ classes }) => classes))],
  without: elements.filter((element) => drawn.every(({ without }) => without.includes(element))),
  may: (...attribute) => drawn.some(({ may }) => may?.(...attribute) ?? true),
});

/**
 * Which classes one element may have, as the code gives them: those in one text or one call, and whatever is handed to a component, with
 * what that puts it beside.
 */
export function togetherInCode(): Together {
  const known = new Map<string, Set<string>>();
  const add = (names: readonly string[]): void => {
    for (const name of names) known.set(name, new Set([...(known.get(name) ?? []), ...names]));
  };
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));
  const code = files.map((path) => readFileSync(`${src}${path}`, 'utf8'));
  const texts = /clsx\((?:[^()]|\([^()]*\))*\)|`[^`]*`|'[^'\n]*'|"[^"\n]*"/g;
  const said = code.map((text) => text.match(texts) ?? []);
  for (const text of said.flat()) add(text.match(className) ?? []);
  for (const text of code)
    for (const [, component = '', given = ''] of text.matchAll(
      /<([A-Z]\w*)\b(?:[^<>]|=>)*?\sclassName=("[^"]*"|\{(?:[^{}]|\{[^}]*\})*\})/g,
    )) {
      const defined = code.findIndex((each) => new RegExp(`function ${component}(?!\\w)`).test(each));
      // Not with each other: those that a file puts its own classes beside, each by itself.
      const open = (said[defined] ?? []).filter((each) => /(?<![\w-])className(?![\w-])/.test(each));
      for (const own of open) add([...(own.match(className) ?? []), ...(given.match(className) ?? [])]);
    }
  return (a, b) => Boolean(known.get(a)?.has(b));
}
