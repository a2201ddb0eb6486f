import { useContext, type ReactElement } from 'react';
import { DocsContext } from '@storybook/addon-docs/blocks';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import type { Entry } from './entriesOf.ts';
import { SearchBox } from './SearchBox.tsx';

/** The search over every page of documentation. */
export function PageSearch(): ReactElement {
  const { channel } = useContext(DocsContext);
  const go = ({ to }: Entry): void => {
    const [path = '', hash] = to.split('#');
    const here = new URLSearchParams(window.location.search).get('id');
    if (window.parent === window) window.location.assign(`./?path=${to}`);
    else if (hash !== undefined && path.endsWith(`/${here}`)) {
      document.getElementById(hash)?.scrollIntoView();
      channel.emit(NAVIGATE_URL, `#${hash}`);
    } else channel.emit(NAVIGATE_URL, `?path=${to}`);
  };
  return (
    <div className="Page-search">
      <SearchBox onGo={go} />
    </div>
  );
}
