// `import type {} from 'react-liveness-report/element/jsx'` lets a page in JSX write the elements by name. React 19 sets properties; React 18
// writes attributes only, so give an object by a ref there.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AgeEstimationReportElement, LivenessReportElement, ReviewDecisionElement } from './types.js';

/** What JSX takes for an element: its properties, its attributes, and what every element takes. */
export type ElementAttributes<Element> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
  Partial<Omit<Element, keyof HTMLElement>> & { [attribute: `${string}-${string}`]: unknown; shadow?: boolean | '' };

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- React's own is one
  namespace JSX {
    interface IntrinsicElements {
      'liveness-report': ElementAttributes<LivenessReportElement>;
      'age-estimation-report': ElementAttributes<AgeEstimationReportElement>;
      'review-decision': ElementAttributes<ReviewDecisionElement> & { for?: string };
    }
  }
}
