import type { ReactElement } from 'react';

interface TableProps {
  head: readonly string[];
  /** Cells as text; what stands in backticks is code. */
  rows: readonly (readonly string[])[];
}

/** A table of a guide page. Storybook's MDX has none of its own. */
export function Table({ head, rows }: TableProps): ReactElement {
  return (
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
            {row.map((cell) => (
              <td key={cell}>
                <Text text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every second piece between backticks is code. */
function Text({ text }: { text: string }): ReactElement[] {
  return text
    .split('`')
    .map((piece, index) =>
      index % 2 === 1 ? <code key={`${index}${piece}`}>{piece}</code> : <span key={`${index}${piece}`}>{piece}</span>,
    );
}
