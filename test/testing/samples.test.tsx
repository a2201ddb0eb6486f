import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { AgeEstimationReport, FaceMatchReport, LivenessReport, readReports, readUrlExpiry } from '../../src/index.js';
import * as testing from '../../src/testing.js';
import {
  linkEnding,
  linksEnding,
  sampleDecision,
  sampleFaceMatch,
  sampleReports,
  sampleWarnings,
} from '../../src/testing.js';

const noon = Date.UTC(2026, 0, 31, 12);
const reports = Object.entries(sampleReports);
/** What they are for is that the developer is told. */
const faulty = new Set(['empty', 'unreadable', 'statusAlone', 'outOfRange']);

let error: MockInstance;
beforeEach(() => {
  error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => error.mockRestore());

describe('the sample reports', () => {
  it.each(reports)('%s is fresh at each call, down to its warnings', (_name, sample) => {
    const [a, b] = [sample(), sample()];
    expect(a).toEqual(b);
    expect(a).not.toBe(b);
    for (const [key, value] of Object.entries(a))
      if (typeof value === 'object' && value !== null) expect(value).not.toBe(b[key as keyof typeof b]);
  });

  it.each(reports)('%s takes every override, also one of nothing', (_name, sample) => {
    const overrides = { status: 'Escalated', score: 0, warnings: [], age_estimation: null };
    expect(sample(overrides)).toMatchObject(overrides);
    expect(sample({})).toEqual(sample());
  });

  it.each(reports)(
    '%s is drawn by both reports, and nothing is told to the developer unless that is its point',
    (name, sample) => {
      render(<LivenessReport report={sample()} />);
      render(<AgeEstimationReport report={sample()} />);
      if (!faulty.has(name)) expect(error).not.toHaveBeenCalled();
    },
  );

  it.each(reports.filter(([name]) => !faulty.has(name)))('%s is as the API documents it', (_name, sample) => {
    const { reports: found, problems } = readReports({ liveness: sample() });
    expect(problems).toEqual([]);
    expect(found).toHaveLength(1);
  });

  it('have one for each status and each method that is documented', () => {
    const all = reports.map(([, sample]) => sample());
    expect(all.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['Approved', 'Declined', 'In Review', 'Not Finished']),
    );
    expect(all.map(({ method }) => method)).toEqual(expect.arrayContaining(['ACTIVE_3D', 'FLASHING', 'PASSIVE']));
  });

  it('name no host that exists', () => {
    const text = JSON.stringify([reports.map(([, sample]) => sample()), sampleDecision([]), sampleFaceMatch()]);
    const hosts = [...text.matchAll(/https?:\/\/([^/"?]+)/g)].map(([, host]) => host);
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(host).toMatch(/\.example$/);
  });

  it('expired is over on any clock, and the others end by no word of their own', () => {
    const end = readUrlExpiry(String(sampleReports.expired().reference_image));
    expect(end.kind === 'at' && end.expiresAt).toBeLessThan(Date.UTC(2021, 0, 1));
    expect(readUrlExpiry(String(sampleReports.approved().reference_image)).kind).toBe('unknown');
  });
});

describe('the sample warnings', () => {
  const { many, ...kinds } = sampleWarnings;
  it.each(Object.entries(kinds))('%s is fresh, and takes overrides', (_name, sample) => {
    expect(sample()).not.toBe(sample());
    expect(sample({ risk: 'X', log_type: 'error' })).toMatchObject({ risk: 'X', log_type: 'error' });
  });

  it.each([0, 1, 7, 1000])('are %i, no two alike', (count) => {
    expect(new Set(many(count).map((one) => JSON.stringify(one))).size).toBe(count);
  });
});

describe('a link', () => {
  it.each([0, 1000, 60_000, 5 * 60_000, 3_600_000, 4 * 3_600_000, 604_800_000, -1000, -86_400_000, -604_800_000])(
    'ends %i ms after the moment',
    (distance) => {
      for (const from of [noon, new Date(noon), '2026-01-31T12:00:00Z', () => noon])
        expect(readUrlExpiry(linkEnding(from, distance))).toMatchObject({
          kind: 'at',
          expiresAt: noon + distance,
          dialect: 's3-v4',
        });
    },
  );

  it('ends at the next whole second, as it cannot say less', () => {
    expect(readUrlExpiry(linkEnding(noon + 1, 500))).toMatchObject({ expiresAt: noon + 1000 });
  });

  it.each([604_801_000, -604_801_000, Infinity, Number.NaN])('of %s ms is refused', (distance) => {
    expect(() => linkEnding(noon, distance)).toThrow(RangeError);
  });

  it('is another for each medium, and both end together', () => {
    const { reference_image, video_url } = linksEnding(noon, 60_000);
    expect(reference_image).not.toBe(video_url);
    expect(readUrlExpiry(reference_image)).toEqual(readUrlExpiry(video_url));
  });
});

describe('a decision', () => {
  it('is read as the API sends it', () => {
    const {
      reports: found,
      metadata,
      problems,
    } = readReports(sampleDecision([sampleReports.declined(), sampleReports.approved()], { vendor_data: 'case-7' }));
    expect(found.map(({ status }) => status)).toEqual(['Declined', 'Approved']);
    expect(metadata).toMatchObject({ vendor_data: 'case-7' });
    expect(problems).toEqual([]);
  });

  it('has a face match that is drawn', () => {
    const { getByRole } = render(<FaceMatchReport report={sampleFaceMatch({ score: 12 })} />);
    expect(getByRole('meter')).toHaveAttribute('aria-valuenow', '12');
    expect(error).not.toHaveBeenCalled();
  });
});

describe('the media', () => {
  it('are a picture and a recording out of the page’s own memory', () => {
    const made: Blob[] = [];
    vi.stubGlobal('URL', { ...URL, createObjectURL: (blob: Blob) => `blob:${made.push(blob)}` });
    expect([testing.sampleMedia('', 'image'), testing.sampleMedia('', 'video')]).toEqual(['blob:1', 'blob:2']);
    vi.unstubAllGlobals();
    expect(made.map(({ type }) => type)).toEqual(['image/svg+xml', 'video/webm']);
    expect(made[1]?.size).toBe(1014);
  });
});
