'use client';
import type { ReactElement } from 'react';
import { warningsEn } from '../messages/en.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import type { Severity } from '../model/warnings.js';
import type { Filter } from './WarningList.state.js';

interface SeverityFilterProps {
  /** How many warnings of each severity there are. */
  counts: Readonly<Record<Severity, number>>;
  present: readonly Severity[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** One button per severity in a list, with its number, and one for all of them. */
export function SeverityFilter({ counts, present, filter, onFilter }: SeverityFilterProps): ReactElement {
  const words = useWords('warnings', warningsEn);
  const { number } = useFormat();
  const { sign } = useSettings();
  const all = present.reduce((sum, severity) => sum + counts[severity], 0);
  return (
    <div className="lr-SeverityFilter" role="group" aria-label={words.show}>
      {(['all', ...present] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          className={`lr-Button lr-SeverityFilter-choice${choice === 'all' ? '' : ' lr-Icon'}`}
          data-icon={choice === 'all' ? undefined : choice}
          aria-pressed={choice === filter}
          onClick={() => onFilter(choice)}
        >
          {choice === 'all' ? null : sign?.(choice)}
          <span>{words.filter[choice](number(choice === 'all' ? all : counts[choice]))}</span>
        </button>
      ))}
    </div>
  );
}
