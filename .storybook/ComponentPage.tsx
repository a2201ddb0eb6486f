import { DocsContext, Source, Story, Title, useOf } from '@storybook/addon-docs/blocks';
import { useContext, type ReactElement, type ReactNode } from 'react';
import { useTheme } from 'storybook/theming';
import type { About, Line } from '../stories/about.ts';
import { Link } from '../stories/guide/Link.tsx';
import { Rich, Table } from '../stories/guide/Table.tsx';
import './ComponentPage.css';
import { LazyProps } from './docs/LazyProps.tsx';
import { StoryList } from './docs/StoryList.tsx';

/**
 * The page of every component: one sentence, the live example and its code; then props; then states, semantics and keys.
 * A stories file says all of it by `about()`. One that does not (whole screens, languages) has its sentence, its first story and its list.
 */
export function ComponentPage(): ReactElement {
  const resolved = useOf('meta', ['meta']);
  const { componentStories } = useContext(DocsContext);
  const { about, description } = (resolved.preparedMeta.parameters['docs'] ?? {}) as {
    about?: About;
    description?: { component?: string };
  };
  const { base } = useTheme();
  const stories = componentStories().filter((story) => story.tags.includes('autodocs'));
  const [first] = stories;
  const name = resolved.preparedMeta.component?.displayName ?? '';
  return (
    <div className="Page">
      <Title />
      <p className="Page-purpose">
        <Rich text={about?.purpose ?? description?.component ?? ''} />
      </p>
      <Live alone={first?.id}>
        {about?.example ? about.example.live() : first ? <Story of={first.moduleExport} /> : null}
      </Live>
      {about?.example ? <Source code={about.example.code} language="tsx" dark={base === 'dark'} /> : null}
      {about ? (
        <>
          <h2 id="props">Props</h2>
          <p>
            <b>Reads</b> <Rich text={about.reads} />
          </p>
          <LazyProps of={nameOf(resolved.preparedMeta.title, name)} />
        </>
      ) : null}
      <h2 id="states">States</h2>
      {about ? <Lines head={['Attribute', 'Values']} lines={about.states} /> : null}
      <StoryList stories={stories} />
      {about ? <Rest about={about} /> : null}
    </div>
  );
}

/** The component, though a page about one part of it has another title. */
const nameOf = (title: string, component: string): string => component || title.slice(title.lastIndexOf('/') + 1);

function Live({ alone, children }: { alone: string | undefined; children: ReactNode }): ReactElement {
  return (
    <figure className="Page-live">
      {/* What is taller than the frame is scrolled, also by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="Page-frame sb-unstyled" role="group" aria-label="Live example" tabIndex={0}>
        {children}
      </div>
      {alone === undefined ? null : (
        <figcaption>
          <Link to={`?path=/story/${alone}`}>Alone, with controls</Link>
        </figcaption>
      )}
    </figure>
  );
}

function Rest({ about }: { about: About }): ReactElement {
  return (
    <>
      <h2 id="semantics">Semantics</h2>
      <Lines head={['Part', 'What assistive technology meets']} lines={about.semantics} />
      <h2 id="keys">Keys</h2>
      {about.keys ? (
        <Lines head={['Key', 'What it does']} lines={about.keys} />
      ) : (
        <p>None of its own: nothing in it takes focus.</p>
      )}
      <h2 id="classes">Classes</h2>
      <p>
        <Rich text={about.classes} />
      </p>
      {about.more ? (
        <>
          <h2 id="good-to-know">Good to know</h2>
          <ul>
            {about.more.map((line) => (
              <li key={line}>
                <Rich text={line} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** Sentences stand before the table, since they have no first column. */
function Lines({ head, lines }: { head: readonly [string, string]; lines: readonly Line[] }): ReactElement {
  const rows = lines.filter((line) => typeof line !== 'string');
  return (
    <>
      {lines
        .filter((line) => typeof line === 'string')
        .map((line) => (
          <p key={line}>
            <Rich text={line} />
          </p>
        ))}
      {rows.length > 0 ? <Table head={head} rows={rows} /> : null}
    </>
  );
}
