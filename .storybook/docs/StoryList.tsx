import { Story } from '@storybook/addon-docs/blocks';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { Link } from '../../stories/guide/Link.tsx';
import { Rich } from '../../stories/guide/Table.tsx';
import { anchorOfStory } from './anchors.ts';

interface Told {
  id: string;
  name: string;
  parameters: Record<string, unknown>;
  moduleExport: unknown;
}

/** The states of a component by name. One is drawn when it is opened, so that a page with sixty of them comes as fast as one with six. */
export function StoryList({ stories }: { stories: readonly Told[] }): ReactElement {
  return (
    <ul className="States">
      {stories.map((story) => (
        <State key={story.id} story={story} />
      ))}
    </ul>
  );
}

function State({ story: { id, name, parameters, moduleExport } }: { story: Told }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { description } = (parameters['docs'] ?? {}) as { description?: { story?: string } };
  return (
    <li id={anchorOfStory(id)}>
      <details onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{name}</b> {description?.story ? <Rich text={description.story} /> : null}
        </summary>
        {isOpen ? (
          <div className="States-open">
            <Story of={moduleExport} />
            <p>
              <Link to={`?path=/story/${id}`}>Alone, with controls</Link>
            </p>
          </div>
        ) : null}
      </details>
    </li>
  );
}
