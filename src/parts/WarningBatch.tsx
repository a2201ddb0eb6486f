'use client';
import { Root } from '@radix-ui/react-accordion';
import { memo, type NamedExoticComponent } from 'react';
import type { WarningEntry } from '../model/warnings.js';
import type { HeadingLevel } from './heading.js';
import { WarningRow } from './WarningRow.js';

interface WarningBatchProps {
  rows: readonly WarningEntry[];
  /** The keys of the open rows, with a space between them: text, so that an unchanged batch is seen to be unchanged. */
  open: string;
  level: HeadingLevel;
  landmark: boolean;
  mounted: boolean;
  onOpen: (rows: readonly WarningEntry[], open: string[]) => void;
}

/** Some rows of the list in one accordion. A press in one of them does not draw the others again: there may be hundreds. */
export const WarningBatch: NamedExoticComponent<WarningBatchProps> = memo(function WarningBatch({
  rows,
  open,
  level,
  landmark,
  mounted,
  onOpen,
}: WarningBatchProps) {
  return (
    <Root
      type="multiple"
      className="lr-WarningList-batch"
      value={open ? open.split(' ') : []}
      onValueChange={(next) => onOpen(rows, next)}
    >
      {rows.map((entry) => (
        <WarningRow key={entry.key} entry={entry} level={level} landmark={landmark} mounted={mounted} />
      ))}
    </Root>
  );
});
