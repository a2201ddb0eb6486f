// Rendered into a pop-up or a frame of the same origin, the components are in another window than their module: its own classes, its
// own document and its own clock of frames. jsdom's frames have all three.
import { act, fireEvent, render, within, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, LivenessReport, MatchList, MediaPreview, ReviewDecision, WarningList } from '../src/index.js';
import { minute, noon, sample, signedUrl, warning } from './sample.ts';

let view: Window & typeof globalThis;
let page: Document;
let load: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  view = frame.contentWindow as Window & typeof globalThis;
  page = frame.contentDocument as Document;
  load = vi.spyOn(view.HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  vi.spyOn(view.HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
  vi.spyOn(view.HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.querySelector('iframe')?.remove();
});

/** Draws into the frame. */
function inFrame(element: ReactElement): RenderResult {
  const container = page.createElement('div');
  page.body.append(container);
  return render(element, { container, baseElement: page.body });
}
const report = { ...sample, status: 'In Review' };
const button = (name: string | RegExp): HTMLElement => within(page.body).getByRole('button', { name });

describe('in another window', () => {
  it('is drawn by the other window, or this file would test nothing', () => {
    inFrame(<WarningList report={sample} />);
    expect(page.querySelector('.lr-WarningList')).toBeInstanceOf(view.HTMLElement);
    expect(page.querySelector('.lr-WarningList')).not.toBeInstanceOf(HTMLElement);
  });

  it.each(['textarea', 'select'])('a letter in a %s is a letter and no decision', (field) => {
    const onDecide = vi.fn();
    inFrame(
      <ReviewDecision
        report={report}
        onDecide={onDecide}
        shortcuts
        withoutConfirmation={['Approved', 'Resubmitted']}
        reasons={{ Declined: [{ value: 'mask', label: 'A mask' }] }}
      />,
    );
    fireEvent.click(button(/^Decline/));
    const written = page.querySelector(field) as HTMLElement;
    for (const key of ['s', 'h', 'r', 'a', 'd']) fireEvent.keyDown(written, { key });
    expect(onDecide).not.toHaveBeenCalled();
    expect(page.querySelector('.lr-ReviewDecision')).toHaveAttribute('data-state', 'confirming');
    fireEvent.keyDown(button(/^Ask to resubmit/), { key: 'r' });
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('a comment and steps that are missing take the focus there', () => {
    const features = [{ feature: 'LIVENESS' }, { feature: 'POA' }];
    inFrame(<ReviewDecision report={report} onDecide={() => undefined} features={features} commentRequired />);
    fireEvent.click(button(/^Ask to resubmit/));
    const [first] = page.querySelectorAll('input');
    expect(page.activeElement).toBe(first);
    fireEvent.click(first as Element);
    fireEvent.click(button(/^Confirm/));
    expect(page.activeElement).toBe(page.querySelector('textarea'));
  });

  it('a key that is held down does not confirm', () => {
    inFrame(<ReviewDecision report={report} onDecide={() => undefined} />);
    const prevented = !fireEvent.keyDown(button('Approve'), { key: 'Enter', repeat: true });
    expect(prevented).toBe(true);
  });

  it('a recording lets its source go at its end', () => {
    vi.useFakeTimers({ now: noon });
    inFrame(<MediaPreview report={report} media="video" expiresAt={noon + minute} />);
    fireEvent.click(button(en.media.play));
    const video = page.querySelector('video') as HTMLVideoElement;
    expect(video.getAttribute('src')).toBe(sample.video_url);
    act(() => void vi.advanceTimersByTime(minute));
    expect(video.outerHTML).not.toContain('media.example');
    // The frame's own method: a video goes on downloading without it.
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('print opens every panel, and the print of the opener does not', () => {
    inFrame(<LivenessReport report={{ ...report, warnings: [warning] }} receivedAt={noon} />);
    const panels = (): number => page.querySelectorAll('.lr-WarningPanel').length;
    act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
    expect(panels()).toBe(0);
    act(() => void globalThis.dispatchEvent(new Event('afterprint')));
    act(() => void view.dispatchEvent(new view.Event('beforeprint')));
    expect(panels()).toBe(1);
    expect(page.querySelector('.lr-PrintSheet')).toBeInTheDocument();
    act(() => void view.dispatchEvent(new view.Event('afterprint')));
    expect(panels()).toBe(0);
  });

  it("its own page's policy is told from a dead link", () => {
    inFrame(<MediaPreview report={report} media="image" expiresAt={Date.now() + minute} />);
    const violation = Object.assign(new view.Event('securitypolicyviolation'), {
      blockedURI: signedUrl('reference.jpg'),
      effectiveDirective: 'img-src',
    });
    act(() => void page.dispatchEvent(violation));
    expect(page.querySelector('.lr-MediaPreview')).toHaveAttribute('data-state', 'blocked');
  });

  it('focus is moved where it was lost, by the focus of that page', () => {
    inFrame(<MediaPreview report={report} media="image" veiled expiresAt={Date.now() + minute} />);
    button(en.media.show.image).focus();
    fireEvent.click(button(en.media.show.image));
    expect(page.activeElement).toHaveClass('lr-MediaPreview-frame');
  });

  it('the summary goes to the clipboard of that window', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(view.navigator, 'clipboard', { configurable: true, value: { writeText } });
    inFrame(<LivenessReport report={report} receivedAt={noon} />);
    await act(async () => void fireEvent.click(button(en.report.summary.copy)));
    expect(writeText).toHaveBeenCalledTimes(1);
  });

  it('the picture of a match ends by the clock of that window, and is not printed there', () => {
    vi.useFakeTimers({ now: noon });
    const match = { session_id: 's-1', similarity_percentage: 93.4, match_image_url: signedUrl('match.jpg', 60) };
    inFrame(<MatchList report={{ matches: [match] }} />);
    fireEvent.click(button('Show picture of another person'));
    expect(page.querySelector('img')?.getAttribute('src')).toBe(match.match_image_url);
    expect(page.activeElement).toHaveClass('lr-MediaPreview-frame');
    act(() => void view.dispatchEvent(new view.Event('beforeprint')));
    expect(page.querySelector('.lr-MatchList-paper')).toBeInTheDocument();
    act(() => void view.dispatchEvent(new view.Event('afterprint')));
    act(() => void vi.advanceTimersByTime(minute));
    expect(page.querySelector('.lr-MatchPicture')).toHaveAttribute('data-state', 'expired');
    expect(page.body.outerHTML).not.toContain('media.example');
  });

  it('a page that is hidden covers its medium, and a hidden opener does not', () => {
    inFrame(
      <MediaPreview
        report={report}
        media="image"
        expiresAt={Date.now() + 3_600_000}
        veilAgain={{ whenHidden: true }}
      />,
    );
    const state = (): string | undefined => page.querySelector<HTMLElement>('.lr-MediaPreview')?.dataset['state'];
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(state()).toBe('loading');
    vi.spyOn(page, 'hidden', 'get').mockReturnValue(true);
    act(() => void page.dispatchEvent(new view.Event('visibilitychange')));
    expect(state()).toBe('veiled');
  });
});
