import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ApplicantNotice,
  en,
  forApplicant,
  ReportProvider,
  type ApplicantNoticeProps,
  type VerificationWarning,
} from '../../src/index.js';
import { sample } from '../sample.ts';

const words = en.applicant;
type Props = Partial<Omit<ApplicantNoticeProps, 'report'>>;
const html = (report: unknown, props: Props = {}): string =>
  renderToStaticMarkup(<ApplicantNotice report={report as ApplicantNoticeProps['report']} {...props} />);
const textOf = (report: unknown, props?: Props): string =>
  /<span[^>]*>([^<]*)<\/span>/.exec(html(report, props))?.[1] ?? '';
const of = (risk: string, log_type = 'error'): VerificationWarning => ({
  risk,
  log_type,
  additional_data: null,
  short_description: '',
  long_description: '',
});
const declined = (...warnings: unknown[]): object => ({ status: 'Declined', warnings });

/** Everything that the vendor is known to send and that an applicant must not learn. */
const silent = [
  'LIVENESS_FACE_ATTACK',
  'FACE_IN_BLOCKLIST',
  'POSSIBLE_FACE_IN_BLOCKLIST',
  'DUPLICATED_FACE',
  'POSSIBLE_DUPLICATED_FACE',
  'DUPLICATED_FACE_NAME_MISMATCH',
  'LOW_LIVENESS_SCORE',
  'VIRTUAL_CAMERA_DETECTED',
  'FRAME_INJECTION_SUSPECTED',
  'CUSTOM_STATUS_RULE_TRIGGERED',
  'AGE_BELOW_MINIMUM',
  'AGE_NOT_DETECTED',
  'NO_REFERENCE_IMAGE',
  'LOW_FACE_MATCH_SIMILARITY',
  'A_CODE_OF_NEXT_YEAR',
  'LOW_FACE_LUMINANCE_ATTACK',
  'SUSPECTED_LOW_FACE_QUALITY',
  'NO_FACE_DETECTED FACE_IN_BLOCKLIST',
  '__proto__',
  'constructor',
  '',
] as const;
const mendable = {
  NO_FACE_DETECTED: 'noFace',
  MULTIPLE_FACES_DETECTED: 'severalFaces',
  HIGH_FACE_OCCLUSION: 'covered',
  FACE_FACE_COVERED: 'covered',
  LOW_FACE_LUMINANCE: 'dark',
  HIGH_FACE_LUMINANCE: 'bright',
  LOW_FACE_QUALITY: 'unclear',
} as const;
const codes = Object.keys(mendable) as (keyof typeof mendable)[];
const severities = ['error', 'warning', 'information', 'unheard-of'];
const statuses = Object.keys(en.status.words);
const retries = [undefined, true, false];

// What cannot be read is told to the developer.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

describe('by status', () => {
  it.each([
    ['Approved', 'done', words.outcome.done, words.outcome.done, words.outcome.done],
    ['In Review', 'waiting', words.outcome.waiting, words.outcome.waiting, words.outcome.waiting],
    ['Declined', 'closed', words.outcome.closed, words.outcome.closed, words.outcome.closed],
    ['Resubmitted', 'todo', words.outcome.again, words.outcome.again, words.outcome.none],
    ['Resub Requested', 'todo', words.outcome.again, words.outcome.again, words.outcome.none],
    ['Not Finished', 'todo', words.outcome.unfinished, words.outcome.unfinished, words.outcome.none],
    ['Not Started', 'todo', words.outcome.unfinished, words.outcome.unfinished, words.outcome.none],
    ['In Progress', 'todo', words.outcome.unfinished, words.outcome.unfinished, words.outcome.none],
    ['Awaiting User', 'todo', words.outcome.unfinished, words.outcome.unfinished, words.outcome.none],
    ['Expired', 'closed', words.outcome.ended, words.restart.ended, words.outcome.ended],
    ['Abandoned', 'closed', words.outcome.ended, words.restart.ended, words.outcome.ended],
    ['Kyc Expired', 'closed', words.outcome.outdated, words.restart.outdated, words.outcome.outdated],
  ])('%s is %s, and says by default, with another try and without', (status, kind, ...texts) => {
    expect(retries.map((mayRetry) => textOf({ status }, { mayRetry }))).toEqual(texts);
    expect(html({ status })).toContain(`data-kind="${kind}"`);
    expect(html({ status: status.toLowerCase().replaceAll(' ', '_') })).toBe(html({ status }));
  });

  it.each([
    undefined,
    null,
    {},
    { status: null },
    { status: '' },
    { status: 3 },
    { status: 'Rejected' },
    { status: '__proto__' },
    'Approved',
    [],
    { liveness: { status: 'Approved' } },
    { status: 'Approved', feature: 'ID_VERIFICATION' },
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  ])('says that there is no result for what has no status that is known: %#', (report) => {
    for (const mayRetry of retries) expect(textOf(report, { mayRetry })).toBe(words.outcome.none);
    expect(html(report)).toContain('data-kind="none"');
  });

  it.each(['Approved', 'In Review', 'Expired', 'Not Started', 'In Progress', 'Kyc Expired'])(
    'says the same of %s whatever its warnings are, and does not look at them',
    (status) => {
      const warnings = vi.fn(() => [of('LOW_FACE_LUMINANCE')]);
      const report = Object.defineProperty({ status }, 'warnings', { get: warnings });
      expect(html(report)).toBe(html({ status }));
      expect(warnings).not.toHaveBeenCalled();
    },
  );
});

describe('a trouble that the person can mend', () => {
  it.each(codes)('%s is told where it declined the check, and with another try what to do', (code) => {
    const [trouble, report] = [mendable[code], declined(of(code))];
    expect(textOf(report)).toBe(words.trouble[trouble]);
    expect(textOf(report, { mayRetry: false })).toBe(words.trouble[trouble]);
    expect(textOf(report, { mayRetry: true })).toBe(words.retry[trouble]);
    expect(textOf(declined(of(` ${code.toLowerCase()} `, 'ERROR')))).toBe(words.trouble[trouble]);
  });

  it.each(['warning', 'information', 'unheard-of', ''])(
    'is not told where it was of severity %j: it declined nothing',
    (log_type) => {
      for (const code of codes) expect(html(declined(of(code, log_type)))).toBe(html(declined()));
    },
  );

  it.each(['Resubmitted', 'Resub Requested', 'Not Finished'])(
    'is told where another try is asked for: %s',
    (status) => {
      for (const code of codes)
        for (const log_type of ['error', 'warning'])
          expect(textOf({ status, warnings: [of(code, log_type)] })).toBe(words.retry[mendable[code]]);
      expect(html({ status, warnings: [of('LOW_FACE_QUALITY', 'information')] })).toBe(html({ status }));
      expect(textOf({ status, warnings: [of('LOW_FACE_QUALITY')] }, { mayRetry: false })).toBe(words.outcome.none);
    },
  );

  it('is one of several: the one that is most useful to hear, in whatever order they came', () => {
    const order = [
      'NO_FACE_DETECTED',
      'MULTIPLE_FACES_DETECTED',
      'FACE_FACE_COVERED',
      'LOW_FACE_LUMINANCE',
      'HIGH_FACE_LUMINANCE',
      'LOW_FACE_QUALITY',
    ] as const;
    for (const [index, code] of order.entries()) {
      const rest = order.slice(index).map((each) => of(each));
      expect(textOf(declined(...rest))).toBe(words.trouble[mendable[code]]);
      expect(textOf(declined(...rest.toReversed()))).toBe(words.trouble[mendable[code]]);
    }
    expect(textOf(declined(of('NO_FACE_DETECTED', 'information'), of('LOW_FACE_QUALITY')))).toBe(words.trouble.unclear);
  });
});

describe('everything else', () => {
  const alone = [undefined, null, [], {}, 'text', 7].map((warnings) => ({ status: 'Declined', warnings }));

  it('that declined a check gives the same markup as no reason at all, to the byte', () => {
    for (const mayRetry of retries) {
      const expected = html({ status: 'Declined' }, { mayRetry });
      for (const report of alone) expect(html(report, { mayRetry })).toBe(expected);
      for (const code of silent)
        for (const severity of severities) expect(html(declined(of(code, severity)), { mayRetry })).toBe(expected);
    }
  });

  it.each(severities)('silences a trouble beside it, even as %s', (severity) => {
    for (const status of ['Declined', 'Resubmitted', 'Not Finished'])
      for (const mayRetry of retries)
        for (const code of silent.filter(Boolean)) {
          const mixed = [of('LOW_FACE_LUMINANCE'), of(code, severity)];
          expect(html({ status, warnings: mixed }, { mayRetry })).toBe(html({ status }, { mayRetry }));
          expect(html({ status, warnings: mixed.toReversed() }, { mayRetry })).toBe(html({ status }, { mayRetry }));
        }
  });

  it.each([
    ['an entry that cannot be read', null],
    ['a gap', undefined],
    ['a number', 3],
    [
      'an entry that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    ['an entry without a code', { ...of(''), long_description: 'The face is in a blocklist.' }],
    ['a text', 'The face is in a blocklist.'],
  ])('silences it too: %s', (_what, entry) => {
    expect(html(declined(of('LOW_FACE_LUMINANCE'), entry))).toBe(html(declined()));
  });

  it('silences it among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, () => of('LOW_FACE_LUMINANCE'));
    expect(textOf(declined(...many))).toBe(words.trouble.dark);
    expect(html(declined(...many, of('FACE_IN_BLOCKLIST')))).toBe(html(declined()));
  });

  it('leaves no trace in a page that changes from one to the other', () => {
    const { container, rerender } = render(<ApplicantNotice report={declined(of('LIVENESS_FACE_ATTACK')) as never} />);
    const before = container.innerHTML;
    rerender(<ApplicantNotice report={{ status: 'Declined' }} />);
    expect(container.innerHTML).toBe(before);
  });
});

describe('of any report', () => {
  const sentences = new Set(Object.values(words).flatMap((group) => Object.values<string>(group)));
  const mark = 'Zq9';
  const hostile = fc.oneof(
    fc.string().map((text) => mark + text),
    fc.constantFrom(`${mark}<img src=x onerror=alert(1)>`, `${mark}https://media.example/a.jpg?X-Amz-Signature=x`),
  );
  const value = fc.oneof(hostile, fc.anything());
  const code = fc.oneof(fc.constantFrom(...codes, ...silent), hostile);
  const warning = fc.record({
    risk: fc.oneof(code, value),
    log_type: fc.oneof(fc.constantFrom(...severities), value),
    additional_data: value,
    short_description: hostile,
    long_description: hostile,
  });
  const report = fc.record(
    {
      status: fc.oneof(fc.constantFrom(...statuses), hostile, fc.anything()),
      warnings: fc.oneof(fc.array(fc.oneof({ weight: 4, arbitrary: warning }, { weight: 1, arbitrary: value })), value),
      method: value,
      score: value,
      reference_image: hostile,
      video_url: hostile,
      age_estimation: value,
      matches: fc.array(fc.dictionary(fc.string(), hostile)),
    },
    { requiredKeys: [] },
  );
  const retry = fc.constantFrom(...retries);
  const markup =
    /^<p class="lr-ApplicantNotice(?: lr-Icon)?" data-kind="(?:done|waiting|todo|closed|none)"(?: data-icon="(?:positive|clock|information)")?><span class="lr-ApplicantNotice-text">([^<&]*)<\/span><\/p>$/;

  it('the whole markup is ours: one of the known sentences, and nothing of the payload', () => {
    fc.assert(
      fc.property(fc.oneof(report, value), retry, (given, mayRetry) => {
        const drawn = html(given, { mayRetry });
        expect(sentences).toContain(markup.exec(drawn)?.[1]);
        expect(drawn).not.toContain(mark);
      }),
      { numRuns: 1500 },
    );
  });

  it('one code that is not on the list gives what no code gives', () => {
    const silentCode = fc.oneof(fc.constantFrom(...silent), hostile);
    const listed = fc.record({ risk: fc.constantFrom(...codes), log_type: fc.constantFrom(...severities) });
    const other = fc.record({ risk: silentCode, log_type: fc.constantFrom(...severities), long_description: hostile });
    fc.assert(
      fc.property(
        fc.constantFrom(...statuses),
        fc.array(listed),
        other,
        fc.array(listed),
        retry,
        (status, a, b, c, mayRetry) => {
          expect(html({ status, warnings: [...a, b, ...c] }, { mayRetry })).toBe(html({ status }, { mayRetry }));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('what is left of it for a browser says the same, and holds nothing else', () => {
    const left = new Set<unknown>([...statuses, '', ...codes]);
    fc.assert(
      fc.property(fc.oneof(report, value), retry, (given, mayRetry) => {
        const kept = forApplicant(given);
        expect(html(kept, { mayRetry })).toBe(html(given, { mayRetry }));
        expect(left).toContain(kept.status);
        expect(kept.warnings.length).toBeLessThan(2);
        for (const each of kept.warnings)
          expect(each).toEqual({ ...of(each.risk), risk: expect.toSatisfy((risk) => left.has(risk)) });
        expect(forApplicant(kept)).toEqual(kept);
      }),
      { numRuns: 1500 },
    );
  });
});

it('what is left for a browser tells no suspicion from no reason', () => {
  const nothing = forApplicant({ status: 'Declined' });
  expect(nothing).toEqual({ status: 'Declined', warnings: [] });
  for (const code of silent)
    expect(forApplicant({ ...sample, ...declined(of('LOW_FACE_QUALITY'), of(code)) })).toEqual(nothing);
  expect(forApplicant({ ...sample, ...declined(of('FACE_FACE_COVERED')) })).toEqual(
    declined(of('HIGH_FACE_OCCLUSION')),
  );
});

describe('the English words', () => {
  const all = Object.values(words).flatMap((group) => Object.values<string>(group));

  it.each(all)('are one or two short sentences: %s', (text) => {
    const sentences = text.match(/[^.]+\./g) ?? [];
    expect(sentences.join('')).toBe(text);
    expect([1, 2]).toContain(sentences.length);
    for (const sentence of sentences) expect(sentence.trim().split(' ').length).toBeLessThanOrEqual(15);
  });

  it.each(all)('name no detector, list, score, person or guilt, and nothing that is hard to read: %s', (text) => {
    expect(text).not.toMatch(
      /fraud|attack|spoof|fake|mask|inject|virtual|list|block|duplicate|match|score|threshold|risk|warning|detect|suspic|liveness|biometric|someone|person|fail|reject|declin|wrong|your fault|\bage\b|\d/i,
    );
    expect(text.split(/\W+/).filter((word) => word.length > 10)).toEqual([]);
  });

  it('ask for another try only where there may be one', () => {
    for (const text of [
      ...Object.values(words.trouble),
      words.outcome.closed,
      words.outcome.ended,
      words.outcome.outdated,
    ])
      expect(text).not.toMatch(/again|start/);
  });
});

describe('the element', () => {
  it('is a paragraph that is no live region and takes no focus, and a host can make it one', () => {
    const { container, rerender } = render(<ApplicantNotice report={{ status: 'In Review' }} />);
    expect(screen.getByText(words.outcome.waiting).parentElement).toBe(container.firstElementChild);
    expect(container.querySelectorAll('[role], [aria-live], [tabindex], [id], [title]')).toHaveLength(0);
    rerender(<ApplicantNotice report={{ status: 'Approved' }} role="status" />);
    expect(screen.getByRole('status')).toHaveTextContent(words.outcome.done);
  });

  it("uses the host's words", () => {
    const show = (element: ReactElement): string =>
      render(
        <ReportProvider messages={{ applicant: { outcome: { closed: 'Bitte rufen Sie uns an.' } } }}>
          {element}
        </ReportProvider>,
      ).container.textContent;
    expect(show(<ApplicantNotice report={{ status: 'Declined' }} />)).toBe('Bitte rufen Sie uns an.');
    expect(show(<ApplicantNotice report={{ status: 'Approved' }} />)).toBe(words.outcome.done);
  });

  it('has no more kinds than a host with one text for all of a kind shows', () => {
    const kindOf = (report: unknown): string => /^<p[^>]*>/.exec(html(report))?.[0] ?? '';
    expect(kindOf(declined(of('LOW_FACE_QUALITY')))).toBe(kindOf(declined(of('FACE_IN_BLOCKLIST'))));
  });
});
