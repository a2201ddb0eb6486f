// What Storybook tells coding agents of the components: complete, and without a fault.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { exportedComponents } from '../../scripts/docs/exported.ts';

interface Story {
  name: string;
  summary?: string;
  snippet?: string;
  error?: { name: string; message: string };
}

interface Entry {
  name: string;
  description?: string;
  summary?: string;
  import?: string;
  error?: { name: string; message: string };
  reactDocgen?: { props?: Record<string, { description?: string }> };
  stories: Story[];
}

const read = <Manifest>(name: string): Manifest =>
  JSON.parse(
    readFileSync(new URL(`../../storybook-static/manifests/${name}.json`, import.meta.url), 'utf8'),
  ) as Manifest;

test.describe('the component manifest @manifest', () => {
  const { components } = read<{ components: Record<string, Entry> }>('components');
  const entries = Object.entries(components);

  test('has every component that the package exports and draws something of its own', () => {
    const names = new Set(entries.map(([, { name }]) => name));
    expect(exportedComponents().filter((name) => name !== 'ReportProvider' && !names.has(name))).toEqual([]);
  });

  for (const [id, entry] of entries) {
    test(`${id} is described, with its props, its import and a line for each story`, () => {
      expect(entry.error).toBeUndefined();
      expect(entry.description).toMatch(/\w/);
      expect(entry.summary).toMatch(/\w/);
      expect(entry.import).toContain(`import { ${entry.name} } from 'react-liveness-report'`);
      const props = Object.entries(entry.reactDocgen?.props ?? {});
      expect(props.length).toBeGreaterThan(0);
      expect(props.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
      expect(entry.stories.length).toBeGreaterThan(0);
      // A story that a function makes is spread into an object, so that its code can be read: `{ ...made() }`.
      const faults = entry.stories.filter(({ error, summary, snippet }) => error || !summary || !snippet);
      expect(faults.map(({ name, error }) => `${name}: ${error?.message ?? 'no summary or no code'}`)).toEqual([]);
    });
  }

  test('comes with the guides', () => {
    const { docs } = read<{ docs: Record<string, { title: string; summary?: string; error?: unknown }> }>('docs');
    const guides = Object.values(docs);
    expect(guides.length).toBeGreaterThan(5);
    expect(guides.filter(({ summary, error }) => error || !summary).map(({ title }) => title)).toEqual([]);
  });
});
