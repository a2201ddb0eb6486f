import { Activity, Suspense, use, useState, type ReactElement, type ReactNode } from 'react';

interface HidingHostProps {
  /** How the host hides what is in it: by React's Activity, because something suspends, or by a style. */
  by: 'activity' | 'suspense' | 'style';
  children: ReactNode;
}

/** Waits for a promise, as a component that fetches does. */
function Waiting({ on }: { on: Promise<void> | null }): null {
  if (on) use(on);
  return null;
}

/** A host that hides its tree for a time, as for another tab or while something loads. Two events of the window stand for its reasons. */
export function HidingHost({ by, children }: HidingHostProps): ReactElement {
  const [wait, setWait] = useState<{ promise: Promise<void>; end: () => void } | null>(null);
  const onToggle = (): void => {
    if (wait) {
      wait.end();
      return setWait(null);
    }
    let end = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      end = resolve;
    });
    return setWait({ promise, end });
  };
  return (
    <>
      <p>
        <button type="button" className="lr-Button" onClick={onToggle}>
          {wait ? 'Back to the case' : 'Another tab'}
        </button>
      </p>
      {by === 'activity' ? (
        <Activity mode={wait ? 'hidden' : 'visible'}>{children}</Activity>
      ) : by === 'suspense' ? (
        <Suspense fallback={<p>Loading</p>}>
          <Waiting on={wait?.promise ?? null} />
          {children}
        </Suspense>
      ) : (
        <div hidden={wait !== null}>{children}</div>
      )}
    </>
  );
}
