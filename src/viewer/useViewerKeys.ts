'use client';
import { useDesk } from '../parts/ReaderProgress.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import type { Keys } from '../parts/keyOf.js';
import { viewerKeysOf, type ViewerKey, type ViewerKeys } from './viewerKeys.js';

/** The keys of the enlarged view as they are now. */
export interface KeysInUse {
  /** The keys that work now: none while the reader has switched them off. */
  keys: Keys<ViewerKey>;
  /** Whether there are any to be switched off. */
  hasKeys: boolean;
  keysOn: boolean;
  setKeysOn: (on: boolean) => void;
}

/** The host's keys of the enlarged view, and the reader's switch, which is one for all media of a report; alone it is the medium's `own`. */
export function useViewerKeys(
  given: ViewerKeys | undefined,
  [own, setOwn]: readonly [on: boolean, set: (on: boolean) => void],
): KeysInUse {
  const desk = useDesk();
  const { keys, faulty } = viewerKeysOf(given);
  if (faulty)
    tellDeveloper(
      'MediaPreview: each of `viewerKeys` must be one character of its own, and no usual key of a command that you do not name. One that is not is left out.',
    );
  const keysOn = desk ? desk.keysOn : own;
  return {
    keys: keysOn ? keys : {},
    hasKeys: Object.keys(keys).length > 0,
    keysOn,
    setKeysOn: desk ? desk.setKeysOn : setOwn,
  };
}
