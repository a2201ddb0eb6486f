import type { ReactElement, ReactNode } from 'react';
import { ReaderProgress } from '../src/parts/ReaderProgress.js';

const home = { current: null };
const emit = (): void => undefined;

/** What stands around the parts of one report, with the number of its case. */
export function Around({ of, children }: { of: number; children?: ReactNode }): ReactElement {
  return (
    <ReaderProgress case={of} caseId={undefined} home={home} emit={emit} evidenceFirst={false}>
      {children}
    </ReaderProgress>
  );
}
