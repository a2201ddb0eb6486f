// @vitest-environment node
// What the public API has, held against what is said of it and what the stories show.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { apiOf, type Component } from '../../scripts/docs/api.ts';
import { selectors } from '../../src/testing/selectors.js';
import { aboutOf, classesOf } from '../../scripts/docs/stories.ts';

const root = join(import.meta.dirname, '../..');
const { components, items } = apiOf();
const testing = apiOf('testing');

/** Words that a name says itself, and words that say nothing. */
const empty =
  /^(?:the|a|an|of|its|it|is|for|and|or|to|in|this|that|which|what|component|prop|props|property|value|type|function)$/;

/** The words of a docstring that its name does not say. */
function newWords(name: string, text: string): string[] {
  const known = name.split(/(?=[A-Z])|[_\d]+/).map((word) => word.toLowerCase());
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !empty.test(word) && !known.some((each) => word === each || word === `${each}s`));
}

const saysMore = (name: string, text: string): boolean => newWords(name, text).length >= 2;

/** The names of the props that a piece of the stories gives to a component. */
function propsGiven(): Map<string, Set<string>> {
  const given = new Map<string, Set<string>>();
  const add = (component: string, prop: string): void => {
    const props = given.get(component) ?? new Set();
    given.set(component, props.add(prop));
  };
  for (const entry of readdirSync(join(root, 'stories'), { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.tsx')) continue;
    const tree = ts.createSourceFile(
      entry.name,
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    /** Of whom the args of this file are: what its meta names. */
    const subject = /component: (\w+)/.exec(tree.text)?.[1] ?? '';
    const visit = (node: ts.Node): void => {
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
        for (const each of node.attributes.properties)
          if (ts.isJsxAttribute(each)) add(node.tagName.getText(), each.name.getText());
      if (ts.isJsxElement(node) && node.children.length > 0) add(node.openingElement.tagName.getText(), 'children');
      if (
        ts.isPropertyAssignment(node) &&
        node.name.getText() === 'args' &&
        ts.isObjectLiteralExpression(node.initializer)
      )
        for (const each of node.initializer.properties) if (each.name) add(subject, each.name.getText());
      node.forEachChild(visit);
    };
    visit(tree);
  }
  return given;
}

/** Props that no story passes, each with the reason. */
const notInStories: Readonly<Record<string, string>> = {};

describe('the public API', () => {
  it('is found', () => {
    expect(components.length).toBeGreaterThan(15);
    expect(items.length).toBeGreaterThan(30);
  });

  it.each(components.map((each) => [each.name, each] as const))(
    '%s and each of its props are described',
    (_name, component) => {
      const poor = [component, ...component.props].filter(({ name, text }) => !saysMore(name, text));
      expect(poor.map(({ name, place, text }) => `${place} ${name}: “${text}”`)).toEqual([]);
    },
  );

  it.each([...items, ...testing.items].map((each) => [each.name, each] as const))(
    '%s is described',
    (name, { text, place }) => {
      expect(saysMore(name, text), `${place} ${name}: “${text}”`).toBe(true);
    },
  );

  it.each(components.map((each) => [each.name, each] as const))('%s has an example', (_name, { example }) => {
    expect(example).toMatch(/\S/);
  });

  it.each(
    [...items, ...testing.items].filter(({ kind }) => kind === 'function').map((each) => [each.name, each] as const),
  )('%s has an example, if it does more than make a sample', (name, { example }) => {
    expect(Boolean(example) || name.startsWith('sample')).toBe(true);
  });
});

describe('the stories', () => {
  const given = propsGiven();
  /** What several components take by one declaration does the same in each, so one of them shows it. */
  const shown = new Set(
    components.flatMap(({ name, props }) =>
      props.filter((prop) => given.get(name)?.has(prop.name)).map(({ place }) => place),
    ),
  );
  const missing = ({ name, props }: Component): string[] =>
    props.filter(({ place }) => !shown.has(place)).map((prop) => `${name}.${prop.name}`);

  it.each(components.map((each) => [each.name, each] as const))(
    'of %s pass each prop, or say why not',
    (_name, component) => {
      expect(missing(component).filter((name) => !(name in notInStories))).toEqual([]);
    },
  );

  it('give no reason for what they pass', () => {
    const all = components.flatMap(missing);
    expect(Object.keys(notInStories).filter((name) => !all.includes(name))).toEqual([]);
  });

  it.each(components.filter(({ name }) => name !== 'ReportProvider').map(({ name }) => name))(
    'of %s say what it reads, its states, semantics and classes',
    (name) => {
      const about = aboutOf(name);
      expect(about).toMatchObject({ purpose: expect.stringMatching(/\S/), reads: expect.stringMatching(/\S/) });
      expect(about?.states.length && about.semantics.length).toBeGreaterThan(0);
      expect(classesOf(name)[0]).toMatch(/^lr-/);
    },
  );

  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name) && entry.name !== 'selectors.ts')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  it.each(components.map(({ name }) => name))('of %s promise no class that nothing has', (name) => {
    expect(classesOf(name).filter((each) => !new RegExp(`${each}(?![\\w-])`).test(sources))).toEqual([]);
  });
});

describe('the selectors for tests', () => {
  const documented = new Set(components.flatMap(({ name }) => classesOf(name)));
  it.each(Object.entries(selectors))(
    'of %s are classes that its page, or the page of a part of it, promises',
    (_name, parts) => {
      const named = Object.values(parts as Record<string, string>).flatMap(
        (each) => each.match(/lr-[\w-]+/g) ?? ['no class'],
      );
      expect(named.filter((name) => !documented.has(name))).toEqual([]);
    },
  );
});

describe('the rule', () => {
  it.each([
    ['size', 'The size.', false],
    ['headingLevel', 'The heading level of the component.', false],
    ['StatusBadgeProps', 'Props of StatusBadge.', false],
    ['size', 'Small fits a table row.', true],
    ['report', '', false],
  ])('%s: “%s” says more: %s', (name, text, more) => {
    expect(saysMore(name, text)).toBe(more);
  });
});
