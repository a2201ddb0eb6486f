import { Source } from '@storybook/addon-docs/blocks';
import { useLayoutEffect, type ReactElement } from 'react';
import { useTheme } from 'storybook/theming';
import { Rich } from '../../stories/guide/Table.tsx';
import type { Api, FunctionDoc, PropDoc } from './apiOf.ts';
import { anchorOfFunction, anchorOfProp, hashOfPage } from './anchors.ts';

/** Every prop of a component, from its types; then what lands on its root. */
export function PropsTable({ api, of }: { api: Api; of: string }): ReactElement {
  useScrollToHash();
  const found = api.components.find((component) => component.name === of);
  if (!found) return <p>{of} has no props of its own.</p>;
  return (
    <>
      <div className="Page-scroll">
        <table className="Props">
          <thead>
            <tr>
              <th scope="col">Prop</th>
              <th scope="col">Type</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            {found.props.map((prop) => (
              <Prop key={prop.name} prop={prop} />
            ))}
          </tbody>
        </table>
      </div>
      {found.element === null ? null : (
        <p>
          Besides, every attribute of an HTML element lands on the root: <code>className</code>, <code>style</code>,{' '}
          <code>id</code>, <code>data-…</code>, <code>aria-…</code>, and <code>ref</code> (<code>{found.element}</code>
          ).
        </p>
      )}
    </>
  );
}

function Prop({ prop: { name, type, means, required, text, otherwise } }: { prop: PropDoc }): ReactElement {
  return (
    <tr id={anchorOfProp(name)}>
      <th scope="row">
        <code>{name}</code>
        {required ? <span className="Props-required"> required</span> : null}
      </th>
      <td>
        <code className="Props-type">{type}</code>
        {means.map((each) => (
          <code className="Props-means" key={each}>
            {each}
          </code>
        ))}
      </td>
      <td>
        <Rich text={text} />
        {otherwise === null ? null : (
          <p className="Props-otherwise">
            Without it:{' '}
            <Rich text={otherwise.includes('`') || otherwise.includes(' ') ? otherwise : `\`${otherwise}\``} />
          </p>
        )}
      </td>
    </tr>
  );
}

export function FunctionList({ api }: { api: Api }): ReactElement {
  useScrollToHash();
  return (
    <>
      {api.functions.map((each) => (
        <Function key={each.name} of={each} />
      ))}
    </>
  );
}

function Function({ of: { name, code, text, example } }: { of: FunctionDoc }): ReactElement {
  const { base } = useTheme();
  return (
    <section>
      <h2 id={anchorOfFunction(name)}>{name}</h2>
      <Paragraphs text={text} />
      <Source code={example ? `${code}\n\n${example}` : code} language="tsx" dark={base === 'dark'} />
    </section>
  );
}

/** As a docstring has them: a line is a paragraph, or with a dash an item of a list. */
function Paragraphs({ text }: { text: string }): ReactElement {
  const lines = text.split('\n').filter(Boolean);
  const items = lines.filter((line) => line.startsWith('- '));
  const first = lines.findIndex((line) => line.startsWith('- '));
  const prose = (from: number, to?: number): ReactElement[] =>
    lines
      .slice(from, to)
      .filter((line) => !line.startsWith('- '))
      .map((line) => (
        <p key={line}>
          <Rich text={line} />
        </p>
      ));
  if (first < 0) return <>{prose(0)}</>;
  return (
    <>
      {prose(0, first)}
      <ul>
        {items.map((line) => (
          <li key={line}>
            <Rich text={line.slice(2)} />
          </li>
        ))}
      </ul>
      {prose(first)}
    </>
  );
}

/** Storybook looks for the place of the hash before this table is there. */
function useScrollToHash(): void {
  useLayoutEffect(() => {
    const place = document.getElementById(hashOfPage());
    place?.scrollIntoView();
  }, []);
}
