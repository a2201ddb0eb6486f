'use client';
import { useRef, type ReactElement } from 'react';
import { windowOf } from '../ownWindow.js';
import { useHydrated } from '../useHydrated.js';
import { useStateOf } from '../useStateOf.js';

interface CopyTextProps {
  words: {
    /** The button. */
    copy: string;
    copied: string;
    failed: string;
    /** Of the field that has the text where it could not be copied. */
    label: string;
  };
  /** Writes the text, at the press. `said` stands in the place of `copied` where that would not be all. */
  write: () => { text: string; said?: string | undefined };
  /** What the text is of: with another number, what was said about the last press is over. */
  of: number;
  onCopied?: (() => void) | undefined;
}

interface Outcome {
  state: 'copied' | 'failed';
  said: string | undefined;
  /** Kept only where the reader has to copy it by hand. */
  text: string;
}

/** Puts a text on the clipboard and says so, or shows the text where that cannot be done. It is not there before it works. */
export function CopyText({ words, write, of, onCopied }: CopyTextProps): ReactElement | null {
  const hydrated = useHydrated();
  const [outcome, setOutcome] = useStateOf<Outcome | null>(of, null);
  const button = useRef<HTMLButtonElement>(null);
  const press = async (): Promise<void> => {
    // Said anew, even when it is the same word again.
    setOutcome(() => null);
    const { text, said } = write();
    const done = await copy(windowOf(button.current).navigator, text);
    if (done) onCopied?.();
    setOutcome(() => (done ? { state: 'copied', said, text: '' } : { state: 'failed', said: undefined, text }));
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
          {outcome ? (outcome.said ?? words[outcome.state]) : null}
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
