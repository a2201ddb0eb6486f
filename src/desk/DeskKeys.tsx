'use client';
import { useEffect, useRef, type ReactElement } from 'react';
import { deskEn } from '../messages/en.desk.js';
import { decisionEn } from '../messages/en.js';
import type { Outcome } from '../model/decision.js';
import type { Keys } from '../parts/keyOf.js';
import { ownField } from '../parts/ownField.js';
import { useEscape } from '../parts/useEscape.js';
import { useWords } from '../settings/ReportProvider.js';
import { commands } from './commands.js';
import type { DeskKey } from './ReviewDesk.props.js';

interface DeskKeysProps {
  id: string;
  keys: Keys<DeskKey>;
  on: boolean;
  /** Whether it was asked for by its key: then nothing would be heard of it where the focus is. */
  takesFocus: () => boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** The list of keys, and the reader's switch for them. */
export function DeskKeys({ id, keys, on, takesFocus, onSwitch, onClose }: DeskKeysProps): ReactElement {
  const words = useWords('desk', deskEn);
  const { choose } = useWords('decision', decisionEn);
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(takesFocus);
  useEffect(() => {
    if (asked.current()) place.current?.focus({ preventScroll: true });
  }, []);
  useEscape(true, place, onClose);
  const lines = Object.keys(keys).map((key): [command: string, label: string, key: string] => [
    key,
    commands.includes(key as never) ? words.commands[key as keyof typeof words.commands] : choose[key as Outcome],
    keys[key as DeskKey] ?? '',
  ]);
  return (
    <div ref={place} className="lr-DeskKeys" id={id} role="group" tabIndex={-1} aria-label={words.keys.title}>
      <dl className="lr-DeskKeys-list" data-off={on ? undefined : ''}>
        {lines.map(([command, label, key]) => (
          <div key={command} className="lr-DeskKeys-line">
            <dt>
              <kbd translate="no" className="lr-ReviewDesk-key">
                {key.toUpperCase()}
              </kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <div className="lr-DeskKeys-foot">
        <label className="lr-DeskKeys-switch" {...ownField}>
          <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
          <span>{words.keys.on}</span>
        </label>
        <button type="button" className="lr-Button" onClick={onClose}>
          {words.keys.close}
        </button>
      </div>
    </div>
  );
}
