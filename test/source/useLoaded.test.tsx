import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { en, FaceMatchReport, MatchList, MediaPreview, ReportProvider } from '../../src/index.js';
import { faceMatch, noon, sample, signedUrl } from '../sample.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const at = (child: ReactElement): ReactElement => <ReportProvider now={() => noon}>{child}</ReportProvider>;
const press = (name: string | RegExp): void =>
  void fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
const still = (): HTMLElement => document.querySelector('img') as HTMLElement;
const state = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-media][data-state]')?.dataset['state'];

const faces = en.faceMatch;
const match = { session_id: 'a', similarity_percentage: 90, match_image_url: signedUrl('match.jpg') };

it.each<[string, ReactElement, show: string | RegExp, hide: string | RegExp]>([
  [
    'a still',
    <MediaPreview key="still" report={sample} media="image" veiled />,
    en.media.show.image,
    en.media.hide.image,
  ],
  [
    'an image of a face match',
    <FaceMatchReport key="face" report={{ ...faceMatch, target_image: null }} veiled />,
    faces.show.source,
    faces.hide.source,
  ],
  ['the picture of a match', <MatchList key="match" report={{ matches: [match] }} />, /^Show picture/, /^Hide picture/],
])('%s that has loaded, and fails when it is shown again, says so', (_what, view, show, hide) => {
  render(at(view));
  press(show);
  // The silent second try is spent.
  fireEvent.error(still());
  fireEvent.load(still());
  expect(state()).toBe('ready');
  press(hide);
  press(show);
  expect(state()).not.toBe('failed');
  fireEvent.error(still());
  expect(state()).toBe('failed');
  expect(screen.getByText(en.media.title.failed)).toBeInTheDocument();
  press('Try again');
  expect(state()).toBe('loading');
  fireEvent.load(still());
  expect(state()).toBe('ready');
});

it('a still that has loaded, and that the page’s policy blocks when it is shown again, says so', () => {
  render(at(<MediaPreview report={sample} media="image" veiled />));
  press(en.media.show.image);
  fireEvent.load(still());
  press(en.media.hide.image);
  press(en.media.show.image);
  const blocked = new Event('securitypolicyviolation');
  const address = still().getAttribute('src');
  fireEvent(document, Object.assign(blocked, { blockedURI: address, effectiveDirective: 'img-src' }));
  expect(state()).toBe('blocked');
});
