'use client';
import { useEffect, useState, type RefObject } from 'react';
import type { Medium } from '../model/evidence.js';
import { useSettings } from '../settings/ReportProvider.js';
import { judgeMediaUrl } from '../model/mediaUrl.js';
import { documentOf, windowOf } from '../parts/ownWindow.js';
import { useHydrated } from '../parts/useHydrated.js';

/** The address to load: null while it is not known yet, or must not be loaded. */
export interface MediaAddress {
  address: string | null;
  verdict: 'pending' | 'allowed' | 'blocked' | 'failed';
}

const pending: MediaAddress = { address: null, verdict: 'pending' };
const failed: MediaAddress = { address: null, verdict: 'failed' };

/**
 * Judges a URL, after the host's `resolveMediaUrl` where there is one, which `again` asks anew. On a server: pending, so that no markup
 * holds it.
 */
export function useMediaAddress(
  url: string | null,
  medium: Medium,
  wanted: boolean,
  home: RefObject<Element | null>,
): MediaAddress & { again: () => void } {
  const { allowMediaFrom, resolveMediaUrl } = useSettings();
  const hydrated = useHydrated();
  const [resolved, setResolved] = useState<{ from: string; address: string | null } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!resolveMediaUrl || url === null || !wanted) return undefined;
    let current = true;
    let made: string | null = null;
    const settle = (address: string | null): void => {
      made = address;
      if (current) setResolved({ from: url, address });
      else release(made, url);
    };
    void resolve(resolveMediaUrl, url, medium).then(settle);
    return () => {
      current = false;
      release(made, url);
      setResolved(null);
    };
  }, [resolveMediaUrl, url, medium, wanted, round]);
  const again = (): void => setRound(round + 1);
  if (!hydrated || url === null) return { ...pending, again };
  if (!resolveMediaUrl) return { ...judged(url, allowMediaFrom, home.current), again };
  if (resolved?.from !== url) return { ...pending, again };
  return { ...(resolved.address === null ? failed : judged(resolved.address, allowMediaFrom, home.current)), again };
}

function judged(address: string, allowMediaFrom: readonly string[] | undefined, home: Element | null): MediaAddress {
  // The origin that counts for security: an empty pop-up has its opener's, and an address of its own without one.
  const { origin } = windowOf(home);
  // Under a `<base>` of another host, a relative address is not the page's own.
  const own = originOf(documentOf(home).baseURI) === origin;
  const verdict = judgeMediaUrl(address, { allowMediaFrom, origin: own ? origin : undefined });
  return { address: verdict === 'allowed' ? address : null, verdict };
}

// A page has one base, and reading an address costs more than all else that is asked of one.
let last = { base: '', origin: '' };
function originOf(base: string): string {
  if (last.base !== base) last = { base, origin: new URL(base).origin };
  return last.origin;
}

async function resolve(
  resolver: (url: string, media: Medium) => string | Promise<string>,
  url: string,
  medium: Medium,
): Promise<string | null> {
  try {
    const address: unknown = await resolver(url, medium);
    return typeof address === 'string' ? address : null;
  } catch {
    return null;
  }
}

/** A blob that the resolver made for this view would keep the picture alive after it is gone. */
function release(made: string | null, given: string): void {
  if (made?.startsWith('blob:') && made !== given) URL.revokeObjectURL(made);
}
