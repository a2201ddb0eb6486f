import { grep, importsOf, pick, resolve, type Rule } from './rule.ts';

const vague = /^(?:util|helper|common|shared|misc|lib)s?$/i;

export const nameRules: Rule[] = [
  {
    name: 'files and folders are named for a subject',
    why: 'A drawer named for nothing in particular takes in everything.',
    fix: 'Say what is inside: dates, envelopes, geometry.',
    find: (files) =>
      Object.keys(files)
        .filter((path) => /^(?:src|stories|test|scripts|\.storybook)\//.test(path))
        .filter((path) => path.split(/[/.]/).some((part) => vague.test(part))),
    broken: { 'src/parts/utils.ts': '', 'src/lib/a.ts': '' },
    faults: 2,
    fine: { 'src/parts/library.ts': '', 'src/model/sharedDevice.ts': '' },
  },
  {
    name: 'src holds index.ts, read.ts, server.ts, element.ts, testing.ts and folders',
    why: 'The five are the package’s entries; every other file has a room.',
    fix: 'Move it into the room of its subject.',
    find: (files) =>
      Object.keys(files).filter(
        (path) => /^src\/[^/]+$/.test(path) && !/^src\/(?:index|read|server|element|testing)\.ts$/.test(path),
      ),
    broken: { 'src/types.ts': '' },
    fine: { 'src/index.ts': '', 'src/read.ts': '', 'src/model/types.ts': '' },
  },
  {
    name: 'a test that renders is a .test.tsx',
    why: 'On React 18 only these run again: a test that meets no React would tell nothing new.',
    fix: 'Rename it, or test the rule without React.',
    find: (files) =>
      pick(files, /^test\//, /\.test\.ts$/)
        .flatMap(([path, text]) => importsOf(path, text))
        .filter(
          (each) =>
            /^(?:react|react-dom|@testing-library\/react)(?:$|\/)/.test(each.to) ||
            (each.to.endsWith('.tsx') && resolve(each)?.startsWith('test/')),
        )
        .map(({ from, line, to }) => `${from}:${line} imports '${to}'`),
    broken: {
      'test/a.test.ts': "import { render } from '@testing-library/react';",
      'test/b.test.ts': "import { show } from './desk.tsx';",
    },
    faults: 2,
    fine: {
      'test/a.test.tsx': "import { render } from '@testing-library/react';",
      'test/b.test.ts': "import { payload } from './payloads.ts';",
    },
  },
  {
    name: 'no file names a registry, a token or somebody’s folder',
    why: 'The repository is built on other machines, and read by people who should not learn about this one.',
    fix: 'Take it out. For the lock file: keep omit-lockfile-registry-resolved in .npmrc and run npm install again.',
    find: (files) => {
      const private_ =
        /\bregistry\.[\w-]+\.\w+|\b_authToken\b|"resolved": "https?:|\/(?:root|work|tmp)\/[\w.-]+|\/(?:home|Users)\/\w+/g;
      return Object.entries(files).flatMap(([path, text]) => grep(path, text, private_));
    },
    broken: {
      'package-lock.json': `"resolved": ${'"https:'}//example.test/a.tgz"`,
      '.npmrc': `registry=https://${'registry.'}example.org`,
    },
    faults: 2,
    fine: { 'README.md': 'The npm registry, the root folder, ./test/visual, https://example.org/home' },
  },
];
