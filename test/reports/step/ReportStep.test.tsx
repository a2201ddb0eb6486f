import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { AgeEstimationReport, LivenessReport, ReportProvider, type VerificationReport } from '../../../src/index.js';
import { noon, sample } from '../../sample.ts';

const heading = (said: unknown, step?: string): string | null => {
  render(<LivenessReport report={{ ...sample, ...(said as Partial<VerificationReport>) }} step={step} />);
  return screen.getAllByRole('heading', { level: 2 })[0]?.textContent ?? null;
};
const feature = 'LIVENESS';

it.each([
  ['the id of its step', { feature, node_id: 'feature_liveness_2' }, 'Liveness check feature_liveness_2'],
  ['nothing where the id is null', { feature, node_id: null }, 'Liveness check'],
  ['nothing where there is no id', { feature }, 'Liveness check'],
  ['nothing where the id is blank', { feature, node_id: ' ' }, 'Liveness check'],
  ['nothing where nobody says what the id names', { node_id: 'feature_liveness_2' }, 'Liveness check'],
  ['that an id could not be read', { feature, node_id: 7 }, 'Liveness check step could not be read'],
  ['no link', { feature, node_id: 'https://a.example/?X-Amz-Signature=secret' }, 'Liveness check'],
  ['an id without marks of direction', { feature, node_id: '\u202En\n1' }, 'Liveness check n 1'],
  ['the start of a long id', { feature, node_id: 'x'.repeat(10_000) }, `Liveness check ${'x'.repeat(64)}…`],
])('a heading says %s', (_name, said, text) => {
  expect(heading(said)).toBe(text);
});

it('what a host says of the step stands before the id, and both are part of the name of the report', () => {
  expect(heading({ feature, node_id: 'n1' }, 'Attempt 2')).toBe('Liveness check Attempt 2n1');
  expect(screen.getByText('n1')).toHaveAttribute('translate', 'no');
  expect(screen.getByRole('article')).toHaveAccessibleName(/^Liveness check Attempt 2/);
});

it('an age report says it too, also while its findings are covered', () => {
  render(
    <AgeEstimationReport report={{ ...sample, feature: 'AGE_ESTIMATION', node_id: 'age_1' }} order="evidence-first" />,
  );
  expect(screen.getByRole('heading', { name: 'Age estimation age_1' })).toBeVisible();
});

it('a report that its host hides lets go of its media, and has them again when it is back', () => {
  const view = (hidden: boolean): ReactElement => (
    <ReportProvider now={() => noon}>
      <LivenessReport report={sample} caseId={1} hidden={hidden} />
    </ReportProvider>
  );
  const { rerender, container } = render(view(false));
  expect(container.querySelector('img')).toHaveAttribute('src', sample.reference_image);
  rerender(view(true));
  expect(container.querySelector('img')).toBeNull();
  expect(container.firstElementChild).not.toBeVisible();
  rerender(view(false));
  expect(container.querySelector('img')).toHaveAttribute('src', sample.reference_image);
});
