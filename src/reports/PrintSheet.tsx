'use client';
import { useEffect, type ReactElement } from 'react';
import { wallClock } from '../expiry/clock.js';
import { phaseOf, type Deadline } from '../expiry/deadline.js';
import { mediaEn, reportEn } from '../messages/en.js';
import type { Medium } from '../model/evidence.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { fieldsOf, textOf } from '../model/fields.js';
import type { VerificationReport } from '../model/report.js';
import { endText } from '../countdown/basisText.js';
import { Fact } from '../parts/Fact.js';
import { linkFields } from '../source/mediaState.js';

interface PrintSheetProps {
  /** The number of the print (`usePrint`). */
  print: number;
  report: VerificationReport | null | undefined;
}

/** What paper leaves out. */
export function PrintNote({ withImage }: { withImage: boolean }): ReactElement {
  const words = useWords('report', reportEn);
  return <p className="lr-Report-printNote">{withImage ? words.printNoteVideo : words.printNote}</p>;
}

/**
 * What paper needs and a screen has otherwise: when it was printed, and until when the evidence can be seen. Only there while the page is
 * printed, and made anew for each print: the moment is read then.
 */
export function PrintSheet({ print, report }: PrintSheetProps): ReactElement {
  const desk = useDesk();
  const emit = desk?.emit;
  useEffect(() => {
    // A page that only looks as on paper is not printed.
    if (print > 0) emit?.('printed');
    // oxlint-disable-next-line react/exhaustive-deps -- once for each print
  }, [print]);
  const words = useWords('report', reportEn);
  const names = useWords('media', mediaEn).name;
  const { dateTime } = useFormat();
  const now = (useSettings().now ?? wallClock)();
  const clean = fieldsOf('MediaPreview', report, ['reference_image', 'video_url']);
  const media = (['image', 'video'] as const).filter((medium: Medium) => textOf(clean[linkFields[medium]]) !== null);
  return (
    <dl className="lr-PrintSheet lr-Facts">
      <Fact label={words.printedAt}>{dateTime(now)}</Fact>
      {media.map((medium) => (
        <Fact key={medium} label={names[medium]}>
          <End deadline={desk?.endOf(medium) ?? unknown} now={now} />
        </Fact>
      ))}
    </dl>
  );
}

const unknown: Deadline = { at: null, basis: 'unknown' };

/** When a link ends or ended, and who says so. The link itself never comes onto paper. */
function End({ deadline, now }: { deadline: Deadline; now: number }): string {
  const words = useWords('report', reportEn);
  const media = useWords('media', mediaEn);
  const format = useFormat();
  if (deadline.basis === 'never') return words.printedEndless;
  return endText(deadline, phaseOf(deadline, now), media, format, format.dateTime) ?? words.printedUnknown;
}
