// Everything that the stories show, mounted at once on a page without a stylesheet: the states of every public component, as their
// authors thought of them. A new story is in it by itself.
import { type ComponentType, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ReportProvider } from '../../src/index.js';
import { chunks } from '../../src/reports/usePreload.js';
import { files } from 'stories';

type Props = Record<string, unknown>;
interface Annotations {
  component?: ComponentType<Props>;
  render?: (args: Props, context: object) => ReactElement;
  args?: Props;
  decorators?: Decorator[];
}
type Decorator = (Story: () => ReactElement, context: object) => ReactElement;

const frozenAt = Date.UTC(2026, 10, 21, 14, 10, 0);
const now = (): number => frozenAt;

function* drawn(): Generator<ReactElement> {
  for (const file of files as Record<string, Annotations>[]) {
    const { default: meta, ...each } = file;
    if (!meta?.component) continue;
    for (const [name, story] of Object.entries(each)) {
      const args = { ...meta.args, ...story.args };
      const render = story.render ?? meta.render;
      const Component = meta.component;
      const context = { args, globals: {}, parameters: {} };
      const Plain = (): ReactElement => render?.(args, context) ?? <Component {...args} />;
      const Story = [...(story.decorators ?? []), ...(meta.decorators ?? [])].reduce<() => ReactElement>(
        (Inner, decorate) => () => decorate(() => <Inner />, context),
        Plain,
      );
      yield <Story key={name} />;
      // Another part around it may cover it.
      if (story.decorators) yield <Plain key={`${name} alone`} />;
    }
  }
}

/** A story that fails takes nothing else with it. */
function mount(story: ReactElement): void {
  const place = document.body.appendChild(document.createElement('section'));
  const root = createRoot(place, { onUncaughtError: () => place.remove() });
  root.render(
    <ReportProvider now={now} timeZone="UTC" locale="en-GB">
      {story}
    </ReportProvider>,
  );
}

await Promise.all(chunks.map((chunk) => chunk.get()));
for (const story of drawn()) mount(story);
