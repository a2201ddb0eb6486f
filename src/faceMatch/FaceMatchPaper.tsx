'use client';
import { useEffect, type ReactElement, type RefObject } from 'react';
import { wallClock } from '../expiry/clock.js';
import { faceMatchEn } from '../messages/en.faceMatch.js';
import { Fact } from '../parts/Fact.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { usePrint } from '../parts/usePrinting.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';

/** What paper needs and a screen has otherwise: when it was printed, and what it leaves out. Only there while the page is printed. */
export function FaceMatchPaper({ home }: { home: RefObject<HTMLElement | null> }): ReactElement | null {
  const print = usePrint(home);
  // A key per print: the moment is read when the sheet is made.
  return print === 0 ? null : <Paper key={print} print={print} />;
}

function Paper({ print }: { print: number }): ReactElement {
  const words = useWords('faceMatch', faceMatchEn);
  const { dateTime } = useFormat();
  const now = (useSettings().now ?? wallClock)();
  const emit = useDesk()?.emit;
  useEffect(() => {
    // A page that only looks as on paper is not printed.
    if (print > 0) emit?.('printed');
    // oxlint-disable-next-line react/exhaustive-deps -- once for each print
  }, [print]);
  return (
    <dl className="lr-PrintSheet lr-Facts">
      <Fact label={words.printedAt} note={words.paper}>
        {dateTime(now)}
      </Fact>
    </dl>
  );
}
