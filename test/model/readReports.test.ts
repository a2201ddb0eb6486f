import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/model/readReports.js';
import type { VerificationReport } from '../../src/model/report.js';
import { payloadNames, readPayload } from './payloads.js';

const report = {
  status: 'Approved',
  method: 'ACTIVE_3D',
  score: 89.92,
  reference_image: null,
  video_url: null,
  age_estimation: 24.3,
  warnings: [],
};
const warning = { risk: 'R', additional_data: null, log_type: 'error', short_description: 's', long_description: 'l' };
const paths = (input: unknown): string[] => readReports(input).problems.map((problem) => problem.path);
const first = (input: unknown): VerificationReport => readReports(input).reports[0] as VerificationReport;

describe('reads a report in every envelope of the API', () => {
  it.each(payloadNames.filter((name) => name.endsWith('.json')))('%s, as text and as parsed JSON alike', (name) => {
    const text = readPayload(name);
    expect(readReports(text)).toStrictEqual(readReports(JSON.parse(text)));
    if (name !== 'e4-webhook-without-decision.json') expect(readReports(text).problems).toStrictEqual([]);
  });

  it('the documented sample: exactly what stands there, and no metadata', () => {
    const text = readPayload('liveness-documented.json');
    expect(readReports(text)).toStrictEqual({ reports: [JSON.parse(text).liveness], metadata: null, problems: [] });
  });

  it('E1: the liveness words of a face report, and session warnings without those of another feature', () => {
    const { reports, metadata } = readReports(readPayload('e1-v1-decision.json'));
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      status: 'In Review',
      method: null,
      score: 64.5,
      reference_image: '/media/face.png',
      video_url: '/media/liveness.webm',
      age_estimation: 31.2,
      gender_estimation: { male: 12.5, female: 87.5 },
      face_match_similarity: 88.1,
    });
    expect(reports[0]?.warnings.map(({ risk }) => risk)).toStrictEqual([
      'POSSIBLE_DUPLICATED_FACE',
      'LOW_LIVENESS_SCORE',
    ]);
    expect(Object.keys(metadata ?? {})).toStrictEqual([
      'session_id',
      'session_number',
      'status',
      'vendor_data',
      'features',
      'created_at',
    ]);
  });

  it('E1: falls back to status and source_image, and names a problem where it stands', () => {
    const { reports, problems } = readReports({
      decision: {
        face: {
          status: 'Declined',
          liveness_status: null,
          liveness_confidence: '12',
          source_image: '/a.png',
          video_url: null,
        },
        warnings: [
          { ...warning, feature: 'AML' },
          { ...warning, feature: 'LIVENESS', log_type: 3 },
        ],
      },
    });
    expect(reports[0]).toMatchObject({
      status: 'Declined',
      score: null,
      reference_image: '/a.png',
      age_estimation: null,
    });
    expect(problems.map(({ path }) => path)).toStrictEqual([
      'decision.face.liveness_confidence',
      'decision.warnings[1].log_type',
    ]);
  });

  it('E2: the facts of the session without the results of other features', () => {
    const { metadata } = readReports(readPayload('e2-v2-decision.json'));
    expect(Object.keys(metadata ?? {})).toStrictEqual([
      'session_id',
      'session_number',
      'status',
      'workflow_id',
      'features',
      'vendor_data',
      'metadata',
      'reviews',
      'created_at',
      'expires_at',
    ]);
  });

  it('E3: every attempt, with the fields of newer versions', () => {
    const { reports } = readReports(readPayload('e3-v3-decision.json'));
    expect(reports.map(({ node_id, status }) => [node_id, status])).toStrictEqual([
      ['feature_liveness_1', 'Declined'],
      ['feature_liveness_2', 'In Review'],
    ]);
    expect(reports[0]).toMatchObject({ face_quality: 82.7, face_luminance: 49.8, matches: [] });
  });

  it('E3: a step that did not run is no report and no problem', () => {
    expect(readReports(readPayload('e3-v3-not-run.json'))).toMatchObject({
      reports: [],
      metadata: { status: 'In Progress' },
      problems: [],
    });
  });

  it('E4: the decision in a webhook, with the facts of both', () => {
    const { reports, metadata } = readReports(readPayload('e4-webhook.json'));
    expect(reports).toHaveLength(2);
    expect(metadata).toMatchObject({
      event_id: 'evt_0f2b',
      environment: 'sandbox',
      session_number: 1044,
      status: 'In Review',
    });
    expect(metadata).not.toHaveProperty('decision');
  });

  it('E4: a webhook without a decision is its metadata and one problem', () => {
    const { reports, metadata, problems } = readReports(readPayload('e4-webhook-without-decision.json'));
    expect(reports).toStrictEqual([]);
    expect(metadata).toMatchObject({ webhook_type: 'status.updated', status: 'In Progress' });
    expect(problems).toMatchObject([{ path: '', found: 'an object' }]);
  });

  it('E5: age and gender of the one face, and no media', () => {
    expect(first(readPayload('e5-standalone-liveness.json'))).toMatchObject({
      age_estimation: 22.16,
      gender_estimation: 'female',
      reference_image: null,
      video_url: null,
    });
  });

  it('E5: no age when several faces leave it open whose it is, or when none was found', () => {
    const read = (entities: unknown): unknown =>
      first({ liveness: { ...report, age_estimation: undefined, user_image: { entities } } }).age_estimation;
    expect([read([{ age: 30 }, { age: 8 }]), read([]), read(null), read([null])]).toStrictEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('E6: the object and the number of the same name', () => {
    expect(first(readPayload('e6-standalone-age.json'))).toMatchObject({
      status: 'Declined',
      age_estimation: 16.9,
      gender_estimation: 'female',
    });
    expect(
      first({ age_estimation: { ...report, age_estimation: null, user_image: { entities: [{ age: 40 }] } } })
        .age_estimation,
    ).toBeNull();
  });

  it('E7: the older age call', () => {
    expect(first(readPayload('e7-standalone-age-older.json'))).toMatchObject({ age_estimation: null, video_url: null });
  });

  it('E8: a bare report, with a score of 0 and a method in lower case as given', () => {
    expect(readReports(readPayload('e8-bare-report.json'))).toMatchObject({
      reports: [{ method: 'active_3d', score: 0 }],
      metadata: null,
    });
  });

  it('E9: a list of envelopes, in features as well', () => {
    expect(readReports(readPayload('e9-nested.json')).reports.map(({ status }) => status)).toStrictEqual([
      'Approved',
      'Not Finished',
      'Approved',
    ]);
    expect(readReports([[report], { liveness: [report, report] }]).reports).toHaveLength(3);
  });

  it('says so when a list holds several sessions, whose facts it cannot tell in one', () => {
    const { metadata, problems } = readReports([
      { session_id: 'a', liveness: report },
      { session_id: 'b', liveness: report },
    ]);
    expect(metadata).toStrictEqual({ session_id: 'a' });
    expect(problems).toMatchObject([{ path: '[1]' }]);
  });
});

describe('names what is not as documented, and never converts it', () => {
  it.each([
    ['score', '89', null, '"89"'],
    ['score', Number.NaN, null, 'NaN'],
    ['score', Infinity, null, 'Infinity'],
    ['score', undefined, null, 'nothing'],
    ['score', 'https://example.com/?X-Amz-Signature=1', null, 'a string'],
    ['score', 'x'.repeat(41), null, 'a string'],
    ['status', undefined, null, 'nothing'],
    ['status', null, null, 'null'],
    ['method', 3, null, 'a number'],
    ['reference_image', { url: 'https://example.com/?sig=1' }, null, 'an object'],
    ['video_url', 7, null, 'a number'],
    ['age_estimation', '24', null, 'a string'],
    ['warnings', undefined, null, 'nothing'],
    ['warnings', 'none', null, 'a string'],
    ['node_id', 4, null, 'a number'],
    ['face_quality', true, null, 'a boolean'],
    ['gender_estimation', { male: '1', female: 2 }, null, 'an object'],
  ])('%s of %j is read as %j', (field, given, blank, found) => {
    const { reports, problems } = readReports({ liveness: { ...report, [field]: given } });
    expect(reports[0]?.[field as 'score']).toStrictEqual(blank);
    expect(problems).toMatchObject([{ path: `liveness.${field}`, found }]);
  });

  it.each([-1, 100.1, 1e9])('a score of %d is kept, and told to be out of range', (score) => {
    const { reports, problems } = readReports({ liveness: { ...report, score } });
    expect(reports[0]?.score).toBe(score);
    expect(problems).toMatchObject([
      { path: 'liveness.score', found: String(score), expected: 'a number from 0 to 100, or null' },
    ]);
  });

  it.each([0, 0.5, 100, null])('a score of %j is as documented', (score) => {
    expect(readReports({ liveness: { ...report, score } })).toMatchObject({ reports: [{ score }], problems: [] });
  });

  it('leaves out what is no warning and keeps the others, each problem with its own index', () => {
    const { reports, problems } = readReports({
      liveness_checks: [{ ...report, warnings: ['x', warning, { ...warning, log_type: 1, risk: undefined }, null] }],
    });
    expect(reports[0]?.warnings).toStrictEqual([warning, { ...warning, log_type: null, risk: null }]);
    expect(problems.map(({ path }) => path).toSorted()).toStrictEqual([
      'liveness_checks[0].warnings[0]',
      'liveness_checks[0].warnings[2].log_type',
      'liveness_checks[0].warnings[2].risk',
      'liveness_checks[0].warnings[3]',
    ]);
  });

  it.each(['text', { birth_date: '1990-01-01' }, null])('keeps additional_data %j as it is', (additional_data) => {
    const input = { liveness: { ...report, warnings: [{ ...warning, additional_data }] } };
    expect(readReports(input)).toMatchObject({ reports: [{ warnings: [{ additional_data }] }], problems: [] });
  });

  it('keeps unknown words and unknown fields without a word', () => {
    const given = {
      ...report,
      status: 'Paused',
      method: 'new',
      later: { a: 1 },
      warnings: [{ ...warning, log_type: 'debug', feature: 'X' }],
    };
    expect(readReports({ liveness: given })).toStrictEqual({ reports: [given], metadata: null, problems: [] });
  });

  it.each([
    null,
    undefined,
    42,
    true,
    Symbol('s'),
    10n,
    () => report,
    {},
    [],
    new Date(),
    { liveness: 'Approved' },
    { status: 'Approved' },
  ])('no report in %o is one problem', (input) => {
    const { reports, problems } = readReports(input);
    expect(reports).toStrictEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('quotes no URL, no signature and no personal value in any problem', () => {
    const secret = 'https://example.com/face.jpg?X-Amz-Signature=abc';
    const everywhere = Object.fromEntries(
      [...Object.keys(report), 'node_id', 'face_quality', 'gender_estimation'].map((field) => [field, [secret]]),
    );
    const inputs = [
      secret,
      [secret],
      { liveness: secret },
      { liveness: everywhere },
      { liveness: { ...report, score: secret, warnings: [secret, { risk: [secret] }] } },
    ];
    expect(JSON.stringify(inputs.map((input) => readReports(input).problems))).not.toMatch(/:\/\/|Amz|abc/);
  });
});

describe('tells where text stops being JSON', () => {
  it('the trailing comma of the published age sample', () => {
    const { reports, problems } = readReports(readPayload('age-documented.txt'));
    expect(reports).toStrictEqual([]);
    expect(problems).toMatchObject([
      { path: '', found: ',', message: expect.stringMatching(/trailing comma at line 17, column 6\b/) },
    ]);
  });

  it.each([
    ['', 1, 1, 'the end of the text'],
    [' \n ', 2, 2, 'the end of the text'],
    ['{', 1, 2, 'the end of the text'],
    ["{'a': 1}", 1, 2, "'"],
    ['{"a" 1}', 1, 6, '1'],
    ['{"a":}', 1, 6, '}'],
    ['[1\r\n2]', 2, 1, '2'],
    ['[1,,2]', 1, 4, ','],
    ['[,1]', 1, 2, ','],
    ['[1,]', 1, 3, ','],
    ['{"a":1,\n}', 1, 7, ','],
    ['[01]', 1, 3, '1'],
    ['[1.]', 1, 3, '.'],
    ['[-]', 1, 2, '-'],
    ['[NaN]', 1, 2, 'N'],
    ['[tru]', 1, 2, 't'],
    ['"a\\x"', 1, 3, '\\'],
    ['"a\tb"', 1, 3, 'an invisible character'],
    ['"abc', 1, 5, 'the end of the text'],
    ['{} {}', 1, 4, '{'],
    ['[1}', 1, 3, '}'],
    ['{]', 1, 2, ']'],
    ['[“a”]', 1, 2, '“'],
    ['[👋]', 1, 2, '👋'],
    ['{"a":1}}', 1, 8, '}'],
    ['[1 // two\n]', 1, 4, '/'],
  ])('%j at line %i, column %i', (text, line, column, found) => {
    const { problems } = readReports(text);
    expect(problems).toMatchObject([
      { path: '', found, message: expect.stringContaining(`line ${line}, column ${column}.`) },
    ]);
  });

  it('reads text that begins with a byte order mark', () => {
    expect(readReports(`\uFEFF${readPayload('liveness-documented.json')}`).problems).toStrictEqual([]);
  });
});

describe('ignores what is not the input’s own', () => {
  it('takes no field from a prototype, and gives none to it', () => {
    expect(paths(Object.create({ liveness: report }))).toStrictEqual(['']);
    expect(
      first({ liveness: Object.assign(Object.create({ score: 98 }), { status: 'Approved', method: '' }) }).score,
    ).toBeNull();
    const { reports, metadata } = readReports(
      '{"__proto__":{"polluted":1},"constructor":"c","liveness":{"__proto__":{"score":98},"status":"Approved","constructor":1}}',
    );
    expect(reports[0]).toMatchObject({ score: null });
    expect(metadata).toStrictEqual(Object.assign(Object.create(Object.prototype), { constructor: 'c' }));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(reports[0])).toBe(Object.prototype);
  });
});
