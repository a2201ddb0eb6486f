import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** A link to a page or story (`?path=/docs/…`) that works from a page’s own frame, also in a new tab. */
export function Link({ to, children }: { to: string; children: ReactNode }): ReactElement {
  return (
    <a href={to.startsWith('?') ? `./${to}` : to} target="_top" onClick={(event) => go(event, to)}>
      {children}
    </a>
  );
}

/** A plain click stays in the workbench, which is then not loaded anew. */
function go(event: MouseEvent, to: string): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!to.startsWith('?') || !isPlain || window.parent === window) return;
  event.preventDefault();
  addons.getChannel().emit(NAVIGATE_URL, to);
}
