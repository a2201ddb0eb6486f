import ts from 'typescript';
import { code, importsOf, parse, pick, resolve, search, type Files, type Import, type Rule } from './rule.ts';

const floors: Record<string, number> = {
  model: 0,
  styles: 0,
  payload: 1,
  expiry: 1,
  messages: 1,
  icons: 2,
  parts: 2,
  settings: 2,
  testing: 2,
  facts: 3,
  warnings: 3,
  decision: 3,
  source: 3,
  viewer: 3,
  locales: 3,
  applicant: 4,
  countdown: 4,
  raw: 4,
  evidence: 5,
  matches: 6,
  reports: 7,
  cases: 8,
  attempts: 8,
  desk: 9,
  faceMatch: 7,
  element: 9,
};

const top = new Set(['src/index.ts', 'src/read.ts', 'src/server.ts', 'src/element.ts', 'src/testing.ts']);
const allImports = (files: Files): Import[] =>
  pick(files, /^src\//, code).flatMap(([path, text]) => importsOf(path, text));
const place = ({ from, line, to }: Import): string => `${from}:${line} imports '${to}'`;
const folderOf = (path: string): string => path.split('/')[1] ?? '';
const isReact = (specifier: string): boolean => /^(?:react|react-dom|@radix-ui\/[^/]+)(?:$|\/)/.test(specifier);

/** The files of src that the file needs at run time or for its types, itself among them. */
function reach(files: Files, start: string): Import[] {
  const seen = new Set<string>();
  const edges: Import[] = [];
  const visit = (path: string): void => {
    const text = files[path];
    if (text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const edge of importsOf(path, text)) {
      edges.push(edge);
      const target = resolve(edge);
      if (target) [`${target}.ts`, `${target}.tsx`].forEach(visit);
    }
  };
  visit(start);
  return edges;
}

/** Whether the file calls a hook or uses Radix, which both need a browser. */
function needsClient(path: string, text: string): boolean {
  const hooks = search(path, text, (node) => {
    if (!ts.isCallExpression(node)) return undefined;
    const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
    return ts.isIdentifier(name) && /^use[A-Z]/.test(name.text) ? name.text : undefined;
  });
  return hooks.length > 0 || importsOf(path, text).some(({ to }) => to.startsWith('@radix-ui/'));
}

function hasDirective(path: string, text: string): boolean {
  const [first] = parse(path, text).statements;
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use client'
  );
}

export const importRules: Rule[] = [
  {
    name: 'imports point down the rooms',
    why: 'Whoever reads a file needs to know only what lies below it, and rooms of one number do not know each other.',
    fix: 'Move what both need to a lower room, or pass it in as a prop or an argument.',
    find: (files) =>
      allImports(files).flatMap((edge) => {
        const target = resolve(edge);
        if (!target || top.has(edge.from)) return [];
        const [here, there] = [folderOf(edge.from), folderOf(target)];
        const [up, down] = [floors[here], floors[there]];
        if (up === undefined || down === undefined) return [`${place(edge)}, and one of the two is in no room`];
        return here === there || down < up ? [] : [`${place(edge)}, which is ${down === up ? 'sideways' : 'up'}`];
      }),
    broken: {
      'src/expiry/clock.ts': "import { en } from '../messages/en.js';",
      'src/facts/A.tsx': "import { B } from '../evidence/B.js';",
    },
    faults: 2,
    fine: { 'src/facts/Fact.tsx': "import { en } from '../messages/en.js'; import { Icon } from './Icon.js';" },
  },
  {
    name: 'relative imports end in .js',
    why: 'The declarations are shipped as written, and Node resolves only full names.',
    fix: "Write './x.js' for x.ts and x.tsx alike.",
    find: (files) =>
      allImports(files)
        .filter(({ to }) => to.startsWith('.') && !/\.(?:js|css(?:\?inline)?)$/.test(to))
        .map(place),
    broken: { 'src/parts/A.tsx': "import { B } from './B.tsx';" },
    fine: { 'src/parts/A.tsx': "import { B } from './B.js'; import { useState } from 'react';" },
  },
  {
    name: 'the source needs only what the package ships',
    why: 'A dependency that is not declared is missing at the consumer’s.',
    fix: 'Do without it, or talk about it first: each dependency is bytes and trust.',
    find: (files) => {
      const { dependencies, peerDependencies } = JSON.parse(files['package.json'] ?? '{}') as Partial<
        Record<'dependencies' | 'peerDependencies', Record<string, string>>
      >;
      const shipped = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
      return allImports(files)
        .filter(({ to }) => !to.startsWith('.'))
        .filter(({ to }) => !shipped.has(to.split('/', to.startsWith('@') ? 2 : 1).join('/')))
        .map(place);
    },
    broken: { 'package.json': '{"dependencies":{"clsx":"1"}}', 'src/parts/A.tsx': "import x from 'lodash';" },
    fine: { 'package.json': '{"dependencies":{"@a/b":"1"}}', 'src/parts/A.tsx': "import x from '@a/b/c';" },
  },
  {
    name: 'the model and the readers are free of React',
    why: 'They run on servers, in webhooks and in workers: the entry ./read must not bring React along.',
    fix: 'Keep the pure part in its own file, and the hook or the view in another that imports it.',
    find: (files) => {
      const starts = [
        'src/read.ts',
        'src/testing.ts',
        'src/expiry/readUrlExpiry.ts',
        ...Object.keys(files).filter((path) => /^src\/(?:model|payload)\//.test(path)),
      ];
      const found = starts.flatMap((start) => reach(files, start)).filter(({ to }) => isReact(to));
      return [...new Set(found.map(place))];
    },
    broken: {
      'src/read.ts': "export { a } from './expiry/a.js';",
      'src/expiry/a.ts': "import { useState } from 'react';",
    },
    fine: {
      'src/read.ts': "export { a } from './model/a.js';",
      'src/expiry/useX.ts': "import { useState } from 'react';",
    },
  },
  {
    name: 'what a server component draws calls no hook',
    why: 'A hook needs a browser: the entry ./server would fail there, or bring script along.',
    fix: 'Keep what draws in a file of its own (`.view.tsx`) that is given its settings, and the hooks in the component.',
    find: (files) =>
      reach(files, 'src/server.ts').flatMap((edge) => {
        const target = resolve(edge);
        const client = [`${target}.ts`, `${target}.tsx`].find((path) => hasDirective(path, files[path] ?? ''));
        return target && client ? [place(edge)] : [];
      }),
    broken: {
      'src/server.ts': "import { a } from './facts/a.js';",
      'src/facts/a.tsx': "'use client'; import { useState } from 'react'; export const a = () => useState(0);",
    },
    fine: {
      'src/server.ts': "import { a } from './facts/a.view.js';",
      'src/facts/a.view.tsx': 'export const a = 1;',
      'src/facts/a.tsx': "'use client'; import { a } from './a.view.js';",
    },
  },
  {
    name: 'no code imports CSS',
    why: 'Bundlers, servers and tests would all have to agree about it; the host imports styles.css once.',
    fix: 'Add the file to src/styles/index.css instead.',
    find: (files) =>
      allImports(files)
        // An element brings its look as a text.
        .filter(
          ({ from, to }) => /\.css(?:$|\?)/.test(to) && !(from === 'src/element/sheet.ts' && to.endsWith('?inline')),
        )
        .map(place),
    broken: { 'src/facts/A.tsx': "import './A.css';", 'src/facts/B.tsx': "import b from './B.css?inline';" },
    faults: 2,
    fine: {
      'src/facts/A.tsx': "import { a } from './A.state.js';",
      'src/element/sheet.ts': "import text from '../styles/report.css?inline';",
    },
  },
  {
    name: "'use client' stands on the files that call a hook or import Radix, and on no other",
    why: 'Without it a server component cannot import them; with it where it is not needed, static parts ship as script.',
    fix: "Make it the file's first statement, or take it away.",
    find: (files) =>
      pick(files, /^src\//, code).flatMap(([path, text]) => {
        const [needs, has] = [needsClient(path, text), hasDirective(path, text)];
        return needs === has ? [] : [`${path}:1 ${needs ? 'needs' : 'does not need'} it`];
      }),
    broken: {
      'src/parts/useA.ts': "import { useState } from 'react'; export const useA = () => useState(0);",
      'src/parts/B.tsx': "'use client'; export const B = 1;",
    },
    faults: 2,
    fine: {
      'src/parts/useA.ts': "'use client'; export const useA = () => useState(0);",
      'src/parts/B.tsx': 'export const user = useful();',
    },
  },
  {
    name: 'src/index.ts is the only barrel',
    why: 'With one list of exports, what is public is read in one place; barrels in barrels hide cycles.',
    fix: 'Import from the file itself, and export by name from src/index.ts (or from another entry: src/read.ts without React, src/server.ts, src/element.ts, src/testing.ts).',
    find: (files) =>
      pick(files, /^src\//, code).flatMap(([path, text]) =>
        search(path, text, (node) => {
          if (!ts.isExportDeclaration(node) || !node.moduleSpecifier) return undefined;
          if (!node.exportClause || ts.isNamespaceExport(node.exportClause)) return 'exports * from another file';
          return top.has(path) ? undefined : 'exports from another file';
        }),
      ),
    broken: { 'src/index.ts': "export * from './a.js';", 'src/parts/all.ts': "export { A } from './A.js';" },
    faults: 2,
    fine: { 'src/index.ts': "export { A } from './parts/A.js';", 'src/parts/A.ts': 'const A = 1; export { A };' },
  },
];
