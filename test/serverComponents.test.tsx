// react-liveness-report/server: what a server component draws is, letter for letter, what the component of the same name draws.
import { renderToStaticMarkup } from 'react-dom/server';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import * as client from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import * as server from '../src/server.js';

type Any = ComponentType<Record<string, unknown>>;

const values = [null, undefined, 0, 0.004, 18, 49.996, 64.31, 99.999, 100, 101, -1, Number.NaN, '64', '', {}, [], true];
const statuses = ['Approved', 'in_review', 'Not Finished', 'Expired', ' ', '', null, undefined, 7, {}, 'مرفوض'];
const props: Record<string, readonly Record<string, unknown>[]> = {
  StatusBadge: [
    ...statuses.map((status) => ({ report: { status } })),
    { report: null },
    { report: undefined, size: 'small', className: 'mine', title: 'more', 'data-theme': 'dark', style: { order: 1 } },
  ],
  ScoreGauge: [
    ...values.map((score) => ({ report: { score } })),
    { report: { score: 64 }, shape: 'bar', size: 'small', limits: { review: 80, decline: 50 }, id: 'mine', lang: 'en' },
    { report: null },
  ],
  AgeEstimate: [
    ...values.map((age) => ({ report: { age_estimation: age, gender_estimation: age }, minimumAge: 18, margin: 3 })),
    { report: { age_estimation: 24.4, gender_estimation: { male: 2, female: 98 } }, size: 'large' },
    { report: { age_estimation: 24.4, gender_estimation: 'female' }, className: 'mine' },
    { report: null },
  ],
};
const settings = [
  {},
  { messages: de },
  { messages: ar, locale: 'ar-EG' },
  { messages: { status: { words: { Approved: 'Good' } } } },
];

describe.each(Object.keys(props))('%s of the server', (name) => {
  const [Client, Server] = [
    (client as unknown as Record<string, Any>)[name],
    (server as unknown as Record<string, Any>)[name],
  ];
  if (!Client || !Server) throw new Error(`${name} is not exported.`);
  const Provider = client.ReportProvider;

  it.each(settings.map((each, at) => [at, each] as const))(
    'draws what the client draws, with settings %i',
    (_, given) => {
      for (const each of props[name] ?? []) {
        const expected = renderToStaticMarkup(
          <Provider {...given}>
            <Client {...each} />
          </Provider>,
        );
        expect(expected).toContain('lr-');
        expect(renderToStaticMarkup(<Server {...each} {...given} />)).toBe(expected);
      }
    },
  );
});

it('exports what a server component can draw whole, and no more', () => {
  expect(Object.keys(server).toSorted()).toEqual(Object.keys(props).toSorted());
});
