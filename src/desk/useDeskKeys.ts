'use client';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { DeskCommand } from '../messages/Messages.js';
import type { CaseId } from '../model/case.js';
import type { Outcome } from '../model/decision.js';
import { useKeyScope, type KeyScope } from '../decision/DecisionDrafts.js';
import type { Keys } from '../parts/keyOf.js';
import { focusedAround } from './useKeptFocus.js';
import { commands, deskKeyFor, deskKeysOf } from './commands.js';
import type { DeskKey, ReviewDeskProps } from './ReviewDesk.props.js';
import type { DeskInHand } from './useReviewDesk.js';

interface DeskKeysOptions extends Pick<ReviewDeskProps, 'onKeyDown'> {
  given: ReviewDeskProps['keys'];
  /** The outcomes that the open case offers. Undefined: the usual ones. */
  offered: readonly Outcome[] | undefined;
  canUndo: boolean;
  desk: DeskInHand;
  root: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
}

/** The keys of the desk, and what of it the reader has unfolded. */
export interface DeskKeysInHand {
  /** All keys that there are, and those that work now. */
  all: Keys<DeskKey>;
  working: Keys<DeskKey>;
  hasKeys: boolean;
  on: boolean;
  switchTo: (on: boolean) => void;
  helping: boolean;
  closeHelp: () => void;
  /** Whether the list of keys was asked for by its key. */
  isHelpWanted: () => boolean;
  helpButton: RefObject<HTMLButtonElement | null>;
  /** Whether the list is shown beside a case where there is no room for both. */
  unfolded: boolean;
  scope: KeyScope;
  follow: (command: DeskCommand) => void;
  open: (caseId: CaseId) => void;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Follows the keys that are pressed anywhere on the desk; those of the outcomes go to the decision panel, which knows what it may. */
export function useDeskKeys(options: DeskKeysOptions): DeskKeysInHand {
  const { given, offered, canUndo, desk, root, list, onKeyDown } = options;
  const all = deskKeysOf(given, { offered, canUndo });
  const [on, setOn] = useState(true);
  const [helping, setHelping] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const helpButton = useRef<HTMLButtonElement>(null);
  const wantsList = useRef(false);
  /** What had the focus when the key was pressed; false where the list was not asked for by it. */
  const helpFrom = useRef<Element | null | false>(false);
  const scope = useKeyScope();
  const working = on ? all : helpOf(all);
  useEffect(() => {
    if (!wantsList.current) return;
    wantsList.current = false;
    list.current?.querySelector<HTMLElement>('.lr-CaseRow-open[tabindex="0"]')?.focus();
  });

  const closeHelp = (): void => {
    const focused = focusedAround(root.current);
    setHelping(false);
    const { current: from } = helpFrom;
    helpFrom.current = false;
    // Who has gone on to the case meanwhile stays there.
    if (!focused?.closest('.lr-DeskKeys')) return;
    if (from && from.isConnected && root.current?.contains(from)) (from as HTMLElement).focus({ preventScroll: true });
    else helpButton.current?.focus();
  };
  const follow = (command: DeskCommand): void => {
    if (command === 'next') desk.step(1);
    else if (command === 'previous') desk.step(-1);
    else if (command === 'undo') desk.undo();
    else if (command === 'help') (helping ? closeHelp : () => setHelping(true))();
    else {
      wantsList.current = !unfolded;
      setUnfolded(!unfolded);
    }
  };
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    const key = deskKeyFor(event, working, root.current);
    if (key === null) return;
    if (!isCommand(key)) {
      if (!desk.isTooSoon()) scope.press(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (key === 'list') {
      wantsList.current = true;
      setUnfolded(true);
    } else {
      if (key === 'help' && !helping) helpFrom.current = focusedAround(root.current);
      follow(key);
    }
  };
  return {
    all,
    working,
    hasKeys: Object.keys(all).length > 0,
    on,
    switchTo: setOn,
    helping,
    closeHelp,
    isHelpWanted: () => helpFrom.current !== false,
    helpButton,
    unfolded,
    scope,
    follow,
    open: (caseId) => {
      setUnfolded(false);
      desk.go(caseId);
    },
    onKey,
  };
}

const isCommand = (key: DeskKey): key is DeskCommand => commands.includes(key as DeskCommand);

/** With the keys off, the one that shows the switch for them still works. */
const helpOf = ({ help }: Keys<DeskKey>): Keys<DeskKey> => (help === undefined ? {} : { help });
