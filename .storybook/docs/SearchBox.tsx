/** @jsxRuntime classic */
// Drawn by the React of the pages and by the one of the workbench's frame.
import * as React from 'react';
import type { Entry } from './entriesOf.ts';
import { finder, type Find } from './find.ts';
import './SearchBox.css';

interface SearchBoxProps {
  onGo: (entry: Entry) => void;
  autoFocus?: boolean;
}

type Index = 'none' | 'loading' | 'failed' | { find: Find };

/** A combobox with a list (WAI-ARIA APG): focus stays in the field, the arrows choose, Enter goes, Escape closes and then empties. */
export function SearchBox({ onGo, autoFocus = false }: SearchBoxProps): React.ReactElement {
  const id = React.useId();
  const field = React.useRef<HTMLInputElement>(null);
  const [query, setQuery] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(-1);
  const [index, load] = useIndex();
  const found = typeof index === 'object' ? index.find(query) : [];
  const isShown = isOpen && found.length > 0;
  React.useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  const choose = (entry: Entry | undefined): void => {
    if (!entry) return;
    setOpen(false);
    setActive(-1);
    onGo(entry);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    const next = movesTo(event.key, active, found.length);
    if (event.nativeEvent.isComposing) return;
    if (next !== null && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(next);
    } else if (event.key === 'Enter') choose(found[Math.max(active, 0)]);
    else if (event.key === 'Escape' && (isShown || query !== '')) {
      // One press is one layer: what is around stays.
      event.stopPropagation();
      event.preventDefault();
      if (!isShown) setQuery('');
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <search className="SearchBox">
      <label className="SearchBox-label" htmlFor={id}>
        Search the documentation
      </label>
      <input
        ref={field}
        id={id}
        className="SearchBox-field"
        type="text"
        role="combobox"
        placeholder="Search the documentation"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        value={query}
        onFocus={load}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="SearchBox-list" id={`${id}-list`} role="listbox" aria-label="Found" hidden={!isShown}>
        {found.map((entry, place) => (
          // The field has the keys; a press would take its focus away.
          <div
            key={entry.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            className="SearchBox-option"
            onMouseDown={(event) => event.preventDefault()}
            tabIndex={-1}
            onClick={() => choose(entry)}
            onKeyDown={(event) => (event.key === 'Enter' ? choose(entry) : undefined)}
          >
            <span className="SearchBox-title">{entry.title}</span>
            <span className="SearchBox-of">
              {entry.of === entry.title ? entry.kind : `${entry.of} · ${entry.kind}`}
            </span>
            <span className="SearchBox-text">{entry.text}</span>
          </div>
        ))}
      </div>
      <p className={isOpen && query.trim() && !isShown ? 'SearchBox-none' : 'SearchBox-label'} role="status">
        {saidOf(index, query, isOpen, found.length)}
      </p>
    </search>
  );
}

/** Where a key of the list goes to; null is no such key. */
function movesTo(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return null;
}

function saidOf(index: Index, query: string, isOpen: boolean, count: number): string {
  if (!isOpen || !query.trim()) return '';
  if (index === 'failed') return 'The search could not be loaded.';
  if (typeof index === 'string') return 'Loading the search …';
  return count === 0 ? 'Nothing found. Try another word.' : `${count} found.`;
}

/** Comes with the first focus, and is asked for again where it did not come. */
function useIndex(): [Index, () => void] {
  const [index, setIndex] = React.useState<Index>('none');
  const load = (): void => {
    if (index === 'loading' || typeof index === 'object') return;
    setIndex('loading');
    fetch('./search.json')
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then(
        (entries: Entry[]) => setIndex({ find: finder(entries) }),
        () => setIndex('failed'),
      );
  };
  return [index, load];
}
