'use client';
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { RawNode } from './reading/nodes.js';
import { isAsked, type RawState } from './RawReport.state.js';
import { newSearch, type Found, type Search } from './search.js';

/** How much is done before whatever else waits has its turn. */
const slice = 4000;
const nothing: Found = { hits: [], looked: 0, state: 'searching' };

/** What a search has found so far. It goes on piece by piece, between whatever the reader does. */
export function useFind(root: RawNode, query: string, state: RawState): Found | null {
  const { asked } = state;
  const search = useMemo(
    () => (query.trim() ? newSearch(root, query, (node) => isAsked({ asked }, node)) : null),
    [root, query, asked],
  );
  const [kept, setKept] = useState<{ search: Search | null; found: Found }>({ search: null, found: nothing });
  const found = kept.search === search ? kept.found : nothing;
  useEffect(() => {
    if (!search || found.state !== 'searching') return;
    const next = search.go(slice);
    startTransition(() => setKept({ search, found: next }));
  }, [search, found]);
  return search && found;
}
