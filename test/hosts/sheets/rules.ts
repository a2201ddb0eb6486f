// What a published stylesheet may not say, read from the file itself.
import { listOf, parse, type Part } from '../../../scripts/sheets/css.ts';

/** Rules that are about elements of the host, each by contract. */
const ofHosts: Record<string, RegExp> = {
  // Tokens are inherited, so that a host changes them on any element.
  ':root': /^--l/,
  ':host': /^--l/,
  // What a host asks for by an attribute of ours.
  ':root:not([data-theme]) [data-theme]': /^--lr-/,
  '[data-theme=light] [data-theme=dark]': /^--lr-/,
  '[data-theme=dark] [data-theme=light]': /^--lr-/,
  '[data-theme=light]': /^color-scheme:/,
  '[data-theme=dark]': /^color-scheme:/,
  '[data-density=comfortable]': /^--lr-/,
  '[data-density=compact]': /^--lr-/,
  // The page behind the enlarged view stands still, while a reader has that open.
  ':root:has(.lr-Viewer[open])': /^overflow:hidden$/,
};

/** Two names by which a bundler's rewriting for older browsers chooses between light and dark. */
const ofBundlers = /^--lightningcss-(?:light|dark)$/;

const walk = (parts: readonly Part[], visit: (part: Part) => void): void => {
  for (const part of parts) {
    visit(part);
    if (typeof part !== 'string') walk(part.body, visit);
  }
};

/** What is wrong in a sheet, a line each. */
export function faultsOf(css: string): string[] {
  const faults: string[] = [];
  const parts = parse(css);
  if (/!\s*important/i.test(css)) faults.push('!important');
  walk(parts, (part) => faults.push(...(typeof part === 'string' ? inDeclaration(part) : inHead(part.head))));
  for (const [selector, body] of rulesOf(parts)) {
    const contract = ofHosts[selector];
    if (contract ? body.every((each) => contract.test(each)) : isOurs(selector)) continue;
    faults.push(`${selector} is about elements of the host: ${body.join(';')}`);
  }
  return faults;
}

/** Every selector with what is said of it, also outside of layers. */
function rulesOf(parts: readonly Part[]): [selector: string, body: readonly string[]][] {
  const found: [string, readonly string[]][] = [];
  const visit = (part: Part, parent: string): void => {
    if (typeof part === 'string' || part.head.startsWith('@keyframes')) return;
    const isRule = !part.head.startsWith('@');
    for (const head of isRule ? listOf(part.head) : [parent]) {
      const selector = bare(head.replaceAll('&', parent));
      const body = part.body.filter((each) => typeof each === 'string');
      if (isRule && body.length) found.push([selector, body]);
      for (const each of part.body) visit(each, isRule ? selector : parent);
    }
  };
  for (const part of parts) visit(part, '');
  return found;
}

/** Without what only adds weight, and out of a `:where()` that holds all of it. */
function bare(selector: string): string {
  const light = selector.replaceAll(/:not\((?:#_#_|[_ ]+)\)/g, '');
  return /^:where\(([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*)\)$/.exec(light)?.[1] ?? light;
}

/** Whether all that it matches is in an element of ours, or is one. */
function isOurs(selector: string): boolean {
  const alternatives = listOf(selector);
  if (alternatives.length > 1) return alternatives.every(isOurs);
  const positive = selector.replaceAll(/:(?:not|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  const within = [...positive.matchAll(/:(?:is|where)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)];
  const outside = positive.replaceAll(/:(?:is|where)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  if (/\.lr-[A-Za-z]|\[class\^=["']?lr-/.test(outside)) return true;
  return within.some(([, list = '']) => listOf(list).every((choice) => isOurs(choice)));
}

const allowed = /^(?:layer|media|container|supports|keyframes|font-feature-values)$/;

function inHead(head: string): string[] {
  const [, kind = '', named = ''] = /^@([\w-]+)\s*([^]*)/.exec(head) ?? [];
  if (!kind) return [];
  if (!allowed.test(kind)) return [`@${kind}`];
  const names = {
    layer: named.split(','),
    keyframes: [named],
    container: [/^[a-z][\w-]*(?=\s*\()/i.exec(named)?.[0] ?? 'lr-'],
  };
  return (names[kind as keyof typeof names] ?? [])
    .filter((name) => !/^lr[.-]/.test(name.trim()))
    .map((name) => `@${kind} ${name}`);
}

function inDeclaration(text: string): string[] {
  if (text.startsWith('@')) return /^@layer\b/.test(text) ? inHead(text) : [text];
  const name = text.slice(0, text.indexOf(':'));
  const value = text.slice(text.indexOf(':') + 1);
  if (name.startsWith('--') && !name.startsWith('--lr-') && !ofBundlers.test(name)) return [name];
  if (/url\(|image-set\(|@import/.test(value)) return [`${name} loads a file`];
  if (/^counter-|^(?:view-transition|anchor|view-timeline|scroll-timeline)-?(?:name)?$/.test(name)) return [text];
  const named =
    name === 'container' || name === 'container-name' ? value.split('/')[0] : name === 'animation-name' ? value : '';
  const frames = name === 'animation' && value !== 'none' ? (/(?<![\w-])lr-[\w-]+/.exec(value)?.[0] ?? value) : '';
  return [named, frames].filter((each) => each && !/^(?:lr-|none)/.test(each.trim())).map(() => text);
}
