import type { ReactElement, ReactNode } from 'react';
import { fn } from 'storybook/test';
import { LivenessReport, ReviewDecision } from '../../src/index.js';
import { inReview, receivedAt } from '../fixtures/reports.ts';

interface KitPageProps {
  /** The kit's stylesheet, and the recipe. They are on the page while the story is, so that no other story has them. */
  css: readonly string[];
  /** The kit's own card, with its own buttons. */
  children: ReactNode;
}

export interface KitProps {
  /** Whether the toolbar says so. */
  dark: boolean;
}

/** The same words on the card of every kit. */
export const card = {
  title: 'Case 43762',
  text: 'Came in ten minutes ago, and nobody has opened it.',
  first: 'Assign to me',
  second: 'Later',
} as const;

const layout = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '1rem',
  maxInlineSize: '36rem',
  padding: '1rem',
  background: 'var(--lr-page)',
  color: 'var(--lr-text)',
  fontFamily: "'Inter Variable', sans-serif",
} as const;

/** A kit's card above a report that takes its colours from the same theme. */
export function KitPage({ css, children }: KitPageProps): ReactElement {
  return (
    <div style={layout}>
      {css.map((text) => (
        <style key={text.slice(0, 80)}>{text}</style>
      ))}
      <div className="Kit-theirs">{children}</div>
      <div className="Kit-ours">
        <LivenessReport
          report={inReview}
          receivedAt={receivedAt.fresh}
          limits={{ review: 80, decline: 50 }}
          layout="narrow"
          actions={<ReviewDecision report={inReview} onDecide={fn()} />}
        />
      </div>
    </div>
  );
}
