import { basename } from 'node:path';
import { examplesOf } from '../scripts/docs/stories.ts';
import { apiOf, type Prop } from '../scripts/docs/api.ts';
import { exportedComponents } from '../scripts/docs/exported.ts';
import { sentenceOf } from '../scripts/docs/markdown.ts';

interface StoryEntry {
  name: string;
  description?: string | undefined;
  summary?: string | undefined;
}

interface ComponentEntry {
  name: string;
  path: string;
  description?: string | undefined;
  summary?: string | undefined;
  import?: string | undefined;
  reactDocgen?: object | undefined;
  stories: StoryEntry[];
}

const plain = (name: string): string => name.replaceAll(/\W/g, '').toLowerCase();

/** A prop as react-docgen writes it. */
const propOf = ({ type, required, fallback, text }: Prop): object => ({
  required,
  tsType: { name: type },
  description: text,
  ...(fallback ? { defaultValue: { value: fallback, computed: false } } : {}),
});

/**
 * The component manifest as a coding agent can use it: only what the package exports, imported from the package, and each story with a line.
 * Storybook reads JSDoc alone; here a line over a story is `story('…')`, and where there is none the name says enough. The props are those of the
 * types, since react-docgen does not see what a type picks of another.
 */
export function forAgents<Entry extends ComponentEntry>(components: Record<string, Entry>): Record<string, Entry> {
  const exported = new Set(exportedComponents());
  const props = new Map(apiOf().components.map((component) => [component.name, component.props]));
  return Object.fromEntries(
    Object.entries(components)
      .filter(([, { name }]) => exported.has(name))
      .map(([id, entry]) => {
        const lines = new Map(
          examplesOf(basename(entry.path, '.stories.tsx')).map(({ name, line }) => [plain(name), line]),
        );
        const stories = entry.stories.map((each) => {
          const line = each.description ?? lines.get(plain(each.name)) ?? '';
          return {
            ...each,
            ...(line ? { description: line } : {}),
            summary: each.summary ?? (line ? sentenceOf(line) : `${entry.name}: ${each.name.toLowerCase()}.`),
          };
        });
        return [
          id,
          {
            ...entry,
            import: `import { ${entry.name} } from 'react-liveness-report';\nimport 'react-liveness-report/styles.css';`,
            reactDocgen: {
              displayName: entry.name,
              props: Object.fromEntries((props.get(entry.name) ?? []).map((prop) => [prop.name, propOf(prop)])),
            },
            summary: entry.summary ?? sentenceOf(entry.description ?? ''),
            stories,
          },
        ];
      }),
  );
}
