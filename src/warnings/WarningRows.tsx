'use client';
import { Root } from '@radix-ui/react-accordion';
import { useMemo, useState, type ReactElement } from 'react';
import type { WarningEntry } from '../model/warnings.js';
import type { HeadingLevel } from '../parts/heading.js';
import { moveAcross } from './rowKeys.js';
import { askedIn, isOpen, type ListState, type Opens } from './WarningList.state.js';
import { WarningRow } from './WarningRow.js';

/**
 * So many rows are one accordion. In a longer list each is one of its own: Radix sorts all triggers of an accordion for each that comes, and
 * React looks through all of its rows when one is opened.
 */
const most = 50;

interface WarningRowsProps {
  rows: readonly WarningEntry[];
  /** How many rows there are with those that are not shown. */
  total: number;
  state: ListState;
  /** Which rows are open at first. */
  first: Opens;
  level: HeadingLevel;
  landmark: boolean;
  printing: boolean;
  onOpen: (entry: WarningEntry, open: boolean) => void;
  onAsk: (entry: WarningEntry, asked: boolean) => void;
}

/** The rows of a list, one below the other. What was one accordion stays one: no row is made anew because others come or go. */
export function WarningRows(props: WarningRowsProps): ReactElement {
  const [isOne] = useState(props.total <= most);
  if (isOne) return <OneAccordion {...props} />;
  return (
    // The triggers inside are the interactive elements; the list only passes their keys on.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="lr-WarningList-rows" onKeyDownCapture={moveAcross}>
      {rowsOf(props, 0)}
    </div>
  );
}

function OneAccordion(props: WarningRowsProps): ReactElement {
  const { rows, state, first, onOpen } = props;
  const opened = useMemo(
    () => rows.filter((entry) => isOpen(state, entry, first)).map(({ key }) => key),
    [rows, state, first],
  );
  const onValueChange = (keys: string[]): void => {
    const entry = rows.find(({ key }) => opened.includes(key) !== keys.includes(key));
    if (entry) onOpen(entry, keys.includes(entry.key));
  };
  return (
    <Root
      type="multiple"
      className="lr-WarningList-rows"
      value={opened}
      onValueChange={onValueChange}
      onKeyDownCapture={moveAcross}
    >
      {rowsOf(props, most)}
    </Root>
  );
}

/** The rows; those that come at the place `from` or below are accordions of their own. */
function rowsOf(props: WarningRowsProps, from: number): ReactElement[] {
  const { rows, state, first, level, landmark, printing, onOpen, onAsk } = props;
  return rows.map((entry, index) => (
    <WarningRow
      key={entry.key}
      entry={entry}
      open={isOpen(state, entry, first)}
      asked={askedIn(state, entry)}
      level={level}
      landmark={landmark}
      printing={printing}
      apart={index >= from}
      onOpen={onOpen}
      onAsk={onAsk}
    />
  ));
}
