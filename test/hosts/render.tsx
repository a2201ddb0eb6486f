import { renderToString } from 'react-dom/server';
import { App, type PageState } from './App.tsx';

/** The markup that a server sends. */
export function render(state: PageState): string {
  return renderToString(<App {...state} />);
}
