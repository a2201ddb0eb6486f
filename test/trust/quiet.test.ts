// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { search } from '../house/rule.ts';
import { root } from './run.ts';

/** What sends, stores or evaluates, by whatever object it is reached. */
const loud = new Set([
  ...['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'BroadcastChannel'],
  ...['postMessage', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore'],
  ...['serviceWorker', 'Worker', 'SharedWorker', 'eval', 'Function', 'importScripts'],
]);

/** Whether the file means one of its own by that name: a parameter, a constant, a member that it declares. */
function isOwn(tree: ts.SourceFile, name: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    const { name: own } = node as { name?: ts.Node };
    if (own && ts.isIdentifier(own) && own.text === name && !ts.isPropertyAccessExpression(node)) found = true;
    else node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

const loudIn = (path: string, text: string): string[] =>
  search(path, text, (node) => {
    if (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent))
      return loud.has(node.text) ? node.text : undefined;
    if (!ts.isIdentifier(node) || !loud.has(node.text)) return undefined;
    if (ts.isTypeReferenceNode(node.parent)) return undefined;
    return isOwn(node.getSourceFile(), node.text) ? undefined : node.text;
  });

describe('the source', () => {
  it('sends nothing, stores nothing, and evaluates nothing', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => loudIn(`src/${file}`, readFileSync(join(root, 'src', file), 'utf8')))).toEqual([]);
  });

  it.each([
    'fetch(url);',
    "window.localStorage.setItem('a', '1');",
    "view['sessionStorage'].clear();",
    'document.cookie = name;',
    'new WebSocket(url);',
    'navigator.sendBeacon(url);',
    'new Function(text);',
    'opener.postMessage(text);',
  ])('would be found out: %s', (text) => {
    expect(loudIn('src/a.ts', text)).toHaveLength(1);
  });

  it.each([
    'const chunk = (fetch: () => void) => fetch();',
    '// fetch',
    "const text = 'fetch';",
    'interface A { cookie: string } a.cookie;',
  ])('may say: %s', (text) => {
    expect(loudIn('src/a.ts', text)).toEqual([]);
  });
});
