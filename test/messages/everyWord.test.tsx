// Brings every word to the screen once, in a language that nobody speaks. Two things are then known: no state of a component has
// English of its own, because all of them were looked at; and no word is dead, because each of them was seen.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ExpiryCountdown,
  FaceMatchReport,
  LivenessReport,
  MatchList,
  MediaPreview,
  RawReport,
  ReportProvider,
  ReviewDecision,
  ReviewDesk,
  VerificationMetadata,
  WarningList,
  type MediaPreviewProps,
  type ReviewDecisionProps,
  type ReviewDeskProps,
} from '../../src/index.js';
import { viewerChunk } from '../../src/evidence/viewerChunk.js';
import { endless, faceMatch, many, match, payload, reasons, report, session } from '../../stories/fixtures/cyrillic.ts';
import { image } from '../../stories/fixtures/reports.ts';
import { minute, noon } from '../sample.ts';
import { after, attemptStates, before, comparedStates } from './attempts.tsx';
import { look, unseen, words } from './shown.ts';
import { decide, states } from './states.tsx';

function show(element: ReactElement): (next: ReactElement) => void {
  const inProvider = (child: ReactElement): ReactElement => (
    <ReportProvider messages={words} locale="bg" timeZone="Europe/Sofia">
      {child}
    </ReportProvider>
  );
  const { rerender } = render(inProvider(element));
  look();
  return (next) => {
    rerender(inProvider(next));
    look();
  };
}
async function press(name: string): Promise<void> {
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement));
  look();
}
function tell(target: EventTarget, type: string, more: object = {}): void {
  act(() => void target.dispatchEvent(Object.assign(new Event(type), more)));
  look();
}
const picture = (): HTMLImageElement => document.querySelector('img') as HTMLImageElement;
const player = (): HTMLVideoElement => document.querySelector('video') as HTMLVideoElement;
const preview = (props: Partial<MediaPreviewProps> = {}): ReactElement => (
  <MediaPreview report={report} media="image" expiresAt={noon + 60 * minute} {...props} />
);
const panel = (props: Partial<ReviewDecisionProps> = {}): ReactElement => (
  <ReviewDecision report={report} onDecide={decide} {...props} />
);

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  vi.stubGlobal('innerWidth', 1400);
  // What cannot be read is told to the developer, in English.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const name of ['pause', 'load'] as const)
    vi.spyOn(HTMLMediaElement.prototype, name).mockImplementation(() => undefined);
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it.each(Object.entries({ ...states, ...attemptStates }))('%s', (_name, element) => void show(element));

describe('warnings', () => {
  it('that are filtered, lengthened and opened', async () => {
    show(<WarningList report={{ warnings: many(240) }} />);
    await press(words.warnings.showMore('50', '190'));
    for (const filter of ['error', 'warning', 'information', 'unknown'] as const)
      await press(words.warnings.filter[filter]('60'));
  });

  it('whose other data are asked for and hidden again', async () => {
    show(<WarningList report={report} defaultOpen="all" />);
    for (const button of document.querySelectorAll<HTMLElement>('.lr-WarningPanel .lr-Button'))
      await act(async () => void fireEvent.click(button));
    look();
  });
});

describe('several reports', () => {
  it('to which a newer one comes', () => show(before)(after));

  it.each(Object.entries(comparedStates))('%s, compared', async (_name, element) => {
    show(element);
    await press(words.attempts.compare);
    await press(words.attempts.end);
  });
});

describe('matches', () => {
  it('whose person is asked for and hidden again', async () => {
    show(<MatchList report={{ matches: [match] }} expiresAt={noon + 60 * minute} />);
    const { picture, details } = words.matches;
    await press(picture.show?.image ?? '');
    await press(picture.hide?.image ?? '');
    for (const detail of ['person', 'document', 'reference'] as const) {
      await press(details[detail].show);
      await press(details[detail].hide);
    }
  });

  it('of which there are many, and on paper', async () => {
    show(<MatchList report={{ matches: Array.from({ length: 25 }, () => match) }} />);
    await press(words.matches.showMore('5', '5'));
    tell(globalThis, 'beforeprint');
    tell(globalThis, 'afterprint');
  });
});

describe('a raw payload', () => {
  const field = (): HTMLElement => screen.getByRole('searchbox');
  const find = (value: string): void => {
    act(() => void fireEvent.change(field(), { target: { value } }));
    look();
  };
  const enter = (): void => {
    act(() => void fireEvent.keyDown(field(), { key: 'Enter' }));
    look();
  };

  it('that is searched, with what waits in it shown', async () => {
    show(<RawReport report={payload()} />);
    await press(words.raw.show);
    find('значение');
    enter();
    find('нигде');
  });

  it('that is long: shown from its middle, searched in part, and on paper', () => {
    show(<RawReport report={Array.from({ length: 1500 }, (_, at) => ({ [`ключ ${at}`]: at }))} defaultOpenDepth={1} />);
    find('ключ 340');
    enter();
    find('ключ');
    tell(globalThis, 'beforeprint');
    tell(globalThis, 'afterprint');
  });

  it.each([
    ['copied', { writeText: () => Promise.resolve() }],
    ['shown, where it cannot be copied', undefined],
  ])('that is %s', async (_what, clipboard) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const more = { конец: Array.from({ length: 100_001 }, () => 1) };
    show(<RawReport report={Object.assign(payload(), more)} />);
    await press(words.raw.copy.copy);
  });

  it('that is copied as a whole', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    show(<RawReport report={payload()} />);
    await press(words.raw.copy.copy);
  });
});

describe('a face match', () => {
  it('of which an image is shown, enlarged and hidden again, and on paper', async () => {
    const matched = <FaceMatchReport report={faceMatch} veiled expiresAt={noon + 10 * minute} />;
    show(matched);
    for (const which of ['source', 'target'] as const) {
      await press(words.faceMatch.show[which]);
      await press(words.faceMatch.open[which]);
      await press(words.faceMatch.hide[which]);
      await press(words.viewer.close);
    }
    act(() => void vi.advanceTimersByTime(6 * minute));
    look();
    tell(globalThis, 'beforeprint');
  });
});

describe('a session', () => {
  it('whose other data are asked for, lengthened and hidden again', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`име ${index}`, index % 2 === 0]));
    show(
      <VerificationMetadata
        metadata={{ ...session, връзка: { ключ: { връзка: 1 } }, 'https://media.example': 1, ...many }}
      />,
    );
    const { showOthers, showMore, hideOthers } = words.metadata;
    await press(showOthers(`връзка, ${words.metadata.withheld.name}, име 0, име 1, име 2`, '117'));
    await press(showMore('22', '22'));
    await press(hideOthers);
  });
});

describe('a link', () => {
  it.each(
    Object.entries({
      'of evidence': preview(),
      'of all evidence': <LivenessReport report={report} expiresAt={noon + 60 * minute} />,
      'of nothing in particular': <ExpiryCountdown expiresAt={noon + 60 * minute} />,
    }),
  )('%s that comes to its end', async (_what, element) => {
    show(element);
    for (const minutes of [51, 4, 4.5, 1]) {
      await act(() => vi.advanceTimersByTimeAsync(minutes * minute));
      look();
    }
  });

  it('that is refreshed, slowly and in vain', async () => {
    let fail = (): void => undefined;
    show(preview({ expiresAt: noon, onRefresh: () => new Promise((_done, reject) => void (fail = reject)) }));
    await press(words.media.refresh);
    await act(async () => fail());
    look();
  });
});

describe('a fresh link', () => {
  const dead = { ...report, reference_image: `${image}?X-Amz-Date=20260131T110000Z&X-Amz-Expires=60` };

  it('that does not come', async () => {
    show(preview({ expiresAt: noon, onRefresh: () => undefined }));
    await press(words.media.refresh);
  });

  it.each([true, false])('that is dead when it comes, where another can be asked for: %s', (asks) => {
    const host = asks ? { onRefresh: () => undefined } : {};
    const again = show(preview({ ...host, expiresAt: undefined, caseId: 1 }));
    again(preview({ ...host, report: dead, expiresAt: undefined, caseId: 1 }));
  });
});

describe('a medium', () => {
  it.each(['image', 'video'] as const)('veiled, and veiled again: %s', async (media) => {
    show(preview({ media, veiled: true }));
    await press(words.media.show[media]);
    await press(words.media.hide[media]);
  });

  it.each([
    ['before its end', noon + 60 * minute],
    ['of which no end is known', undefined],
  ])('that fails %s', (_when, expiresAt) => {
    show(preview({ expiresAt }));
    for (const _try of [1, 2]) tell(picture(), 'error');
  });

  it('that the page blocks', () => {
    show(preview());
    tell(document, 'securitypolicyviolation', { blockedURI: picture().src, effectiveDirective: 'img-src' });
  });

  it('enlarged, turned, and with the recording beside it', async () => {
    show(preview());
    tell(picture(), 'load');
    await press(words.viewer.open.image);
    await press(words.viewer.turn(''));
  });

  it('enlarged, with images of the host’s beside it', async () => {
    const [link, none] = ['/1.png', null];
    const labels = ['', 'Портрет', 'Портрет', 'Нет', 'Пусто', 'Число'];
    const urls = [link, link, link, none, undefined, 7] as string[];
    show(
      preview({
        veiled: true,
        compareWith: labels.map((label, index) => ({ label, url: urls[index] ?? (urls[index] as never) })),
      }),
    );
    await press(words.media.show.image);
    await press(words.viewer.open.image);
    const list = screen.getByRole('combobox');
    const choose = (value: string): void => {
      fireEvent.change(list, { target: { value } });
      look();
    };
    for (const value of ['3', '4', '5', '1']) choose(value);
    await press(words.viewer.compare.show('Портрет'));
    await press(words.viewer.compare.link);
  });

  it('whose enlarged view does not load', async () => {
    vi.spyOn(viewerChunk, 'now').mockReturnValue(null);
    vi.spyOn(viewerChunk, 'get').mockRejectedValue(new Error('no network'));
    show(preview());
    await press(words.viewer.open.image);
    await press(words.viewer.retry);
  });

  it.each([25, undefined])('enlarged and played, with %s frames a second', async (fps) => {
    show(preview({ media: 'video', ...(fps ? { fps } : {}) }));
    await press(words.media.play);
    await press(words.viewer.open.video);
    Object.defineProperty(player(), 'paused', { value: false });
    Object.defineProperty(player(), 'duration', { value: 2 });
    tell(player(), 'play');
    tell(player(), 'timeupdate');
    const steps = fps === undefined ? words.viewer.step : words.viewer.frame;
    player().currentTime = 0;
    await press(steps.back);
    player().currentTime = 2;
    await press(steps.forward);
  });
});

describe('a decision', () => {
  const outcomes = ['Approved', 'Declined', 'Resubmitted', 'In Review'] as const;
  it.each(outcomes)('%s: asked, failed, tried again and taken', async (outcome) => {
    let end = (): void => undefined;
    let refuse = (): void => undefined;
    const onDecide = (): Promise<void> =>
      new Promise((resolve, reject) => {
        [end, refuse] = [resolve, reject];
      });
    show(panel({ onDecide, outcomes, reasons, shortcuts: true }));
    await press(screen.getByRole('button', { name: new RegExp(`^${words.decision.choose[outcome]}`) }).textContent);
    await press(words.decision.confirm[outcome]);
    if (outcome === 'Declined') {
      fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } });
      await press(words.decision.confirm[outcome]);
    }
    await act(async () => refuse());
    look();
    await press(words.decision.retry);
    await act(async () => end());
    look();
  });

  it('that the host does not take, with words and a link', async () => {
    show(panel({ onDecide: () => ({ serverError: 'Нет: https://хост.example/1 Bearer 0123' }) }));
    await press(words.decision.choose.Approved);
    await press(words.decision.confirm.Approved);
  });

  it('without its comment, and without its steps', async () => {
    const features = [...Object.keys(words.decision.features), 'НОВОЕ', 'НОВОЕ'].map((feature, index) => ({
      feature,
      node_id: `${index}`,
    }));
    show(panel({ commentRequired: true, features, consequences: { Resubmitted: 'Письмо.' } }));
    await press(words.decision.choose.Resubmitted);
    await press(words.decision.confirm.Resubmitted);
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    await press(words.decision.confirm.Resubmitted);
  });

  it('that sends a case to review', async () => {
    show(panel({ report: { status: 'Approved' }, allowAnyStatus: true, outcomes }));
    await press(words.decision.toReview.choose);
  });

  it('that comes too early, and after a look at the image', async () => {
    show(
      <LivenessReport
        report={report}
        receivedAt={noon}
        actions={panel({ requires: ['image', 'video', 'warnings'] })}
      />,
    );
    tell(picture(), 'load');
    await press(words.decision.choose.Approved);
  });
});

describe('a report', () => {
  it.each([
    ['with a known end', { receivedAt: noon }],
    ['with its picture', { printMedia: true, expiresAt: noon - minute }],
    ['with links that do not end', { report: { ...report, reference_image: endless } }],
  ])('on paper, %s', (_what, props) => {
    show(<LivenessReport report={report} {...props} />);
    tell(globalThis, 'beforeprint');
    tell(globalThis, 'afterprint');
  });

  it.each([
    ['copied', { writeText: () => Promise.resolve() }],
    ['shown, where it cannot be copied', undefined],
  ])('whose summary is %s', async (_what, clipboard) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    show(<LivenessReport report={report} limits={{ review: 80 }} />);
    await press(words.report.summary.copy);
  });
});

describe('a desk', () => {
  const cases = [1, 2, 3].map((caseId) => ({ caseId, report, expiresAt: noon + 40 * minute }));
  const desk = (props: Partial<ReviewDeskProps> = {}): ReactElement => (
    <ReviewDesk cases={cases} onDecide={decide} {...props} />
  );
  const key = async (name: string): Promise<void> => {
    const place = document.querySelector('.lr-ReviewDesk-case') as Element;
    await act(async () => {
      await vi.advanceTimersByTimeAsync(400);
      fireEvent.keyDown(place, { key: name });
    });
    look();
  };

  it('whose cases are decided, taken back and refused, with its keys listed', async () => {
    const onDecide = vi.fn().mockRejectedValue(new Error('Нет'));
    show(desk({ undoFor: 5, defaultOpen: 1, onDecide }));
    for (const name of ['k', '?', 'a', 'z', 'z', 'a', 'a', 'a']) await key(name);
    await act(async () => void (await vi.advanceTimersByTimeAsync(6000)));
    look();
    for (const name of ['k', 'j', 'j', 'j']) await key(name);
    cleanup();
    show(desk({ undoFor: 5, defaultOpen: 1, decisionProps: { withoutConfirmation: [] } }));
    await key('a');
  });

  it('that sends at once, and keeps in review', async () => {
    let end = (): void => undefined;
    const onDecide = (): Promise<void> => new Promise((resolve) => (end = resolve));
    show(desk({ cases: cases.slice(2), defaultOpen: 3, onDecide, decisionProps: { outcomes: ['In Review'] } }));
    await press(words.decision.choose['In Review'] + ' I');
    await press(words.decision.confirm['In Review']);
    await act(async () => end());
    look();
  });

  it.each([
    ['loads', { cases: undefined }],
    ['is empty', { cases: [] }],
    ['has failed', { cases: undefined, failed: true, onRetry: decide }],
    ['is not up to date', { failed: true }],
    ['cannot be read in part', { cases: [null, null, ...cases] as never }],
    ['is long', { cases: Array.from({ length: 120 }, (_, caseId) => ({ caseId })) }],
    [
      'has names',
      {
        cases: [
          { ...cases[0], lockedBy: 'Ана' },
          { ...cases[1], assignedTo: 'Ана' },
        ] as never,
      },
    ],
    ['has no names', { cases: [{ ...cases[0], lockedBy: true }] as never, defaultOpen: 1 }],
    ['is the reader’s', { cases: [{ ...cases[0], assignedTo: 1 }] as never, reviewer: 1 }],
    ['has a case that is locked', { cases: [{ ...cases[0], lockedBy: 'Ана' }] as never, defaultOpen: 1 }],
    ['has a case that was decided', { cases: [{ ...cases[0], decided: 'Approved' }] as never, defaultOpen: 1 }],
    ['has a case in another status', { cases: [{ caseId: 1, report: { status: 'Approved', warnings: [] } }] as never }],
    ['has a case without a list of warnings', { cases: [{ caseId: 1, report: { status: 'In Review' } }] as never }],
    ['has a case with warnings that cannot be read', { cases: [{ caseId: 1, report: { warnings: 7 } }] as never }],
    ['has a case that loads', { cases: [{ caseId: 1 }], defaultOpen: 1 }],
    ['has a case that has failed', { cases: [{ caseId: 1, failed: true }], defaultOpen: 1 }],
    ['has a case without a report', { cases: [{ caseId: 1, report: null }], defaultOpen: 1 }],
    ['has a case whose links have ended', { cases: [{ ...cases[0], expiresAt: noon - minute }] as never }],
  ] as const)('that %s', (_name, props) => {
    show(desk(props));
  });

  it('whose open case has left the list', () => {
    const next = show(desk({ defaultOpen: 2 }));
    next(desk({ defaultOpen: 2, cases: cases.slice(2) }));
  });
});

it('has shown every word: one that is nowhere to be seen is dead, or waits for a state that belongs in this file', () => {
  expect(unseen()).toEqual([]);
});
