import { render } from '@testing-library/react';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { violations } from './axe.ts';
import { sample } from './sample.ts';
import { showing, subjects, withoutReport } from './subjects.ts';

const reporters = subjects.filter(([name]) => name === 'Reports' || !withoutReport.has(name));

// Development errors are said once per page, so they are gathered for the whole file.
const said: string[] = [];
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(' ')));
});
afterAll(() => {
  vi.restoreAllMocks();
});

// A value that must turn up in no log, whatever is wrong with the field that holds it.
const secret = 'secretvalue';
const wrong = Object.fromEntries(
  [
    'status',
    'method',
    'score',
    'reference_image',
    'video_url',
    'age_estimation',
    'warnings',
    'node_id',
    'face_quality',
    'face_luminance',
    'gender_estimation',
    'matches',
  ].map((field) => [
    field,
    field === 'score' || field === 'age_estimation' || field === 'warnings'
      ? `${secret}https://media.example/a.jpg?X-Amz-Signature=x`
      : [secret],
  ]),
);
const throwing = (fields: readonly string[]): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      fields.map((field) => [
        field,
        {
          enumerable: true,
          get: () => {
            throw new Error(secret);
          },
        },
      ]),
    ),
  );

const strange: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['an empty object', {}],
  ['a list', [secret]],
  ['text', `${secret} {"status": "Approved"}`],
  ['a number', 42],
  ['the whole response', { liveness: { ...sample, status: secret, score: 77.77 } }],
  ['every field wrong', wrong],
  ['every field null', Object.fromEntries(Object.keys(sample).map((field) => [field, null]))],
  ['getters that throw', throwing(Object.keys(wrong))],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error(secret);
        },
      },
    ),
  ],
  [
    'hostile warnings',
    {
      ...sample,
      warnings: [
        throwing(['risk', 'log_type', 'additional_data']),
        new Proxy(
          {},
          {
            get: () => {
              throw new Error(secret);
            },
          },
        ),
        null,
        secret,
        { additional_data: throwing(['score']) },
      ],
    },
  ],
  [
    'hostile matches',
    {
      ...sample,
      matches: [
        throwing(['session_id', 'status', 'user_details', 'match_image_url']),
        { similarity_percentage: 3, user_details: throwing(['name', 'full_name']) },
        null,
        secret,
      ],
    },
  ],
  [
    'hostile values',
    {
      ...sample,
      gender_estimation: throwing(['male', 'female']),
      score: Number.NaN,
      age_estimation: Number.NEGATIVE_INFINITY,
      method: '__proto__',
      status: 'constructor',
    },
  ],
  ['an object without a prototype', Object.assign(Object.create(null), sample)],
  ['a frozen report', Object.freeze({ ...sample, warnings: Object.freeze([]) })],
];

describe.each(reporters)('%s, given', (name, Component) => {
  it.each(strange)('%s, draws something and never throws', async (_what, report) => {
    const { container } = render(createElement(Component, showing(name, report)));
    expect(container.children).toHaveLength(1);
    expect(container.firstElementChild).not.toBeEmptyDOMElement();
  });

  it('a blank report is as sound for a screen reader as a full one', async () => {
    for (const report of [undefined, wrong])
      expect(await violations(render(createElement(Component, showing(name, report))).container)).toEqual([]);
  });
});

describe('what the developer is told', () => {
  const parts = [
    'StatusBadge',
    'ScoreGauge',
    'AgeEstimate',
    'MethodDetails',
    'WarningList',
    'MediaPreview',
    'ApplicantNotice',
  ];

  it.each(parts)('%s: what was passed, and what to pass', (name) => {
    const of = said.filter((line) => line.includes(name));
    expect(of).toContainEqual(expect.stringContaining('pass response.liveness'));
    expect(of).toContainEqual(expect.stringContaining('was given an array as its report'));
    expect(of).toContainEqual(expect.stringContaining('was given string as its report'));
    expect(of).toContainEqual(expect.stringContaining('was given number as its report'));
  });

  it.each([
    'status',
    'method',
    'score',
    'reference_image',
    'video_url',
    'age_estimation',
    'warnings',
    'face_quality',
    'face_luminance',
    'gender_estimation',
  ])('which field is wrong: %s', (field) => {
    expect(said).toContainEqual(expect.stringMatching(new RegExp(`report\\.${field} is (string|an array), expected `)));
  });

  it('never a value of the payload, and nothing twice', () => {
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => /secret|media\.example|77\.77|X-Amz/.test(line))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('nothing but that: React itself has no complaint', () => {
    expect(said.filter((line) => !line.startsWith('react-liveness-report: '))).toEqual([]);
  });
});
