'use client';
import { useRef, type ReactElement } from 'react';
import { reportEn } from '../messages/en.js';
import { useWords } from '../settings/ReportProvider.js';
import { useDesk } from '../parts/ReaderProgress.js';
import { windowOf } from '../parts/ownWindow.js';
import { useHydrated } from '../parts/useHydrated.js';
import { useStateOf } from '../parts/useStateOf.js';

interface CopySummaryProps {
  /** Writes the text, at the press. */
  text: () => string;
  /** What the text is of: with another number, what was said about the last press is over. */
  of: number;
}

interface Outcome {
  state: 'copied' | 'failed';
  /** Kept only where the reader has to copy it by hand. */
  text: string;
}

/** Puts a text on the clipboard and says so, or shows the text where that cannot be done. It is not there before it works. */
export function CopySummary({ text, of }: CopySummaryProps): ReactElement | null {
  const words = useWords('report', reportEn).summary;
  const hydrated = useHydrated();
  const [outcome, setOutcome] = useStateOf<Outcome | null>(of, null);
  const button = useRef<HTMLButtonElement>(null);
  const emit = useDesk()?.emit;
  const press = async (): Promise<void> => {
    // Said anew, even when it is the same word again.
    setOutcome(() => null);
    const summary = text();
    const done = await copy(windowOf(button.current).navigator, summary);
    if (done) emit?.('copied');
    setOutcome(() => ({ state: done ? 'copied' : 'failed', text: done ? '' : summary }));
  };
  if (!hydrated) return null;
  return (
    <>
      <span className="lr-Copy" data-state={outcome?.state}>
        <button
          ref={button}
          type="button"
          className="lr-Button"
          onClick={() => void press()}
          onBlur={outcome?.state === 'copied' ? () => setOutcome(() => null) : undefined}
        >
          {words.copy}
        </button>
        <span className="lr-Copy-said" aria-live="polite">
          {outcome ? words[outcome.state] : null}
        </span>
      </span>
      {outcome?.state === 'failed' ? (
        <textarea
          className="lr-Input lr-Copy-text"
          aria-label={words.label}
          dir="auto"
          readOnly
          rows={Math.min(12, outcome.text.split('\n').length)}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </>
  );
}

/** False also where there is no clipboard, as on a page that is not served safely. The error is not read. */
async function copy({ clipboard }: Navigator, text: string): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
