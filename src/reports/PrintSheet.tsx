'use client';
import { useEffect, type ReactElement } from 'react';
import { wallClock } from '../expiry/clock.js';
import { phaseOf, type Deadline } from '../expiry/deadline.js';
import { mediaEn, reportEn } from '../messages/en.js';
import type { Medium, Instant } from '../model/evidence.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import { useReaderProgress } from '../parts/ReaderProgress.js';
import { fieldsOf, textOf } from '../model/fields.js';
import type { VerificationReport } from '../model/report.js';
import { basisText } from '../evidence/basisText.js';
import { Fact } from '../parts/Fact.js';
import { useLinkDeadline } from '../source/useLinkDeadline.js';
import { usePrint } from '../parts/usePrinting.js';

interface PrintSheetProps {
  report: VerificationReport | null | undefined;
  receivedAt: Instant | undefined;
  lifetime: number | null | undefined;
  expiresAt: Instant | undefined;
}

/**
 * What paper needs and a screen has otherwise: when it was printed, and until when the evidence can be seen. Only there while the page
 * is printed; but it follows the ends all the time, because those that hold are the ones that the screen was given first.
 */
export function PrintSheet({ report, receivedAt, lifetime, expiresAt }: PrintSheetProps): ReactElement | null {
  const print = usePrint(useReaderProgress()?.home);
  const clean = fieldsOf('MediaPreview', report, ['reference_image', 'video_url']);
  const [image, video] = [textOf(clean.reference_image), textOf(clean.video_url)];
  const facts = { receivedAt, expiresAt, lifetime };
  const ends = {
    image: useLinkDeadline({ ...facts, url: image }).deadline,
    video: useLinkDeadline({ ...facts, url: video }).deadline,
  };
  const media = (['image', 'video'] as const).filter((medium) => (medium === 'image' ? image : video) !== null);
  // A key per print: the moment is read when the sheet is made.
  return print === 0 ? null : <Sheet key={print} print={print} media={media} ends={ends} />;
}

interface SheetProps {
  print: number;
  media: readonly Medium[];
  ends: Record<Medium, Deadline>;
}

function Sheet({ print, media, ends }: SheetProps): ReactElement {
  const emit = useReaderProgress()?.emit;
  useEffect(() => {
    // A page that only looks as on paper is not printed.
    if (print > 0) emit?.('printed');
    // oxlint-disable-next-line react/exhaustive-deps -- once for each print
  }, [print]);
  const words = useWords('report', reportEn);
  const names = useWords('media', mediaEn).name;
  const { dateTime } = useFormat();
  const now = (useSettings().now ?? wallClock)();
  return (
    <dl className="lr-PrintSheet lr-Facts">
      <Fact label={words.printedAt}>{dateTime(now)}</Fact>
      {media.map((medium) => (
        <Fact key={medium} label={names[medium]}>
          <End deadline={ends[medium]} now={now} />
        </Fact>
      ))}
    </dl>
  );
}

/** When a link ends or ended, and who says so. The link itself never comes onto paper. */
function End({ deadline, now }: { deadline: Deadline; now: number }): string {
  const words = useWords('report', reportEn);
  const media = useWords('media', mediaEn);
  const format = useFormat();
  const basis = basisText(deadline, media.basis, format);
  if (deadline.basis === 'never') return words.printedEndless;
  if (deadline.at === null || basis === null) return words.printedUnknown;
  const told = phaseOf(deadline, now) === 'expired' ? media.endedAt : media.endsAt;
  return told(format.dateTime(deadline.at), basis);
}
