import { useState, type ReactElement, type ReactNode } from 'react';

interface PollHostProps<Answer> {
  /** What the host is answered, one after the other. */
  steps: readonly Answer[];
  children: (answer: Answer) => ReactNode;
}

/** A host that asks again and again, or goes on to the next case. */
export function PollHost<Answer>({ steps, children }: PollHostProps<Answer>): ReactElement {
  const [step, setStep] = useState(0);
  return (
    <>
      {children(steps[step] as Answer)}
      <p>
        <button type="button" onClick={() => setStep(Math.min(step + 1, steps.length - 1))}>
          Next answer
        </button>
      </p>
    </>
  );
}
