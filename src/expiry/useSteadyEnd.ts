'use client';
import { useState } from 'react';
import { wallClock, type Now } from './clock.js';
import { readInstant } from './instant.js';
import { firstSteady, nextSteady } from './steadyEnd.js';

/**
 * An end that no link stands behind, held while it only moves along with the clock. `render` is an object that the host makes anew at
 * each render, such as the component's props. What cannot be read comes back as it is.
 */
export function useSteadyEnd(expiresAt: unknown, now: Now, render: object): unknown {
  const end = readInstant(expiresAt);
  const offer = end === null ? null : { end, times: [now(), wallClock()], render };
  const [kept, setKept] = useState(() => offer && firstSteady(offer));
  const next = offer ? (kept ? nextSteady(kept, offer) : firstSteady(offer)) : kept;
  if (next !== kept) setKept(next);
  return offer ? next?.held : expiresAt;
}
