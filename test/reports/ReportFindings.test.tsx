import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AgeEstimationReport, en, LivenessReport, type LivenessReportProps } from '../../src/index.js';
import { sample, signedUrl } from '../sample.ts';

const { cover, summary } = en.report;
const inReview = { ...sample, status: 'In Review' as const };

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
});

const view = (props: Partial<LivenessReportProps> = {}) => (
  <LivenessReport
    report={inReview}
    order="evidence-first"
    expiresAt={Date.now() + 3_600_000}
    metadata={{ status: 'In Review' }}
    {...props}
  />
);
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
/** Everything in the document that tells what the vendor has found. */
const told = (): string[] =>
  ['In Review', '89.92', '24.3', 'Low liveness score', 'No effect'].filter((text) =>
    document.documentElement.outerHTML.includes(text),
  );
const isCovered = (): boolean => screen.queryByText(cover.title) !== null;

describe('evidence-first', () => {
  it.each([LivenessReport, AgeEstimationReport])('says nothing of the findings at first, and why', (Report) => {
    render(<Report report={inReview} order="evidence-first" metadata={{ status: 'In Review' }} />);
    expect(told()).toEqual([]);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByRole('button', { name: summary.copy })).toBeNull();
    expect(screen.getByText(cover.why)).toBeVisible();
  });

  it.each([
    ['asked for', {}, () => press(cover.show)],
    ['the image is enlarged', {}, () => press(en.viewer.open.image)],
    ['the video is played', {}, () => press(en.media.play)],
    ['a veiled image is shown', { veiled: true }, () => press(en.media.show.image)],
  ])('uncovers all of it when %s', (_when, props, look) => {
    render(view(props));
    fireEvent.load(screen.queryByRole('img') ?? document.body);
    expect(isCovered()).toBe(true);
    look();
    expect(isCovered()).toBe(false);
    expect(told()).toHaveLength(5);
    expect(screen.getByRole('button', { name: summary.copy })).toBeInTheDocument();
  });

  it('leaves focus at the findings when its button goes', () => {
    render(view());
    screen.getByRole('button', { name: cover.show }).focus();
    press(cover.show);
    expect(document.activeElement).toHaveClass('lr-Report-side');
  });

  it('covers another case again, and not the same one with fresh links', () => {
    const { rerender } = render(view());
    press(cover.show);
    rerender(view({ report: { ...inReview, reference_image: signedUrl('reference.jpg', 60) } }));
    expect(isCovered()).toBe(false);
    rerender(view({ report: { ...inReview, reference_image: signedUrl('another.jpg') } }));
    expect(isCovered()).toBe(true);
  });

  it('has nothing to wait for in a report without evidence', () => {
    render(view({ report: { ...inReview, reference_image: null, video_url: null } }));
    expect(isCovered()).toBe(false);
  });

  it('is uncovered on paper, which is for the file', () => {
    render(view());
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(told()).toHaveLength(5);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(isCovered()).toBe(true);
  });
});

it('verdict-first is the default', () => {
  render(view({ order: undefined }));
  expect(isCovered()).toBe(false);
  expect(told()).toHaveLength(5);
});
