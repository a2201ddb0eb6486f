import type { ReactElement, ReactNode } from 'react';

interface HostPageProps {
  /** The host's stylesheet. It is on the page while the story is. */
  css: string;
  children: ReactNode;
}

// What the host's styles would change here (the size of texts in its font, lines around what is inline) is no change of a report.
const report = {
  display: 'grid',
  gap: '1rem',
  fontFamily: "'Inter Variable', sans-serif",
  position: 'relative',
  inlineSize: '42rem',
  maxInlineSize: '100%',
} as const;

/** A page with styles of its own, around what it shows. */
export function HostPage({ css, children }: HostPageProps): ReactElement {
  return (
    <main className="Host">
      <style className="Host-style">{css}</style>
      <h1>A page</h1>
      <h2>Of a host</h2>
      <p>
        With <code>elements</code> of its own. <button type="button">A button</button>
      </p>
      <div className="Host-report" style={report}>
        {children}
      </div>
    </main>
  );
}
