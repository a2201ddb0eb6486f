import type { ReactElement } from 'react';
import { useDeadline, type UseDeadlineProps } from '../../src/index.js';

const hour = 3_600_000;

/** The time that a link has left as a bar that grows shorter, and the minutes in words. */
export function DeadlineBar({ expiresAt }: Pick<UseDeadlineProps, 'expiresAt'>): ReactElement {
  const { phase, remaining, digits, ended, announcement, ...deadline } = useDeadline({ expiresAt });
  const { rootProps, timerProps, liveProps } = deadline;
  return (
    <div {...rootProps} className="DeadlineBar">
      {remaining === null ? <span>No end is known</span> : null}
      {digits ? (
        <>
          <progress max={hour} value={Math.min(hour, remaining ?? 0)} aria-label="Part of an hour that is left" />
          <strong {...timerProps}>{digits}</strong>
        </>
      ) : null}
      {phase === 'expired' ? <strong>{ended}</strong> : null}
      <span {...liveProps} className="Unseen">
        {announcement}
      </span>
    </div>
  );
}
