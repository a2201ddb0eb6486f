'use client';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Outcome } from '../model/decision.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import { useLatest } from '../parts/useLatest.js';
import type { Keys } from '../parts/keyOf.js';
import { useDrafts } from './DecisionDrafts.js';
import { keysOf, outcomeOf } from './shortcuts.js';

export interface OutcomeKeys {
  /** The keys that work now. */
  keys: Keys<Outcome>;
  /** The panel's own switch; null where there is nothing to switch, or the place around the panel has one. */
  toggle: { on: boolean; press: () => void } | null;
  /** Follows a press of a key, and keeps it from the page when it was meant for the panel. */
  onKey: (event: KeyboardEvent) => void;
}

/** The keys of the outcomes: while focus is in the panel, and in all of the place around it that has keys of its own. */
export function useOutcomeKeys(
  shortcuts: boolean | Partial<Record<Outcome, string>> | undefined,
  offered: readonly Outcome[],
  choose: ((outcome: Outcome) => void) | null,
): OutcomeKeys {
  const [on, setOn] = useState(true);
  const { keys, faulty } = keysOf(shortcuts, offered);
  if (faulty)
    tellDeveloper('ReviewDecision: each of `shortcuts` must be one character of its own. One that is not is left out.');
  const follow = (event: KeyboardEvent, working: Keys<Outcome>): void => {
    const pressed = choose && outcomeOf(event, working);
    if (!choose || pressed === null) return;
    // A key that is meant for this panel is none of the page around it.
    event.preventDefault();
    event.stopPropagation();
    choose(pressed);
  };
  const around = useDrafts().keys;
  const hear = useLatest((event: KeyboardEvent) => follow(event, keys));
  useEffect(() => around?.listen((event) => hear.current(event)), [around, hear]);
  const working = on || around ? keys : {};
  const toggles = !around && choose !== null && Object.keys(keys).length > 0;
  return {
    keys: working,
    toggle: toggles ? { on, press: () => setOn(!on) } : null,
    onKey: (event) => follow(event, working),
  };
}
