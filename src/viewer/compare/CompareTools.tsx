'use client';
import { useRef, type ReactElement } from 'react';
import { viewerEn } from '../../messages/en.viewer.js';
import { useWords } from '../../settings/ReportProvider.js';
import type { Keys } from '../../parts/keyOf.js';
import { ownField, useOwnDefaults } from '../../parts/ownField.js';
import type { Comparison } from './comparisons.js';
import type { CompareInHand } from './useCompare.js';
import { spokenKey, type ViewerKey } from '../viewerKeys.js';

interface CompareToolsProps {
  compare: CompareInHand;
  comparisons: readonly Comparison[];
  /** Name of the other medium. Null: there is none, or no room for it. */
  other: string | null;
  isLinked: boolean;
  onLink: () => void;
  /** The keys that work now. */
  keys: Keys<ViewerKey>;
}

/** Chooses what stands beside a medium, and whether both are looked at in the same way. */
export function CompareTools(props: CompareToolsProps): ReactElement {
  const { compare, comparisons, other, isLinked, onLink, keys } = props;
  const words = useWords('viewer', viewerEn).compare;
  const choice = useRef<HTMLSelectElement>(null);
  useOwnDefaults(choice);
  const { chosen, isOther, choose } = compare;
  const onChoose = (value: string): void => {
    const found = comparisons.find(({ index }) => String(index) === value);
    if (found) choose({ kind: 'compare', name: found.name });
    else choose({ kind: value === 'other' ? 'other' : 'none' });
  };
  return (
    <span className="lr-Viewer-group lr-Viewer-compare" role="group" aria-label={words.label}>
      <label className="lr-Viewer-setting" {...ownField}>
        <span>{words.with}</span>
        <select
          ref={choice}
          className="lr-Input lr-Viewer-select"
          aria-keyshortcuts={spokenKey(keys.beside)}
          value={chosen ? String(chosen.index) : isOther ? 'other' : 'none'}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="none">{words.none}</option>
          {other === null ? null : <option value="other">{other}</option>}
          {comparisons.map(({ index, name }) => (
            // The host's own words, whatever the language of the page.
            <option key={index} value={index} dir="auto">
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen ? (
        <button
          type="button"
          className="lr-Button"
          aria-pressed={isLinked}
          aria-keyshortcuts={spokenKey(keys.link)}
          onClick={onLink}
        >
          {words.link}
        </button>
      ) : null}
    </span>
  );
}
