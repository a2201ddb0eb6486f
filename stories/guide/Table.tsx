import type { ReactElement } from 'react';
import { Link } from './Link.tsx';

interface TableProps {
  head: readonly string[];
  /** Cells as text, see Rich. */
  rows: readonly (readonly string[])[];
}

/** A table of a documentation page. Storybook's MDX has none of its own. */
export function Table({ head, rows }: TableProps): ReactElement {
  return (
    <div className="Page-scroll">
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, column) => (
                <td key={`${column}${cell}`}>
                  <Rich text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Text of a documentation page: `code`, **strong**, [a link](?path=/…). */
export function Rich({ text }: { text: string }): ReactElement[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/).map((piece, index) => {
    const key = `${index}${piece}`;
    const [, label, to] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? [];
    if (index % 2 === 0) return <span key={key}>{piece}</span>;
    if (to !== undefined)
      return (
        <Link key={key} to={to}>
          {label}
        </Link>
      );
    return piece.startsWith('`') ? <code key={key}>{piece.slice(1, -1)}</code> : <b key={key}>{piece.slice(2, -2)}</b>;
  });
}
