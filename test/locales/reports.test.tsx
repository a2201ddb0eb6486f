// Both reports and a decision in each language: drawn on a server, taken over in a browser, and searched for English.
import { act, cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AgeEstimationReport, LivenessReport, ReportProvider, ReviewDecision } from '../../src/index.js';
import type { Messages } from '../../src/index.js';
import { match, opinion, reasons, report, session, titled, unknown } from '../../stories/fixtures/cyrillic.ts';
import { strangersIn, textsOn } from '../../stories/fixtures/pseudo.ts';
import { noon } from '../sample.ts';
import { english, leavesOf, others } from './words.ts';

const decide = (): void => undefined;
const now = (): number => noon;

const page = (words: Messages, locale?: string): ReactElement => (
  <ReportProvider messages={words} locale={locale} timeZone="Europe/Sofia" now={now}>
    <LivenessReport
      report={{ ...report, matches: [match], warnings: [...report.warnings, titled] }}
      receivedAt={noon}
      metadata={{ ...session, status: 'In Review', reviews: [{ user: 'Мария', new_status: 'Approved' }] }}
      limits={{ review: 80, decline: 50 }}
      onRefresh={decide}
      actions={
        <ReviewDecision
          report={report}
          onDecide={decide}
          outcomes={['Approved', 'Declined', 'Resubmitted', 'In Review']}
          reasons={reasons}
          requires={['image', 'video', 'warnings']}
          firstOpinion={opinion}
          shortcuts
        />
      }
    />
    <AgeEstimationReport
      report={unknown}
      receivedAt={noon - 1e8}
      minimumAge={18}
      margin={3}
      veiled
      order="evidence-first"
    />
  </ReportProvider>
);

let told: unknown[] = [];
beforeEach(() => {
  told = [];
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((text: unknown) => void told.push(text));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(others)('%s', (name, words) => {
  it('is the same on a server and in a browser, and nobody is told of a mixture', async () => {
    const home = document.body.appendChild(document.createElement('div'));
    home.innerHTML = renderToString(page(words));
    const server = home.textContent;
    expect(server).toContain(words.report.liveness);
    const root = await act(async () => hydrateRoot(home, page(words)));
    expect(told).toEqual([]);
    for (const root of home.querySelectorAll('article, section')) expect(root).toHaveAttribute('lang', name);
    await act(async () => root.unmount());
    home.remove();
  });

  it('leaves no English word on the screen', () => {
    const { container } = render(page(words));
    const own = new Set(leavesOf(words).map(([, leaf]) => leaf));
    const theirs = new Set(english.flatMap(([, leaf]) => (typeof leaf === 'string' && !own.has(leaf) ? [leaf] : [])));
    const texts = textsOn(container).map(({ text }) => text.trim().replace(/:$/, ''));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => theirs.has(text))).toEqual([]);
  });

  it('writes numbers and dates in its own way, also those of another country', () => {
    const { container, unmount } = render(page(words));
    expect(container).toHaveTextContent(new Intl.NumberFormat(name).format(64.31));
    unmount();
    const abroad = { ar: 'ar-EG', de: 'de-CH', es: 'es-MX', fr: 'fr-CA', 'pt-BR': 'pt-BR', 'zh-Hans': 'zh-SG' }[name];
    const { container: there } = render(page(words, abroad ?? name));
    expect(there).toHaveTextContent(new Intl.NumberFormat(abroad ?? name).format(64.31));
    expect(told).toEqual([]);
  });
});

it.each(others.filter(([name]) => ['ar', 'ja', 'zh-Hans'].includes(name)))(
  '%s has no Latin word that the report did not bring',
  (_name, words) => {
    const { container } = render(page(words));
    const names = ['NO_FACE_DETECTED', '3D', 'NFC', 'GMT', 'UTC', 'IC', 'IP', 'AML', 'Esc', 'EET'];
    // The letters of the keys of a decision, and those of the session's facts, which are a number.
    expect(strangersIn(container, names)).toEqual([]);
  },
);

it('Arabic has no Latin figure where its country writes its own', () => {
  const words = others.find(([name]) => name === 'ar')?.[1] as Messages;
  const { container } = render(page(words, 'ar-EG'));
  const found = textsOn(container).flatMap(({ text, place }) => (/[0-9]/.test(text) ? [`${text} (${place})`] : []));
  // Identifiers stay as they came.
  expect(found.filter((text) => !/bdi|code|МОД|КОД/.test(text))).toEqual([]);
});
