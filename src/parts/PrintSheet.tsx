'use client';
import { useEffect, type ReactElement } from 'react';
import { wallClock } from '../expiry/clock.js';
import { deadlineOf, phaseOf } from '../expiry/deadline.js';
import { mediaEn, reportEn } from '../messages/en.js';
import type { MediaMessages, ReportMessages } from '../messages/Messages.js';
import { useDesk, useFormat, useSettings, useWords } from '../messages/ReportProvider.js';
import type { Instant } from '../model/evidence.js';
import { fieldsOf, textOf } from '../model/fields.js';
import type { VerificationReport } from '../model/report.js';
import { Fact } from './Fact.js';
import { usePrint } from './usePrinting.js';

interface PrintSheetProps {
  report: VerificationReport | null | undefined;
  receivedAt: Instant | undefined;
  expiresAt: Instant | undefined;
}

/** What paper needs and a screen has otherwise: when it was printed, and until when the evidence can be seen. Only there while the page is printed. */
export function PrintSheet(props: PrintSheetProps): ReactElement | null {
  const print = usePrint(useDesk()?.home);
  // A key per print: the moment is read when the sheet is made.
  return print === 0 ? null : <Sheet key={print} print={print} {...props} />;
}

function Sheet({ report, print, receivedAt, expiresAt }: PrintSheetProps & { print: number }): ReactElement {
  const emit = useDesk()?.emit;
  useEffect(() => {
    // A page that only looks as on paper is not printed.
    if (print > 0) emit?.('printed');
    // oxlint-disable-next-line react/exhaustive-deps -- once for each print
  }, [print]);
  const words = useWords('report', reportEn);
  const media = useWords('media', mediaEn);
  const { dateTime } = useFormat();
  const now = (useSettings().now ?? wallClock)();
  const clean = fieldsOf('MediaPreview', report, ['reference_image', 'video_url']);
  const links = { image: textOf(clean.reference_image), video: textOf(clean.video_url) };
  return (
    <dl className="lr-PrintSheet lr-Facts">
      <Fact label={words.printedAt}>{dateTime(now)}</Fact>
      {(['image', 'video'] as const).map((medium) =>
        links[medium] === null ? null : (
          <Fact key={medium} label={media.name[medium]}>
            {endOf({ expiresAt, receivedAt, url: links[medium] }, now, dateTime, words, media)}
          </Fact>
        ),
      )}
    </dl>
  );
}

/** When a link ends or ended, and who says so. The link itself never comes onto paper. */
function endOf(
  link: { expiresAt: Instant | undefined; receivedAt: Instant | undefined; url: string | null },
  now: number,
  dateTime: (at: number) => string,
  words: ReportMessages,
  media: MediaMessages,
): string {
  const deadline = deadlineOf(link);
  const { at, basis } = deadline;
  if (basis === 'never') return words.printedEndless;
  if (at === null || basis === 'unknown') return words.printedUnknown;
  const told = phaseOf(deadline, now) === 'expired' ? media.endedAt : media.endsAt;
  return told(dateTime(at), media.basis[basis]);
}
