import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode, type ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ReportProvider,
  Reports,
  ReviewDecision,
  type EvidenceEvent,
  type ReportsProps,
  type VerificationReport,
} from '../../src/index.js';
import { violations } from '../axe.ts';
import { minute, noon, sample, signedUrl } from '../sample.ts';

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const node = 'feature_liveness';
const media = (name: string): Partial<VerificationReport> => ({
  reference_image: signedUrl(`${name}.jpg`),
  video_url: signedUrl(`${name}.mp4`),
});
const first: VerificationReport = { ...sample, ...media('first'), status: 'Declined', score: 12.5, node_id: node };
const second: VerificationReport = { ...sample, ...media('second'), status: 'In Review', score: 64.31, node_id: node };
const third: VerificationReport = { ...sample, ...media('third'), status: 'Approved', score: 91, node_id: node };

const view = (reports: unknown, props: Partial<ReportsProps> = {}): ReactElement => (
  <ReportProvider now={() => noon}>
    <Reports caseId="case 1" expiresAt={noon + 60 * minute} {...props} reports={reports as VerificationReport[]} />
  </ReportProvider>
);
const draw = (reports: unknown, props: Partial<ReportsProps> = {}): ReturnType<typeof render> =>
  render(view(reports, props));
const tabs = (): HTMLElement[] => screen.queryAllByRole('tab');
const tab = (place: number): HTMLElement => tabs().at(place) as HTMLElement;
const loaded = (): (string | null)[] =>
  [...document.querySelectorAll('img, video')].map(
    (each) => each.getAttribute('src')?.split('?')[0]?.split('/').at(-1) ?? null,
  );
const comment = (): HTMLElement => screen.getByRole('textbox', { name: /Comment/ });
const panel = (report: VerificationReport): ReactElement => (
  <ReviewDecision report={report} onDecide={() => undefined} />
);
const said = (): string => document.querySelector('.lr-Reports-news')?.textContent ?? '';

describe('several reports', () => {
  it.each([
    ['nothing yet', undefined, 'Reports not available', 'absent'],
    ['null', null, 'Reports not available', 'absent'],
    ['an empty list', [], 'There is no report.', 'empty'],
    ['a number', 7, 'The reports could not be read.', 'unreadable'],
    ['one report without a list', first, 'The reports could not be read.', 'unreadable'],
    ['text', 'reports', 'The reports could not be read.', 'unreadable'],
    ['a list of nothing', [null, undefined, 3], 'The reports could not be read.', 'unreadable'],
    ['a list with one report and a null', [null, first], '1 report could not be read and is not shown.', 'ready'],
    [
      'gaps in a list',
      Object.assign([first], { 3: second }),
      '2 reports could not be read and are not shown.',
      'ready',
    ],
  ])('%s is said', (_name, reports, sentence, state) => {
    const { container } = draw(reports);
    expect(screen.getByText(sentence)).toBeVisible();
    expect(container.firstElementChild).toHaveAttribute('data-state', state);
  });

  it('one alone has no tabs, and is the report as it is', () => {
    draw([first]);
    expect(screen.queryByRole('tablist')).toBeNull();
    expect(screen.queryByRole('tabpanel')).toBeNull();
    expect(screen.getByRole('article', { name: 'Liveness check' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Compare attempts' })).toBeNull();
  });

  it('each tab says which attempt it is, whether it is the newest, its status and its time', () => {
    draw([first, second, third], {
      propsOf: (_report, place) => ({ at: noon - (3 - place) * minute }),
    });
    expect(tabs().map((each) => each.textContent)).toEqual([
      'Attempt 1DeclinedJan 31, 2026, 11:57 UTC',
      'Attempt 2In ReviewJan 31, 2026, 11:58 UTC',
      'Attempt 3NewestApprovedJan 31, 2026, 11:59 UTC',
    ]);
    expect(tab(2).querySelector('time')).toHaveAttribute('datetime', '2026-01-31T11:59:00.000Z');
    expect(tab(2)).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName(/^Attempt 3/);
    expect(screen.getByRole('article')).toHaveAccessibleName('Liveness check Attempt 3');
  });

  it('steps are told apart by what they are and by their ids', () => {
    const of = (feature: string, node_id: string | null): VerificationReport => ({ ...sample, feature, node_id });
    draw([of('LIVENESS', 'liveness_1'), of('LIVENESS', 'liveness_2'), of('AGE_ESTIMATION', 'age_1')]);
    expect(tabs().map((each) => each.querySelector('.lr-Reports-name')?.textContent)).toEqual([
      'Liveness',
      'Liveness',
      'Age estimationNewest',
    ]);
    expect(tabs().map((each) => each.querySelector('.lr-Reports-node')?.textContent)).toEqual([
      'liveness_1',
      'liveness_2',
      undefined,
    ]);
    expect(screen.getByRole('article')).toHaveClass('lr-AgeEstimationReport');
    fireEvent.click(tab(0));
    expect(screen.getByRole('article')).toHaveClass('lr-LivenessReport');
    expect(screen.getByRole('article')).toHaveAccessibleName('Liveness check liveness_1');
  });

  it.each([
    ['its feature', { feature: 'AGE_ESTIMATION' }],
    ['its feature in another spelling', { feature: 'age estimation' }],
    ['its node', { node_id: 'feature_age_estimation_1' }],
  ])('an age estimation that says so by %s gets the age report', (_name, said) => {
    draw([{ ...sample, ...said }], { minimumAge: 18, margin: 2 });
    expect(screen.getByRole('article')).toHaveClass('lr-AgeEstimationReport');
    expect(screen.getByText(/above 18/)).toBeVisible();
  });

  it('they stand in the order of their times where each has one, and the last by time is the newest', () => {
    const at = (report: VerificationReport, created_at: unknown) => ({ ...report, created_at }) as VerificationReport;
    const { rerender } = draw([at(third, '2026-01-31T11:00:00Z'), at(first, 1_769_850_000)]);
    expect(tabs().map((each) => each.querySelector('time')?.dateTime)).toEqual([
      '2026-01-31T09:00:00.000Z',
      '2026-01-31T11:00:00.000Z',
    ]);
    rerender(view([at(third, '2026-01-31T11:00:00Z'), at(first, 'yesterday'), second]));
    expect(tabs().map((each) => each.lastElementChild?.textContent)).toEqual([
      'Jan 31, 2026, 11:00 UTC',
      'Time could not be read',
      'Time not available',
    ]);
  });

  it.each([
    ['null', null, 'Status not available'],
    ['absent', undefined, 'Status not available'],
    ['no text', 7, 'Status could not be read'],
    ['unknown', 'Escalated', 'Escalated'],
  ])('a status that is %s is told as everywhere', (_name, status, text) => {
    draw([{ ...first, status }, second]);
    expect(within(tab(0)).getByText(text)).toBeVisible();
  });

  it.each([10, 60])('%i attempts are as many tabs, and one report', (count) => {
    draw(Array.from({ length: count }, (_, index) => ({ ...first, ...media(`m${index}`), score: index })));
    expect(tabs()).toHaveLength(count);
    expect(tab(-1)).toHaveTextContent(`Attempt ${count}`);
    expect(tabs().filter((each) => each.tabIndex === 0)).toEqual([tab(-1)]);
    expect(screen.getAllByRole('article', { hidden: true })).toHaveLength(1);
    expect(loaded()).toEqual([`m${count - 1}.jpg`]);
  });

  it('the same object twice is two attempts', () => {
    draw([first, first]);
    expect(tabs()).toHaveLength(2);
    fireEvent.click(tab(0));
    expect(tab(0)).toHaveAttribute('aria-selected', 'true');
    expect(tab(1)).toHaveAttribute('aria-selected', 'false');
  });

  it('hostile text does no harm, and no link of it is shown', async () => {
    const rows: VerificationReport[] = [
      { ...first, feature: 'LIVENESS', node_id: 'x'.repeat(10_000) },
      { ...first, feature: 'LIVENESS', node_id: 'https://media.example/a?X-Amz-Signature=secret' },
      { ...first, feature: 'LIVENESS', node_id: '\u202E<script>alert(1)</script>\n' },
      { ...first, feature: '__proto__', node_id: '\u202E\u200B' },
      { ...first, status: '\u202Eevil', feature: 7, node_id: {} } as never,
      new Proxy({} as VerificationReport, {
        get: () => {
          throw new Error('no');
        },
      }),
    ];
    const { container } = draw(rows);
    for (const each of tabs()) fireEvent.click(each);
    expect(container.textContent).not.toMatch(/secret|media\.example/);
    expect(container.querySelector('script')).toBeNull();
    for (const each of container.querySelectorAll('.lr-Reports-node'))
      expect(each.textContent?.length).toBeLessThan(70);
    for (const { id, title } of container.querySelectorAll<HTMLElement>('[id], [title]'))
      expect(id + title).not.toMatch(/xxx|script|liveness/);
    fireEvent.click(screen.getByRole('button', { name: 'Compare attempts' }));
    expect(container.textContent).not.toMatch(/secret|media\.example/);
  });
});

describe('the tabs', () => {
  const focused = (): number => tabs().indexOf(document.activeElement as HTMLElement);
  const key = (name: string): void => void fireEvent.keyDown(document.activeElement as HTMLElement, { key: name });

  it('arrows, Home and End move focus round, and open nothing', () => {
    draw([first, second, third]);
    tab(2).focus();
    for (const [name, place] of [
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['ArrowLeft', 1],
      ['Home', 0],
      ['End', 2],
      ['ArrowDown', 2],
    ] as const) {
      key(name);
      expect(focused()).toBe(place);
      expect(tab(2)).toHaveAttribute('aria-selected', 'true');
    }
    expect(loaded()).toEqual(['third.jpg']);
  });

  it('the arrows follow the direction of the text', () => {
    const { container } = draw([first, second, third], { style: { direction: 'rtl' } });
    (container.querySelector('[role=tablist]') as HTMLElement).style.direction = 'rtl';
    tab(2).focus();
    key('ArrowRight');
    expect(focused()).toBe(1);
    key('ArrowLeft');
    expect(focused()).toBe(2);
  });

  it('one that was pressed is open, told once, and its panel is named after it', () => {
    const onOpenChange = vi.fn();
    draw([first, second, third], { onOpenChange });
    fireEvent.click(tab(1));
    fireEvent.click(tab(1));
    expect(onOpenChange.mock.calls).toEqual([[1, second]]);
    expect(screen.getByRole('tabpanel')).toBe(document.getElementById(tab(1).getAttribute('aria-controls') ?? ''));
    expect(screen.getByRole('tabpanel')).toHaveAttribute('aria-labelledby', tab(1).id);
    expect(tab(0)).not.toHaveAttribute('aria-controls');
  });

  it('a host can say which is open at first, or have it in hand', () => {
    const { rerender } = draw([first, second, third], { defaultOpen: 0 });
    expect(tab(0)).toHaveAttribute('aria-selected', 'true');
    rerender(view([first, second, third], { defaultOpen: 1 }));
    expect(tab(0)).toHaveAttribute('aria-selected', 'true');
    rerender(view([first, second, third], { open: 1 }));
    fireEvent.click(tab(2));
    expect(tab(1)).toHaveAttribute('aria-selected', 'true');
  });

  it.each([-1, 3, 0.5, Number.NaN, '1', null])('a place that is not there (%s) is the newest', (place) => {
    draw([first, second, third], { open: place as number });
    expect(tab(2)).toHaveAttribute('aria-selected', 'true');
  });

  it('nothing is broken for a screen reader', async () => {
    const { container } = draw([first, second, third]);
    fireEvent.click(tab(0));
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Compare attempts' }));
    expect(await violations(container)).toEqual([]);
  });
});

describe('what is not open', () => {
  it('was never loaded, or is let go of, and comes back as it was', () => {
    const asked: string[] = [];
    render(
      <StrictMode>
        <ReportProvider now={() => noon} resolveMediaUrl={(url) => (asked.push(url), url)}>
          <Reports caseId={1} reports={[first, second]} expiresAt={noon + 60 * minute} actions={panel} />
        </ReportProvider>
      </StrictMode>,
    );
    expect(new Set(asked)).toEqual(new Set([second.reference_image]));
    fireEvent.click(screen.getByRole('button', { name: /^Low liveness score|Low liveness score/ }));
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    fireEvent.click(tab(0));
    expect(document.body.innerHTML).not.toContain('second.jpg');
    expect(comment()).toHaveValue('');
    fireEvent.change(comment(), { target: { value: 'Of the first' } });
    fireEvent.click(tab(1));
    expect(document.body.innerHTML).not.toContain('first.jpg');
    expect(comment()).toHaveValue('Half a sentence');
    expect(screen.getByRole('button', { name: /Low liveness score/ })).toHaveAttribute('aria-expanded', 'true');
    fireEvent.click(tab(0));
    expect(comment()).toHaveValue('Of the first');
  });

  it('a recording that played does not play on by itself when it comes back, nor take the focus', () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(undefined);
    draw([first, second]);
    fireEvent.click(screen.getByRole('button', { name: /Play/ }));
    const video = document.querySelector('video') as HTMLVideoElement;
    Object.defineProperty(video, 'readyState', { value: 4 });
    Object.defineProperty(video, 'paused', { value: false });
    fireEvent.timeUpdate(video);
    const before = play.mock.calls.length;
    tab(0).focus();
    fireEvent.click(tab(0));
    expect(document.querySelector('video')).toBeNull();
    fireEvent.click(tab(1));
    expect(document.querySelector('video')).toBeInTheDocument();
    expect(play).toHaveBeenCalledTimes(before);
    expect(tab(0)).toHaveFocus();
  });

  it('closes the enlarged view when a host opens another report under it', () => {
    const { rerender } = draw([first, second], { open: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Enlarge image' }));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    rerender(view([first, second], { open: 0 }));
    expect(document.querySelector('dialog')).toBeNull();
    rerender(view([first, second], { open: 1 }));
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('a newer list', () => {
  it('keeps what is open and was begun, tells of the newer one, and takes no focus', () => {
    const { rerender } = draw([first, second], { actions: panel });
    expect(said()).toBe('');
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    comment().focus();
    // A poll gives new objects under fresh signatures.
    const fresh = [first, second, third].map((each) => ({
      ...each,
      reference_image: `${each.reference_image}2`,
      video_url: `${each.video_url}2`,
    }));
    rerender(view(fresh, { actions: panel }));
    expect(tabs()).toHaveLength(3);
    expect(tab(1)).toHaveAttribute('aria-selected', 'true');
    expect(comment()).toHaveValue('Half a sentence');
    expect(comment()).toHaveFocus();
    expect(said()).toBe('A newer report has come: Attempt 3.');
    expect(document.querySelector('.lr-Reports-news')).toHaveAttribute('role', 'status');
    fireEvent.click(tab(2));
    expect(said()).toBe('');
    expect(comment()).toHaveValue('');
    fireEvent.click(tab(1));
    expect(comment()).toHaveValue('Half a sentence');
  });

  it('a second report beside the only one keeps what was begun with it', () => {
    const { rerender } = draw([first], { actions: panel });
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    rerender(view([first, second], { actions: panel }));
    expect(tab(0)).toHaveAttribute('aria-selected', 'true');
    expect(comment()).toHaveValue('Half a sentence');
  });

  it('the oldest may go: a draft stays with its attempt', () => {
    const { rerender } = draw([first, second], { actions: panel });
    fireEvent.change(comment(), { target: { value: 'Of the second' } });
    fireEvent.click(tab(0));
    fireEvent.change(comment(), { target: { value: 'Of the first' } });
    rerender(view([{ ...second }, { ...third }], { actions: panel }));
    expect(document.body.textContent).not.toContain('Of the first');
    fireEvent.click(tab(0));
    expect(comment()).toHaveValue('Of the second');
    fireEvent.click(tab(1));
    expect(comment()).toHaveValue('');
  });

  it('another attempt in the place of one never gets its draft, whatever the node', () => {
    const { rerender } = draw([second], { actions: panel });
    fireEvent.change(comment(), { target: { value: 'Of the second' } });
    rerender(view([third], { actions: panel }));
    expect(comment()).toHaveValue('');
  });

  it('a status that a person changed leaves the attempt what it was', () => {
    const { rerender } = draw([first, second], { actions: panel });
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    rerender(view([{ ...first }, { ...second, status: 'Approved' }], { actions: panel }));
    expect(comment()).toHaveValue('Half a sentence');
    expect(within(tab(1)).getByText('Approved')).toBeVisible();
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty list', []],
  ])('%s while it loads leaves nothing of the case on the page, and brings the draft back', (_name, nothing) => {
    const { rerender, container } = draw([first, second], { actions: panel });
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    rerender(view(nothing, { actions: panel }));
    expect(screen.queryByRole('article')).toBeNull();
    expect(container.querySelector('img, video')).toBeNull();
    expect(container.textContent).not.toContain('64.31');
    rerender(view([first, second], { actions: panel }));
    expect(comment()).toHaveValue('Half a sentence');
  });

  it('another case begins anew, although nothing but its id tells', () => {
    const { rerender } = draw([first, second], { actions: panel });
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    fireEvent.click(screen.getByRole('button', { name: 'Compare attempts' }));
    rerender(view([first, second, third], { caseId: 'case 2', actions: panel }));
    expect(tab(2)).toHaveAttribute('aria-selected', 'true');
    expect(said()).toBe('');
    expect(screen.getAllByRole('article', { hidden: true })).toHaveLength(1);
    expect(document.body.innerHTML).not.toContain('Half a sentence');
  });

  it('without an id a list is the same case only where a link or the numbers prove it', () => {
    const { rerender } = draw([first, second], { caseId: undefined, actions: panel });
    fireEvent.change(comment(), { target: { value: 'Half a sentence' } });
    rerender(view([{ ...first }, { ...second }, third], { caseId: undefined, actions: panel }));
    expect(comment()).toHaveValue('Half a sentence');
    const other = [first, second].map((each) => ({ ...each, ...media('other'), score: 33 }));
    rerender(view(other, { caseId: undefined, actions: panel }));
    expect(comment()).toHaveValue('');
  });

  it('a host that answers differently at each look is drawn, and not for ever', () => {
    let score = 0;
    const restless = new Proxy(first, {
      get: (target, name) => (name === 'score' ? (score += 1) : Reflect.get(target, name)),
    });
    draw([restless, second]);
    expect(tabs()).toHaveLength(2);
  });
});

describe('a blind review', () => {
  const order = { order: 'evidence-first' } as const;

  it('no tab tells a verdict before its report has', () => {
    draw([first, second], { ...order, veiled: true });
    expect(tabs().map((each) => each.textContent)).toEqual([
      'Attempt 1Status covered',
      'Attempt 2NewestStatus covered',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Show them now' }));
    expect(tabs().map((each) => each.textContent)).toEqual(['Attempt 1Status covered', 'Attempt 2NewestIn Review']);
    fireEvent.click(tab(0));
    expect(tab(0)).toHaveTextContent('Status covered');
    fireEvent.click(tab(1));
    expect(tab(1)).toHaveTextContent('In Review');
  });

  it('reports that differ only in what they found look alike', () => {
    const html = (status: string, score: number): string => {
      const { container, unmount } = draw(
        [
          { ...first, status, score },
          { ...second, status, score },
        ],
        order,
      );
      const shown = container.innerHTML.replace(/[«_:]r?[\w]+[»_:]/g, 'id');
      unmount();
      return shown;
    };
    expect(html('Declined', 3)).toBe(html('Approved', 99));
  });

  it('nothing of the difference is told before both are uncovered', () => {
    draw([first, second], { ...order, veiled: true });
    fireEvent.click(screen.getByRole('button', { name: 'Compare attempts' }));
    expect(screen.getByText('Covered until the findings of both reports are shown.')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/Declined|In Review|12\.5|64\.31/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Show them now' })[0] as HTMLElement);
    expect(screen.queryByText(/^From/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show them now' }));
    expect(screen.getByText('From Declined to In Review')).toBeVisible();
  });

  it('the news tells no verdict', () => {
    const { rerender } = draw([first, second], order);
    rerender(view([first, second, third], order));
    expect(said()).toBe('A newer report has come: Attempt 3.');
  });

  it('a report without evidence has nothing to wait for', () => {
    const bare = { reference_image: null, video_url: null };
    draw(
      [
        { ...first, ...bare },
        { ...second, ...bare },
      ],
      order,
    );
    expect(tab(1)).toHaveTextContent('In Review');
    expect(tab(0)).toHaveTextContent('Status covered');
  });
});

describe('what each report is given', () => {
  it('its own actions, and what the host says of it before what it says of all', () => {
    const actions = vi.fn((_report: VerificationReport, place: number) => (
      <button type="button">Decide {place}</button>
    ));
    draw([first, second], {
      actions,
      limits: { review: 80 },
      propsOf: (_report, place) => (place === 0 ? { limits: { review: 10 }, headingLevel: undefined } : undefined),
    });
    expect(actions.mock.calls.every(([report, place]) => report === second && place === 1)).toBe(true);
    expect(screen.getByRole('button', { name: 'Decide 1' })).toBeVisible();
    expect(screen.getByText(/Review at or below 80|80/)).toBeVisible();
    fireEvent.click(tab(0));
    expect(screen.getByRole('button', { name: 'Decide 0' })).toBeVisible();
  });

  it('the session stands with the newest report, and what a person said of it is not said of the others', () => {
    const metadata = { session_id: 's-1', status_override: { automatic_status: 'In Review' } };
    draw([first, second], { metadata });
    expect(screen.getByText('s-1')).toBeVisible();
    expect(screen.getByText(/by a person/)).toBeVisible();
    fireEvent.click(tab(0));
    expect(within(screen.getByRole('tabpanel')).queryByText(/by a person|s-1/)).toBeNull();
  });

  it('a refresh and an event say of which report they are', async () => {
    const onRefresh = vi.fn();
    const onEvent = vi.fn((_event: EvidenceEvent, _report: VerificationReport) => undefined);
    draw([first, second], { onRefresh, onEvent, expiresAt: noon + minute });
    fireEvent.click(tab(0));
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: /Refresh/ })[0] as HTMLElement));
    expect(onRefresh.mock.calls).toEqual([[first, 0]]);
    fireEvent.click(screen.getByRole('button', { name: /Low liveness score/ }));
    expect(onEvent.mock.calls.map(([event, report]) => [event.type, event.caseId, report])).toEqual([
      ['warning-opened', 'case 1', first],
    ]);
  });
});
