import { act, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AgeEstimationReport,
  en,
  LivenessReport,
  ReportProvider,
  type LivenessReportProps,
  type VerificationReport,
} from '../../src/index.js';
import { minute, noon, sample, signedUrl } from '../sample.ts';

let time = noon;
const now = (): number => time;
const begin = (): void => act(() => void globalThis.dispatchEvent(new Event('beforeprint')));
const end = (): void => act(() => void globalThis.dispatchEvent(new Event('afterprint')));
afterEach(() => {
  end();
  time = noon;
});

const view = (props: Partial<LivenessReportProps> = {}, Report = LivenessReport) => (
  <ReportProvider now={now} timeZone="Europe/Berlin" locale="en-GB">
    <Report report={sample} {...props} />
  </ReportProvider>
);
const sheet = (): HTMLElement | null => document.querySelector('.lr-PrintSheet');
const facts = (): [string, string][] =>
  [...document.querySelectorAll('.lr-PrintSheet .lr-Fact')].map((fact) => [
    fact.querySelector('dt')?.textContent ?? '',
    fact.querySelector('dd')?.textContent ?? '',
  ]);

describe.each([LivenessReport, AgeEstimationReport])('a report on paper', (Report) => {
  it('says when it was printed, in the zone and by the clock of the host, and only there', () => {
    render(view({}, Report));
    expect(sheet()).toBeNull();
    time = noon + 5 * minute;
    begin();
    expect(facts()[0]).toEqual([en.report.printedAt, '31 Jan 2026, 13:05 CET']);
    end();
    expect(sheet()).toBeNull();
    time = noon + 90 * minute;
    begin();
    expect(facts()[0]?.[1]).toBe('31 Jan 2026, 14:30 CET');
  });

  it('says anew when it is printed again at once', () => {
    render(view({}, Report));
    begin();
    time = noon + 10 * minute;
    begin();
    expect(facts()[0]?.[1]).toBe('31 Jan 2026, 13:10 CET');
  });
});

describe('the evidence', () => {
  const image = (props: Partial<LivenessReportProps>): string | undefined => {
    render(view(props));
    begin();
    return facts().find(([label]) => label === en.media.name.image)?.[1];
  };
  const unsigned = { ...sample, reference_image: 'https://media.example/a.jpg', video_url: null };

  it.each([
    [{}, 'Expires 31 Jan 2026, 17:00 CET, by the link itself'],
    [{ expiresAt: noon + 60 * minute }, 'Expires 31 Jan 2026, 14:00 CET, as given'],
    [{ expiresAt: noon - minute }, 'Expired 31 Jan 2026, 12:59 CET, as given'],
    [{ expiresAt: noon }, 'Expired 31 Jan 2026, 13:00 CET, as given'],
    [{ report: unsigned, receivedAt: noon }, 'Expires 31 Jan 2026, 14:00 CET, 60 minutes after receipt'],
    [{ report: unsigned }, en.report.printedUnknown],
    [
      {
        report: {
          ...unsigned,
          reference_image:
            'https://firebasestorage.googleapis.com/v0/b/a/o/b?alt=media&token=0b6e2d1c-6a0b-4a4e-9c1b-2f6f7a1c9e44',
        },
      },
      en.report.printedEndless,
    ],
  ] as [Partial<LivenessReportProps>, string][])('with %j: %s', (props, text) => {
    expect(image(props)).toBe(text);
  });

  it.each([undefined, null, {}, { ...sample, reference_image: null, video_url: '' }])(
    'is not named where there is none (%#)',
    (report) => {
      render(view({ report: report as VerificationReport }));
      begin();
      expect(facts().map(([label]) => label)).toEqual([en.report.printedAt]);
    },
  );

  it('is told for each medium, and its address stays off the paper', () => {
    render(
      view({ report: { ...sample, reference_image: signedUrl('a.jpg', 600), video_url: signedUrl('v.mp4', 1200) } }),
    );
    begin();
    expect(facts().slice(1)).toEqual([
      ['Reference image', 'Expires 31 Jan 2026, 13:10 CET, by the link itself'],
      ['Liveness video', 'Expires 31 Jan 2026, 13:20 CET, by the link itself'],
    ]);
    expect(document.body.textContent).not.toMatch(/http|secretsignature/);
  });
});

it.each([
  [undefined, en.report.printNote, false],
  [false, en.report.printNote, false],
  [true, en.report.printNoteVideo, true],
])('with printMedia %s it says: %s', (printMedia, note, marked) => {
  const { container } = render(view({ printMedia }));
  expect(container).not.toHaveTextContent(note);
  begin();
  expect(container).toHaveTextContent(note);
  expect(container.querySelector('.lr-Report')?.hasAttribute('data-print-media')).toBe(marked);
});

it('a host cannot set the mark by mistake', () => {
  const { container } = render(view({ 'data-print-media': '' } as object));
  expect(container.querySelector('.lr-Report')?.hasAttribute('data-print-media')).toBe(false);
});
