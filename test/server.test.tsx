import { act, cleanup } from '@testing-library/react';
import { createElement, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as library from '../src/index.js';
import { faceMatch, minute, noon, sample, warning } from './sample.ts';

type Subject = ComponentType<Record<string, unknown>>;

const report = {
  ...sample,
  warnings: [warning, { ...warning, risk: 'LOW_FACE_QUALITY', log_type: 'error', additional_data: { score: 3 } }],
};
const match = {
  session_id: 's-1',
  similarity_percentage: 93.4,
  user_details: { full_name: 'Nobody' },
  match_image_url: sample.reference_image,
};
const expiresAt = noon + 42 * minute + 17_000;
const subjects: readonly (readonly [string, Record<string, unknown>])[] = [
  ['StatusBadge', { report }],
  ['ScoreGauge', { report, limits: { review: 80, decline: 50 } }],
  ['AgeEstimate', { report, minimumAge: 18, margin: 3 }],
  ['MethodDetails', { report }],
  [
    'ApplicantNotice',
    { report: { status: 'Declined', warnings: [{ ...warning, risk: 'LOW_FACE_LUMINANCE', log_type: 'error' }] } },
  ],
  ['WarningList', { report, defaultOpen: 'all' }],
  ['ReviewDesk', { cases: [{ caseId: 1, report, expiresAt }], defaultOpen: 1, undoFor: 5, onDecide: () => undefined }],
  ['MatchList', { report: { matches: [match] }, expiresAt, onOpenSession: () => undefined }],
  ['MatchList', { report: { matches: null } }],
  ['LivenessReport', { report: { ...report, matches: [match] }, expiresAt }],
  ['MediaPreview', { report, media: 'image', expiresAt }],
  ['MediaPreview', { report, media: 'video', expiresAt }],
  ['MediaPreview', { report, media: 'image', expiresAt, veiled: true }],
  ['MediaPreview', { report: { ...report, reference_image: 'javascript:alert(1)' }, media: 'image' }],
  ['MediaPreview', { report, media: 'image', expiresAt, compareWith: [{ label: 'A', url: report.reference_image }] }],
  ['FaceMatchReport', { report: faceMatch, expiresAt, onRefresh: () => undefined }],
  ['FaceMatchReport', { report: undefined }],
  ['ExpiryCountdown', { expiresAt }],
  ['RawReport', { report: { ...report, matches: [match] } }],
  ['RawReport', { report: undefined }],
  ['VerificationMetadata', { metadata: { session_id: 's-1', created_at: noon } }],
  ['LivenessReport', { report, expiresAt, onRefresh: () => undefined }],
  ['AgeEstimationReport', { report, receivedAt: noon, minimumAge: 18 }],
  ['LivenessReport', { report: undefined }],
  ['Reports', { reports: [report, { ...report, status: 'Declined' }], expiresAt }],
  ['Reports', { reports: [report, report], expiresAt, order: 'evidence-first' }],
  ['Reports', { reports: undefined }],
  ['LivenessReport', { report, order: 'evidence-first' }],
  ['LivenessReport', { report: { ...report, reference_image: null, video_url: null }, order: 'evidence-first' }],
  ['ReviewDecision', { report, onDecide: () => undefined }],
  [
    'ReviewDecision',
    {
      report: { status: 'In Review' },
      onDecide: () => undefined,
      requires: ['image', 'video'],
      shortcuts: true,
      firstOpinion: { outcome: 'Declined', at: noon },
    },
  ],
];

let said: ReturnType<typeof vi.spyOn>;
let box: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  cleanup();
  box.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Renders with fresh modules and no browser, as a server does (Radix looks for a document when it loads). */
async function serverHtml(name: string, props: Record<string, unknown>): Promise<string> {
  for (const global of ['document', 'window', 'navigator', 'location', 'matchMedia']) vi.stubGlobal(global, undefined);
  vi.resetModules();
  try {
    const react = await import('react');
    const { renderToString } = await import('react-dom/server');
    const fresh = (await import('../src/index.js')) as unknown as Record<string, Subject>;
    return renderToString(react.createElement(fresh[name] as Subject, props));
  } finally {
    vi.unstubAllGlobals();
  }
}

async function hydrate(
  name: string,
  props: Record<string, unknown>,
): Promise<{ recoverable: ReturnType<typeof vi.fn>; unmount: () => void }> {
  const recoverable = vi.fn();
  const Component = (library as unknown as Record<string, Subject>)[name] as Subject;
  const root = await act(async () =>
    hydrateRoot(box, createElement(Component, props), { onRecoverableError: recoverable }),
  );
  return { recoverable, unmount: () => act(() => root.unmount()) };
}

const named = {
  id: 'id',
  htmlFor: 'for',
  'aria-labelledby': 'aria-labelledby',
  'aria-describedby': 'aria-describedby',
};

/** The ids in which the browser's markup is not what React takes it for: React 18 complains of the first one of a page only. */
function strayIds(): string[] {
  return [...box.querySelectorAll('*')].flatMap((element) => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    const held = key ? (element as unknown as Record<string, Record<string, unknown>>)[key] : undefined;
    return Object.entries(named).flatMap(([prop, attribute]) => {
      const [server, client] = [element.getAttribute(attribute), held?.[prop] ?? null];
      return held && server !== client ? [`${element.tagName} ${prop}: ${server}, ${client as string | null}`] : [];
    });
  });
}

describe.each(subjects)('%s on a server (%#)', (name, props) => {
  it('gives markup that a strict page shows, without an address and without a running digit', async () => {
    const html = await serverHtml(name, props);
    expect(html).toContain(`lr-${name}`);
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/ on[a-z]+=/);
    expect(html).not.toMatch(/<(img|video|source|link|script|style)\b/);
    expect(html).not.toMatch(/preload|media\.example|secretsignature|javascript:/);
    // A time of day has its zone beside it.
    expect(html).not.toMatch(/\d:\d\d(?!\d| UTC)/);
    expect(html).not.toContain('role="timer"');
    expect(said).not.toHaveBeenCalled();
  });

  it('becomes alive in a browser without a complaint of React', async () => {
    // A browser reads the markup at another moment than the server wrote it.
    box.innerHTML = await serverHtml(name, props);
    vi.setSystemTime(noon + 7000);
    const { recoverable, unmount } = await hydrate(name, props);
    expect(strayIds()).toEqual([]);
    expect(said.mock.calls).toEqual([]);
    expect(recoverable).not.toHaveBeenCalled();
    unmount();
    expect(said.mock.calls).toEqual([]);
  });
});

it('has nothing of a closed warning but its button', async () => {
  const html = await serverHtml('WarningList', { report });
  expect(html.match(/<button/g)).toHaveLength(2);
  expect(html).not.toContain('lr-WarningRow-content');
  expect(html).not.toContain('aria-controls');
});

describe('after hydration', () => {
  it('the image has its address, and the countdown its digits', async () => {
    const props = { report, media: 'image', expiresAt };
    box.innerHTML = await serverHtml('MediaPreview', props);
    expect(box.querySelector('img')).toBeNull();
    const { unmount } = await hydrate('MediaPreview', props);
    expect(box.querySelector('img')?.getAttribute('src')).toBe(sample.reference_image);
    expect(box.querySelector('[role=timer]')).toHaveTextContent('42:17');
    unmount();
  });

  it.each([8 * minute, 3 * minute, 30_000, -minute])(
    'nothing is spoken with %d ms left, because nothing has just happened',
    async (left) => {
      const props = { report, media: 'image', expiresAt: noon + left };
      box.innerHTML = await serverHtml('MediaPreview', props);
      const region = box.querySelector('[aria-live=polite]');
      expect(region).toBeEmptyDOMElement();
      const { unmount } = await hydrate('MediaPreview', props);
      expect(box.querySelector('[aria-live=polite]')).toBe(region);
      expect(region).toBeEmptyDOMElement();
      unmount();
    },
  );

  it('a link that died on the way is never loaded', async () => {
    const props = { report, media: 'image', expiresAt: noon + 1000 };
    box.innerHTML = await serverHtml('MediaPreview', props);
    vi.setSystemTime(noon + 2000);
    const { unmount } = await hydrate('MediaPreview', props);
    expect(box.querySelector('figure')).toHaveAttribute('data-state', 'expired');
    expect(box.innerHTML).not.toContain('media.example');
    unmount();
  });
});

it('does nothing when it is only loaded', async () => {
  for (const global of ['document', 'window', 'navigator', 'location', 'matchMedia']) vi.stubGlobal(global, undefined);
  const timeout = vi.spyOn(globalThis, 'setTimeout');
  const listen = vi.spyOn(globalThis, 'addEventListener');
  vi.resetModules();
  await import('../src/index.js');
  expect(timeout).not.toHaveBeenCalled();
  expect(listen).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
