import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AgeEstimationReport,
  en,
  LivenessReport,
  ReportProvider,
  type LivenessReportProps,
} from '../../../src/index.js';
import { noon, sample } from '../../sample.ts';

const { copy, copied, failed, label } = en.report.summary;
const writeText = vi.fn<(text: string) => Promise<void>>();
const give = (clipboard: unknown): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
};
beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  give({ writeText });
});
afterEach(() => give(undefined));

const view = (props: Partial<LivenessReportProps> = {}) => (
  <ReportProvider now={() => noon}>
    <LivenessReport report={sample} expiresAt={noon} {...props} />
  </ReportProvider>
);
const button = (): HTMLElement => screen.getByRole('button', { name: copy });
const press = (): Promise<void> => act(async () => void fireEvent.click(button()));
const said = (): string | null | undefined => document.querySelector('.lr-Copy-said')?.textContent;
const field = (): HTMLTextAreaElement | null => screen.queryByRole('textbox', { name: label });

describe('the button', () => {
  it('copies the report as it is on the screen, and says so', async () => {
    render(view({ limits: { review: 80 } }));
    expect(said()).toBe('');
    await press();
    expect(said()).toBe(copied);
    const text = writeText.mock.calls[0]?.[0] ?? '';
    expect(text).toContain('Liveness score: 89.92 of 100, above the review limit of 80');
    expect(text).toContain('Copied Jan 31, 2026, 12:00 UTC');
    expect(text).not.toMatch(/http|secretsignature/);
    expect(field()).toBeNull();
  });

  it('says so politely, in a region that was there before', async () => {
    render(view());
    const region = document.querySelector('.lr-Copy-said');
    expect(region).toHaveAttribute('aria-live', 'polite');
    await press();
    expect(document.querySelector('.lr-Copy-said')).toBe(region);
  });

  it('says it until the reader leaves, and again at the next press', async () => {
    render(view());
    act(() => button().focus());
    await press();
    await press();
    expect(said()).toBe(copied);
    act(() => button().blur());
    expect(said()).toBe('');
    await press();
    expect(said()).toBe(copied);
    expect(writeText).toHaveBeenCalledTimes(3);
  });

  it('stands in both reports, unless the host leaves it out', () => {
    const { rerender } = render(<AgeEstimationReport report={sample} />);
    expect(button()).toHaveAttribute('type', 'button');
    rerender(<AgeEstimationReport report={sample} copySummary={false} />);
    expect(screen.queryByRole('button', { name: copy })).toBeNull();
    expect(document.querySelector('.lr-Copy')).toBeNull();
  });

  it('is not in server markup, where it cannot work', () => {
    // React 18 complains of Radix, which takes jsdom for a browser.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(renderToString(view())).not.toContain(copy);
  });
});

describe.each([
  ['there is no clipboard', (): void => give(undefined)],
  ['the browser refuses', (): void => void writeText.mockRejectedValue(new Error('secret'))],
])('where %s', (_why, prepare) => {
  it('says so, and shows the text to be copied by hand', async () => {
    prepare();
    render(view());
    act(() => button().focus());
    await press();
    expect(said()).toBe(failed);
    expect(field()?.value).toContain('Status: Approved');
    expect(field()).toHaveAttribute('readonly');
    act(() => field()?.focus());
    expect(said()).toBe(failed);
    const { selectionStart, selectionEnd, value } = field() as HTMLTextAreaElement;
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  });

  it('takes the text away when the next press works, and when the report is another one', async () => {
    prepare();
    const { rerender } = render(view());
    await press();
    expect(field()).not.toBeNull();
    rerender(view({ report: structuredClone(sample) }));
    expect(field()).not.toBeNull();
    rerender(view({ report: { ...sample, status: 'Declined' } }));
    expect(field()).toBeNull();
    expect(said()).toBe('');
    await press();
    writeText.mockResolvedValue();
    give({ writeText });
    await press();
    expect(field()).toBeNull();
    expect(said()).toBe(copied);
  });
});

it('leaves nothing behind in a form', async () => {
  give(undefined);
  const { container } = render(<form>{view()}</form>);
  await press();
  expect([...new FormData(container.querySelector('form') as HTMLFormElement).keys()]).toEqual([]);
});
