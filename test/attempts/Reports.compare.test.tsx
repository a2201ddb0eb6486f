import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ReportProvider, Reports, type ReportsProps, type VerificationReport } from '../../src/index.js';
import { violations } from '../axe.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});

const attempt = (score: number): VerificationReport => ({
  ...sample,
  score,
  reference_image: signedUrl(`m${score}.jpg`),
  video_url: null,
});
const three = [attempt(10), attempt(20), attempt(30)];

const view = (reports: VerificationReport[], props: Partial<ReportsProps> = {}): ReactElement => (
  <ReportProvider now={() => noon}>
    <Reports caseId={1} expiresAt={noon + 60 * minute} {...props} reports={reports} />
  </ReportProvider>
);
const compare = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Compare attempts' }));
const list = (name: string): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox', { name });
const chosen = (): (string | undefined)[] =>
  ['Earlier', 'Later'].map((name) => list(name).selectedOptions[0]?.textContent ?? undefined);
const choose = (name: string, option: string): void => {
  const found = within(list(name)).getByRole<HTMLOptionElement>('option', { name: option });
  fireEvent.change(list(name), { target: { value: found.value } });
};
const sides = (): (string | null)[] =>
  screen
    .getAllByRole('region')
    .map((each) => each.getAttribute('aria-label'))
    .filter((name) => name !== null);
const loaded = (): (string | undefined)[] =>
  [...document.querySelectorAll('img')].map((each) => /m\d+/.exec(each.src)?.[0]);
const difference = (): string[] =>
  [...document.querySelectorAll('.lr-Reports-differs .lr-Fact')].map((each) => each.textContent ?? '');

it('the open report and the one before it stand side by side, and only then is the other one loaded', async () => {
  const { container } = render(view(three));
  expect(loaded()).toEqual(['m30']);
  const button = screen.getByRole('button', { name: 'Compare attempts' });
  button.focus();
  compare();
  expect(loaded()).toEqual(['m20', 'm30']);
  expect(sides()).toEqual(['Attempt 2', 'Attempt 3']);
  expect(screen.getAllByRole('article').map((each) => within(each).getAllByRole('heading')[0]?.textContent)).toEqual([
    'Liveness check Attempt 2',
    'Liveness check Attempt 3',
  ]);
  expect(screen.getByRole('heading', { name: 'What differs' })).toBeVisible();
  expect(difference()).toEqual(['Liveness scoreFrom 20 to 30 (+10)']);
  expect(screen.queryByRole('tablist')).toBeNull();
  // Focus stays on the button, which now ends it.
  expect(button).toHaveFocus();
  expect(button).toHaveTextContent('End comparison');
  expect(await violations(container)).toEqual([]);
  fireEvent.click(button);
  expect(screen.getAllByRole('tab')[2]).toHaveAttribute('aria-selected', 'true');
  expect(loaded()).toEqual(['m30']);
});

it('of the first report it is the one after it', () => {
  render(view(three, { defaultOpen: 0 }));
  compare();
  expect(chosen()).toEqual(['Attempt 1', 'Attempt 2']);
});

it.each([
  ['Earlier', 'Attempt 1', ['Attempt 1', 'Attempt 3']],
  ['Earlier', 'Attempt 3', ['Attempt 2', 'Attempt 3']],
  ['Later', 'Attempt 2', ['Attempt 2', 'Attempt 3']],
  ['Later', 'Attempt 1', ['Attempt 1', 'Attempt 2']],
])('%s: %s leaves two reports, the older first', (name, option, expected) => {
  render(view(three));
  compare();
  choose(name, option);
  expect(chosen()).toEqual(expected);
  expect(sides()).toEqual(expected);
  expect(screen.getByText(`Comparing ${expected.join(' with ')}.`)).toBeInTheDocument();
  // What is compared no more is let go of.
  expect(loaded()).toHaveLength(2);
});

it('a newer report leaves what is compared, and one that is gone ends it', () => {
  const { rerender } = render(view(three));
  compare();
  rerender(view([...three, attempt(40)]));
  expect(sides()).toEqual(['Attempt 2', 'Attempt 3']);
  expect(screen.getByText('A newer report has come: Attempt 4.')).toBeVisible();
  rerender(view([attempt(30), attempt(40)]));
  expect(screen.getAllByRole('tab')).toHaveLength(2);
});

it('a host can leave it out', () => {
  render(view(three, { compare: false }));
  expect(screen.queryByRole('button', { name: 'Compare attempts' })).toBeNull();
  cleanup();
  const { rerender } = render(view(three));
  compare();
  rerender(view(three, { compare: false }));
  expect(screen.getAllByRole('tab')).toHaveLength(3);
});

it('two reports that say the same differ in nothing', () => {
  render(view([attempt(10), { ...attempt(10), reference_image: signedUrl('m11.jpg') }]));
  compare();
  expect(screen.getByText('Nothing that these two reports tell differs.')).toBeVisible();
});

it('what a report is of differs too', () => {
  render(view([attempt(10), { ...attempt(10), feature: 'AGE_ESTIMATION' }]));
  compare();
  expect(difference()).toEqual(['CheckFrom Liveness to Age estimation']);
});
