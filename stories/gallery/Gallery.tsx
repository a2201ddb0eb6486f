import type { ReactElement, ReactNode } from 'react';
import './Gallery.css';

interface GalleryProps {
  /** What stands in each cell, by the words above it. */
  cells: Record<string, ReactNode>;
  /** How wide a cell is at least. */
  width?: 'small' | 'medium' | 'large';
}

/** Many states of one component side by side, each under its name. */
export function Gallery({ cells, width = 'small' }: GalleryProps): ReactElement {
  return (
    <div className="Gallery" data-width={width}>
      {Object.entries(cells).map(([name, cell]) => (
        <div key={name} className="Gallery-cell">
          <p className="Gallery-name">{name}</p>
          {cell}
        </div>
      ))}
    </div>
  );
}

/** The width that a host's layout would give. */
export function Column({ width, children }: { width: 'media' | 'list' | 'narrow'; children: ReactNode }): ReactElement {
  return (
    <div className="Column" data-width={width}>
      {children}
    </div>
  );
}

/** One under the other, each with all the width. */
export function Stack({ children }: { children: ReactNode }): ReactElement {
  return <div className="Stack">{children}</div>;
}
