import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/payload/readReports.js';
import { retain } from '../../src/model/retain.js';
import type { RetainedReport } from '../../src/model/report.js';
import { allSources } from '../../stories/fixtures/matches.ts';
import { readPayload } from '../payload/payloads.js';

describe('retain', () => {
  it('keeps the status and the score of a report, and nothing that shows a face', () => {
    const [report] = readReports(readPayload('liveness-documented.json')).reports;
    expect(retain(report)).toStrictEqual({ status: 'Approved', score: 89.92 });
  });

  it('keeps nothing of other people', () => {
    const report = { status: 'Approved', score: 1, matches: allSources };
    expect(retain(report)).toStrictEqual({ status: 'Approved', score: 1 });
    // @ts-expect-error a retained report cannot carry matches
    const wrong: RetainedReport = report;
    expect(wrong).toBeDefined();
  });

  it('keeps a score of 0 and a status that it does not know', () => {
    expect(retain({ status: 'Paused', score: 0 })).toStrictEqual({ status: 'Paused', score: 0 });
  });

  const withThrowingGetter = Object.defineProperty({ score: 5 }, 'status', {
    get: () => {
      throw new Error('no');
    },
  });
  it.each([
    ['null', null, { status: '', score: null }],
    ['undefined', undefined, { status: '', score: null }],
    ['a text', 'Approved', { status: '', score: null }],
    ['a status that is no text and a score that is no number', { status: 1, score: '89' }, { status: '', score: null }],
    ['a score that is not finite', { status: 'Approved', score: Number.NaN }, { status: 'Approved', score: null }],
    ['a missing score', { status: 'Approved' }, { status: 'Approved', score: null }],
    ['a getter that throws', withThrowingGetter, { status: '', score: null }],
  ])('never throws and invents nothing for %s', (_, report, retained) => {
    expect(retain(report as never)).toStrictEqual(retained);
  });

  it('has a type that refuses a URL', () => {
    const link = { status: 'Approved', score: 1, video_url: '/a.webm' };
    // @ts-expect-error a retained report cannot carry the link to a face
    const wrong: RetainedReport = link;
    expect(wrong).toBeDefined();
  });
});
