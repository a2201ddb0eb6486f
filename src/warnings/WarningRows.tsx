'use client';
import { Root } from '@radix-ui/react-accordion';
import { useMemo, type ReactElement } from 'react';
import type { WarningEntry } from '../model/warnings.js';
import type { HeadingLevel } from '../parts/heading.js';
import { moveAcross } from './rowKeys.js';
import { askedIn, isOpen, type ListState, type Opens } from './WarningList.state.js';
import { WarningRow } from './WarningRow.js';

/**
 * So many rows come as one accordion. Radix sorts all triggers of an accordion for each that comes, so the rows below bring one of their own.
 * Which it is, a row keeps: it can move anywhere in the list without being made anew.
 */
const together = 50;

interface WarningRowsProps {
  rows: readonly WarningEntry[];
  state: ListState;
  /** Which rows are open at first. */
  first: Opens;
  level: HeadingLevel;
  landmark: boolean;
  printing: boolean;
  onOpen: (entry: WarningEntry, open: boolean) => void;
  onAsk: (entry: WarningEntry, asked: boolean) => void;
}

/** The rows of a list, one below the other. */
export function WarningRows({ rows, state, first, onOpen, ...rest }: WarningRowsProps): ReactElement {
  const opened = useMemo(
    () => rows.filter((entry) => isOpen(state, entry, first)).map(({ key }) => key),
    [rows, state, first],
  );
  const onValueChange = (keys: string[]): void => {
    const [before, now] = [new Set(opened), new Set(keys)];
    const entry = rows.find(({ key }) => before.has(key) !== now.has(key));
    if (entry) onOpen(entry, now.has(entry.key));
  };
  return (
    <Root
      type="multiple"
      className="lr-WarningList-rows"
      value={opened}
      onValueChange={onValueChange}
      onKeyDownCapture={moveAcross}
    >
      {rows.map((entry, index) => (
        <WarningRow
          {...rest}
          key={entry.key}
          entry={entry}
          open={isOpen(state, entry, first)}
          asked={askedIn(state, entry)}
          apart={index >= together}
          onOpen={onOpen}
        />
      ))}
    </Root>
  );
}
