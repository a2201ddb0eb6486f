import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/payload/readReports.js';
import type { VerificationReport } from '../../src/model/report.js';
import { allSources } from '../../stories/fixtures/matches.ts';
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
    const told = name === 'e4-webhook-test.json' ? ['decision.liveness_checks[0].liveness_score'] : [];
    expect(paths(text)).toStrictEqual(told);
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
      score: 64.5,
      reference_image: '/media/face.png',
      video_url: '/media/liveness.webm',
      age_estimation: 31.2,
      gender_estimation: { male: 12.5, female: 87.5 },
      face_match_similarity: 88.1,
    });
    expect(reports[0]).not.toHaveProperty('method');
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
      score: '12',
      reference_image: '/a.png',
      video_url: null,
    });
    expect(reports[0]).not.toHaveProperty('age_estimation');
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

  it('E4: a webhook without a decision is its metadata, and no problem', () => {
    const { reports, metadata, problems } = readReports(readPayload('e4-webhook-without-decision.json'));
    expect(reports).toStrictEqual([]);
    expect(metadata).toMatchObject({ webhook_type: 'status.updated', status: 'In Progress' });
    expect(problems).toStrictEqual([]);
  });

  it('E5: age and gender of the one face, and no media', () => {
    const read = first(readPayload('e5-standalone-liveness.json'));
    expect(read).toMatchObject({ age_estimation: 22.16, gender_estimation: 'female' });
    expect(read).not.toHaveProperty('reference_image');
    expect(read).not.toHaveProperty('video_url');
  });

  it('E5: no age when several faces leave it open whose it is, or when none was found', () => {
    const read = (entities: unknown): unknown =>
      'age_estimation' in first({ liveness: { ...report, age_estimation: undefined, user_image: { entities } } });
    expect([read([{ age: 30 }, { age: 8 }]), read([]), read(null), read([null])]).not.toContain(true);
    expect(
      first({ liveness: { status: 'Approved', user_image: { entities: [{ age: null }] } } }).age_estimation,
    ).toBeNull();
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

describe('keeps three kinds of nothing apart', () => {
  const fields = [...Object.keys(report), 'node_id', 'feature', 'face_quality', 'face_luminance', 'gender_estimation'];

  it.each(fields)('%s that is absent stays absent, and is no problem', (field) => {
    const { [field as 'score']: _, ...others } = report;
    for (const given of [others, { ...others, [field]: undefined }]) {
      const { reports, problems } = readReports({ liveness: given });
      expect(reports).toHaveLength(1);
      expect(reports[0]).not.toHaveProperty(field);
      expect(problems).toStrictEqual([]);
    }
  });

  it.each(fields)('%s that is null stays null', (field) => {
    const { reports, problems } = readReports({ liveness: { ...report, [field]: null } });
    expect(reports[0]).toHaveProperty(field, null);
    const isPromised = ['status', 'method', 'warnings'].includes(field);
    expect(problems.map(({ path }) => path)).toStrictEqual(isPromised ? [`liveness.${field}`] : []);
  });

  it.each([
    ['score', '89', '"89"'],
    ['score', Number.NaN, 'NaN'],
    ['score', Infinity, 'Infinity'],
    ['score', 'https://example.com/?X-Amz-Signature=1', 'a string'],
    ['score', 'x'.repeat(41), 'a string'],
    ['score', true, 'a boolean'],
    ['score', [89], 'an array'],
    ['status', 4, 'a number'],
    ['status', { value: 'Approved' }, 'an object'],
    ['method', 3, 'a number'],
    ['reference_image', { url: 'https://example.com/?sig=1' }, 'an object'],
    ['reference_image', false, 'a boolean'],
    ['video_url', 7, 'a number'],
    ['video_url', ['/a.mp4'], 'an array'],
    ['age_estimation', '24', 'a string'],
    ['age_estimation', { value: 24 }, 'an object'],
    ['warnings', 'none', 'a string'],
    ['warnings', 'NONE', 'a string'],
    ['warnings', {}, 'an object'],
    ['warnings', 0, 'a number'],
    ['node_id', 4, 'a number'],
    ['feature', 4, 'a number'],
    ['face_quality', true, 'a boolean'],
    ['matches', 'https://media.example/1', 'a string'],
    ['matches', { session_id: 'a' }, 'an object'],
    ['face_luminance', '50', '"50"'],
    ['gender_estimation', { male: '1', female: 2 }, 'an object'],
  ])('%s of %j stays as it came, and is told', (field, given, found) => {
    const { reports, problems } = readReports({ liveness: { ...report, [field]: given } });
    expect(reports[0]?.[field as 'score']).toBe(given);
    expect(problems).toMatchObject([{ path: `liveness.${field}`, found }]);
  });

  it('what a form of the API never has is absent, and what it says to be null is null', () => {
    const face = { liveness_status: 'Approved', liveness_confidence: 90, target_image: null };
    expect(first({ face })).toStrictEqual({ ...face, status: 'Approved', score: 90, reference_image: null });
    expect(first({ liveness: { status: 'Approved', method: 'PASSIVE', video_url: null } })).toStrictEqual({
      status: 'Approved',
      method: 'PASSIVE',
      video_url: null,
    });
  });

  it.each([{ status: 'Not Finished' }, { score: 4 }, { age_estimation: 17.2 }, { warnings: [] }, { score: null }])(
    'takes %j in its place for a report',
    (given) =>
      expect(readReports({ liveness: given })).toStrictEqual({ reports: [given], metadata: null, problems: [] }),
  );

  it.each([{}, { node_id: 'feature_liveness' }, { other: 1 }, { status: undefined }])(
    'takes %j, which has nothing that makes a report, for none',
    (given) =>
      expect(readReports({ liveness: given })).toMatchObject({ reports: [], problems: [{ path: 'liveness' }] }),
  );

  it('keeps the fields of a warning apart alike', () => {
    const given = [{ risk: 'R' }, { risk: 'R', additional_data: null, log_type: 2 }];
    expect(first({ liveness: { ...report, warnings: given } }).warnings).toStrictEqual(given);
    expect(paths({ liveness: { ...report, warnings: given } })).toStrictEqual(['liveness.warnings[1].log_type']);
  });
});

describe('reads warnings that are texts, and keeps those that cannot be read', () => {
  const read = (warnings: unknown): [warnings: unknown, told: string[]] => [
    first({ liveness: { ...report, warnings } }).warnings,
    paths({ liveness: { ...report, warnings } }),
  ];
  const ofText = (risk: string): object => ({
    risk,
    log_type: '',
    short_description: '',
    long_description: '',
    additional_data: null,
  });

  it.each(['LIVENESS_FACE_ATTACK', 'low_liveness_score', 'Two people were seen', ' X '])('%j in the list', (text) => {
    expect(read([text, warning])).toStrictEqual([[ofText(text), warning], ['liveness.warnings[0]']]);
  });

  it.each([
    null,
    4,
    true,
    '',
    ' ',
    [],
    [warning],
    {},
    { log_type: 'error' },
    { risk: 7 },
    'https://a/?sig=1',
    '{"risk"',
  ])('%j stays in the list as it came', (entry) =>
    expect(read([warning, entry])).toStrictEqual([[warning, entry], ['liveness.warnings[1]']]),
  );

  it('each problem has its own index', () => {
    expect(read(['X_Y', warning, { ...warning, log_type: 1, risk: undefined }, null, 5])[1].toSorted()).toStrictEqual([
      'liveness.warnings[0]',
      'liveness.warnings[2].log_type',
      'liveness.warnings[3]',
      'liveness.warnings[4]',
    ]);
  });

  it('one warning, or warnings under their numbers, instead of a list: read and told', () => {
    expect(read(warning)).toStrictEqual([[warning], ['liveness.warnings']]);
    expect(read({ 0: warning, 1: warning })).toStrictEqual([[warning, warning], ['liveness.warnings']]);
    expect(read('LIVENESS_FACE_ATTACK')[0]).toStrictEqual([ofText('LIVENESS_FACE_ATTACK')]);
    expect(read('LIVENESS_FACE_ATTACK')[1]).toContain('liveness.warnings');
  });

  it('JSON text of the list, and of one of it', () => {
    expect(read(JSON.stringify([warning]))).toStrictEqual([[warning], []]);
    expect(read([JSON.stringify(warning)])).toStrictEqual([[warning], []]);
  });

  it('of a first-version session as well, without those of another feature', () => {
    const warnings = ['LOW_LIVENESS_SCORE', { ...warning, feature: 'AML' }, null];
    const { reports, problems } = readReports({ face: { liveness_status: 'Declined' }, warnings });
    expect(reports[0]?.warnings).toStrictEqual([ofText('LOW_LIVENESS_SCORE'), null]);
    expect(problems.map(({ path }) => path)).toStrictEqual(['warnings[0]', 'warnings[2]']);
  });
});

describe('takes no other feature for liveness', () => {
  const numbers = { status: 'Approved', score: 12 };

  it.each<[feature: string, found: string]>([
    ...['FACE_MATCH', 'face_match', 'Face Match', 'faceMatch', 'FACE-MATCH', 'FACE_MATCHES'].map(
      (word): [string, string] => [word, 'FACE_MATCH'],
    ),
    ...['ID_VERIFICATION', 'OCR', 'DOCUMENT', 'document_verification'].map((word): [string, string] => [
      word,
      'ID_VERIFICATION',
    ]),
    ['AML', 'AML'],
    ['AML_SCREENING', 'AML'],
    ['NFC', 'NFC'],
    ['POA', 'POA'],
    ['PROOF_OF_ADDRESS', 'POA'],
    ['IP_ANALYSIS', 'IP_ANALYSIS'],
    ['PHONE', 'PHONE'],
    ['PHONE_VERIFICATION', 'PHONE'],
    ['EMAIL_VERIFICATION', 'EMAIL'],
    ['DATABASE_VALIDATION', 'DATABASE_VALIDATION'],
    ['ADDRESS', 'ADDRESS'],
    ['FACE_SEARCH', 'FACE_SEARCH'],
    ['SOMETHING_NEW', 'SOMETHING_NEW'],
  ])('that is named %s', (feature, found) => {
    const inputs = [
      { feature, ...numbers },
      { liveness: { feature, ...numbers } },
      { session: { data: [{ feature, ...numbers }] } },
    ];
    for (const input of inputs)
      expect(readReports(input)).toMatchObject({
        reports: [],
        problems: [{ found, message: expect.stringContaining(found) }],
      });
    for (const input of inputs) expect(readReports(input).problems).toHaveLength(1);
  });

  it.each(['type', 'featureType', 'check', 'kind', 'api_service', 'name'])('that %s names', (namer) => {
    expect(readReports({ [namer]: 'FACE_MATCH', ...numbers })).toMatchObject({ reports: [], problems: [{ path: '' }] });
    expect(readReports({ [namer]: 'FACE_MATCH', result: numbers })).toMatchObject({
      reports: [],
      problems: [{ found: 'FACE_MATCH' }],
    });
    expect(readReports({ [namer]: 'liveness', ...numbers }).problems).toStrictEqual([]);
    expect(readReports({ [namer]: 'something', ...numbers }).reports).toHaveLength(1);
  });

  it.each([
    ['FACE_MATCH', { source_image: '/a.png', target_image: '/b.png' }],
    ['FACE_MATCH', { sourceImage: '/a.png', targetImage: '/b.png' }],
    ['FACE_MATCH', { source_image_session_id: null }],
    ['FACE_MATCH', { similarity_percentage: 71 }],
    ['FACE_MATCH', { similarityPercentage: 71 }],
    ['FACE_MATCH', { source_image: '/a.png' }],
    ['FACE_MATCH', { user_image: { entities: [] }, ref_image: { entities: [] } }],
    ['FACE_MATCH', { node_id: 'feature_facematch_1' }],
    ['FACE_MATCH', { warnings: [{ ...warning, feature: 'FACE_MATCH' }] }],
    ['AML', { total_hits: 2, hits: [{ score: 91, caption: 'x' }] }],
    ['AML', { hits: [] }],
    ['ID_VERIFICATION', { document_number: 'x' }],
    ['ID_VERIFICATION', { documentType: 'Passport' }],
    ['ID_VERIFICATION', { date_of_birth: '1990-01-01' }],
    ['ID_VERIFICATION', { mrz: {} }],
    ['IP_ANALYSIS', { ip_address: '192.0.2.1', is_vpn_or_tor: false }],
    ['PHONE', { phone_number: '1' }],
    ['EMAIL', { is_breached: false }],
    ['NFC', { chip_data: {} }],
    ['POA', { poa_address: 'x' }],
  ])('that bears the marks of %s', (found, marks) => {
    for (const input of [
      { ...numbers, ...marks },
      { data: { ...numbers, ...marks } },
      [{ status: 'Approved', ...marks }],
    ])
      expect(readReports(input)).toMatchObject({ reports: [], problems: [{ found }] });
  });

  it('that stands under its own name, with the session told all the same', () => {
    for (const name of [
      'face_match',
      'face_matches',
      'aml',
      'aml_screenings',
      'id_verification',
      'poa',
      'phone',
      'nfc',
    ])
      for (const content of [numbers, [numbers], JSON.stringify([numbers])]) {
        const { reports, metadata, problems } = readReports({ request_id: 'r', [name]: content });
        expect([reports, metadata]).toStrictEqual([[], { request_id: 'r' }]);
        expect(problems).toMatchObject([{ message: expect.stringContaining('no liveness report') }]);
      }
  });

  it('by the session’s list of nodes', () => {
    const features = [{ feature: 'FACE_MATCH', node_id: 'a' }];
    expect(readReports({ features, liveness_checks: [{ ...numbers, node_id: 'a' }] })).toMatchObject({
      reports: [],
      problems: [{ path: 'liveness_checks[0]', found: 'FACE_MATCH' }],
    });
  });

  it.each([
    ['LIVENESS'],
    ['liveness'],
    ['FACE_LIVENESS'],
    ['PASSIVE_LIVENESS'],
    ['activeLiveness'],
    ['Age Estimation'],
    ['AGE_ESTIMATION'],
    ['ageEstimation'],
  ])('but reads what is named %s', (feature) => {
    expect(readReports({ feature, ...numbers })).toMatchObject({ reports: [{ feature, score: 12 }], problems: [] });
  });

  it.each([
    numbers,
    { ...numbers, matches: [{ similarity_percentage: 91, user_details: { document_type: 'Passport' } }] },
    { ...numbers, matches: allSources },
    { ...numbers, matches: null },
    { ...numbers, id: 7, full_name: 'A', email: 'a@example.com', notes: {} },
    { ...report, document_number: 'x', feature: 'NEW_WORD' },
    { ...report, hits: 3 },
  ])('but reads what is stored with more beside it: %j', (given) => {
    expect(readReports(given)).toStrictEqual({ reports: [given], metadata: null, problems: [] });
    expect(readReports({ liveness: given }).reports).toStrictEqual([given]);
  });

  it('but reads a first-version face, which has both', () => {
    const face = { liveness_status: 'Approved', face_match_similarity: 88, source_image: '/a', target_image: '/b' };
    expect(first({ face })).toMatchObject({ status: 'Approved', reference_image: '/b' });
    expect(readReports({ face: { status: 'Approved', face_match_similarity: 88 } })).toMatchObject({
      reports: [],
      problems: [{ path: 'face', found: 'FACE_MATCH' }],
    });
  });
});

describe('finds reports in what hosts put around them', () => {
  const decision = { session_id: 's', liveness_checks: [report] };
  const text = JSON.stringify(decision);

  it.each<[string, unknown]>([
    ['data', { data: decision }],
    ['result', { result: decision }],
    ['results', { count: 1, next: null, results: [decision] }],
    ['response', { ok: true, response: { data: decision } }],
    ['payload', { id: 'e', payload: decision }],
    ['event', { event: decision }],
    [
      'an HTTP response',
      { status: 200, statusText: 'OK', headers: { a: 'b' }, config: { data: text }, data: decision },
    ],
    ['a body of text', { statusCode: 200, body: text }],
    ['a queue', { Records: [{ messageId: 'm', body: text }] }],
    ['a topic', { Type: 'Notification', Message: text }],
    ['an event bus', { 'detail-type': 'x', detail: decision }],
    ['text of text', JSON.stringify(text)],
    ['text of text of text', JSON.stringify(JSON.stringify(text))],
    ['a list of texts', [text]],
    ['a column of text', { session_id: 's', decision: text }],
    ['columns of text in text', { session_id: 's', decision: JSON.stringify({ liveness: JSON.stringify(report) }) }],
    ['a slot of text', { session_id: 's', liveness_checks: JSON.stringify([report]) }],
    ['a slot of texts', { session_id: 's', liveness_checks: [JSON.stringify(report)] }],
    ['a row with a status and a score of its own', { session_id: 's', status: 'open', score: 3, decision: text }],
    ['reports under their numbers', { session_id: 's', liveness_checks: { 0: report } }],
    ['one more envelope', { session_id: 's', liveness: { data: report } }],
    ['a name of a host’s own', { session_id: 's', kyc_result: { liveness: report } }],
    ['camelCase', { sessionId: 's', livenessChecks: [report] }],
    ['PascalCase', { SessionId: 's', Liveness: report }],
  ])('%s', (_, input) => {
    const { reports, metadata, problems } = readReports(input);
    expect([reports, problems]).toStrictEqual([[report], []]);
    expect(metadata).toMatchObject({ session_id: 's' });
  });

  it.each([
    { status: 'open', score: 3, liveness: JSON.stringify(report) },
    { status: 'ok', score: 1, data: { liveness: report } },
    { status: 'ok', score: 1, result: report },
  ])('and takes no number beside them for the score: %j', (input) => {
    expect(readReports(input).reports).toStrictEqual([report]);
  });

  it('takes none of what carries them for a fact of the session', () => {
    expect(readReports({ status: 200, statusText: 'OK', ok: true, data: decision }).metadata).toStrictEqual({
      session_id: 's',
    });
  });

  it('reads documented names in camelCase, and the documented spelling where both stand', () => {
    const camel = {
      status: 'Approved',
      referenceImage: '/a.png',
      videoUrl: null,
      ageEstimation: 20,
      nodeId: 'n',
      faceQuality: 80,
      genderEstimation: 'female',
      warnings: [
        {
          risk: 'R',
          logType: 'error',
          shortDescription: 's',
          longDescription: 'l',
          additionalData: { reviewThreshold: 3 },
        },
      ],
      otherField: 1,
    };
    expect(readReports({ liveness: camel })).toStrictEqual({
      reports: [
        {
          status: 'Approved',
          reference_image: '/a.png',
          video_url: null,
          age_estimation: 20,
          node_id: 'n',
          face_quality: 80,
          gender_estimation: 'female',
          warnings: [{ ...warning, additional_data: { reviewThreshold: 3 } }],
          otherField: 1,
        },
      ],
      metadata: null,
      problems: [],
    });
    expect(first({ liveness: { ...report, referenceImage: '/b.png' } })).toStrictEqual({
      ...report,
      referenceImage: '/b.png',
    });
    expect(
      paths({ livenessChecks: [{ ...report, videoUrl: 4, video_url: undefined, faceQuality: 'x' }] }),
    ).toStrictEqual(['livenessChecks[0].videoUrl', 'livenessChecks[0].faceQuality']);
  });

  it.each([
    [{ decision: '{"liveness": {,}' }, 'decision', ','],
    [{ body: ' [1' }, 'body', 'the end of the text'],
    [{ liveness: '{"status" 1}' }, 'liveness', '1'],
    [{ liveness_checks: ['{"a":1,}'] }, 'liveness_checks[0]', ','],
    [['{]'], '[0]', ']'],
    [JSON.stringify(readPayload('age-documented.txt')), '', ','],
  ])('says where text in %j stops being JSON', (input, path, found) => {
    expect(readReports(input)).toMatchObject({
      reports: [],
      problems: [{ path, found, message: expect.stringMatching(/ at line \d+, column \d+\.$/) }],
    });
  });

  it('leaves text that a report may have as it is', () => {
    const given = { ...report, warnings: [{ ...warning, additional_data: '{"a":1}', long_description: '[1]' }] };
    expect(readReports({ vendor_data: '{"user":1}', liveness: given })).toStrictEqual({
      reports: [given],
      metadata: { vendor_data: '{"user":1}' },
      problems: [],
    });
  });

  it('the vendor’s test of a webhook: the image, the mark, and no score', () => {
    const { reports, metadata, problems } = readReports(readPayload('e4-webhook-test.json'));
    expect(reports[0]).toMatchObject({
      status: 'Approved',
      reference_image: '/media/face.png',
      node_id: 'feature_liveness',
    });
    expect(reports[0]).not.toHaveProperty('score');
    expect(metadata).toMatchObject({ test_webhook: true, metadata: { test_webhook: true } });
    expect(problems).toMatchObject([{ path: 'decision.liveness_checks[0].liveness_score', found: '0.98' }]);
  });

  it.each([0.98, 98, '0.98', null])('never takes a liveness_score of %j for the score', (liveness_score) => {
    const { reports, problems } = readReports({
      liveness_checks: [{ status: 'Approved', liveness_score, score: null }],
    });
    expect(reports).toStrictEqual([{ status: 'Approved', liveness_score, score: null }]);
    expect(problems).toHaveLength(1);
    expect(paths({ liveness: { ...report, liveness_score } })).toStrictEqual([]);
  });

  it('keeps a null of reference_image beside another image', () => {
    expect(first({ liveness: { ...report, face_image: '/a.png' } }).reference_image).toBeNull();
  });

  it.each([
    { webhook_type: 'status.updated', session_id: 's', status: 'In Progress' },
    { webhook_type: 'data.updated', event_id: 'e', session_id: 's', status: 'Approved' },
    { webhook_type: 'status.updated', session_id: 's', status: 'In Progress', decision: {} },
    { session_id: 's', status: 'In Progress', decision: {} },
    { session_id: 's', event: 'started', created_at: '2026-01-01T00:00:00Z' },
    { session_id: 's', event_type: 'started' },
    { webhook_type: 'status.updated', session_id: 's', status: 'Expired', decision: null },
    { session_id: 's', status: 'Not Started', timestamp: 1763712000 },
  ])('no problem in a webhook without a decision: %j', (input) => {
    const { decision: _, ...metadata } = { decision: null, ...input };
    expect(readReports(input)).toStrictEqual({ reports: [], metadata, problems: [] });
  });

  it.each([
    [[null, report], '[0]'],
    [[report, [null]], '[1][0]'],
    [{ liveness_checks: [report, null] }, 'liveness_checks[1]'],
    [{ results: [{ liveness: report }, null] }, 'results[1]'],
    [{ face: [null, { liveness_status: 'Approved' }] }, 'face[0]'],
  ])('a null in the list of %j has its path', (input, path) => {
    const { reports, problems } = readReports(input);
    expect(reports).toHaveLength(1);
    expect(problems).toMatchObject([{ path, found: 'null' }]);
  });

  it('tells an age estimation from a liveness check by the list of features', () => {
    const features = [
      { feature: 'AGE_ESTIMATION', node_id: 'a' },
      { feature: 'LIVENESS', node_id: 'b' },
    ];
    const checks = ['a', 'b', 'c'].map((node_id) => ({ ...report, node_id }));
    const inputs = [
      { features, liveness_checks: checks },
      { features, decision: { liveness_checks: checks } },
      { decision: { features: JSON.stringify(features), liveness_checks: checks } },
    ];
    for (const input of inputs)
      expect(readReports(input).reports.map(({ feature }) => feature)).toStrictEqual([
        'AGE_ESTIMATION',
        'LIVENESS',
        undefined,
      ]);
    expect(first(readPayload('e6-standalone-age.json')).feature).toBe('AGE_ESTIMATION');
    expect(first(readPayload('liveness-documented.json'))).not.toHaveProperty('feature');
  });
});

describe('tells the facts of one session', () => {
  const facts = (input: object): unknown => readReports({ liveness: report, ...input }).metadata;

  it('of a log: those of its newest event, in any order', () => {
    const events = [
      { session_id: 's', timestamp: 1763712070, status: 'Approved', decision: { liveness: report } },
      { session_id: 's', timestamp: 1763712000, status: 'In Progress', webhook_type: 'status.updated' },
      { session_id: 's', created_at: '2025-11-21T08:00:00Z', status: 'Not Started', webhook_type: 'status.updated' },
    ];
    const newest = { session_id: 's', timestamp: 1763712070, status: 'Approved' };
    for (const list of [
      events,
      events.toReversed(),
      { events },
      JSON.stringify(events),
      events.map((one) => JSON.stringify(one)),
    ])
      expect(readReports(list)).toStrictEqual({ reports: [report], metadata: newest, problems: [] });
  });

  it('of events without a time, or at the same time: the last', () => {
    const log = (time: object): unknown =>
      readReports([1, 2].map((n) => ({ session_id: 's', webhook_type: 'x', n, ...time }))).metadata;
    expect([log({}), log({ timestamp: 5 })]).toMatchObject([{ n: 2 }, { n: 2 }]);
  });

  it('of standalone calls: by their request', () => {
    const call = { request_id: 'r', liveness: report };
    expect(readReports([call, call]).problems).toStrictEqual([]);
    expect(readReports([call, { ...call, request_id: 'q' }]).problems).toHaveLength(1);
  });

  it('of several sessions: the first’s, and one problem', () => {
    const log = ['a', 'b', 'a', 'c'].map((session_id, n) => ({ session_id, n, liveness: report }));
    expect(readReports(log)).toMatchObject({ metadata: { session_id: 'a', n: 2 }, problems: [{ path: '[1]' }] });
    expect(readReports(log).problems).toHaveLength(1);
  });

  it('hands on what is a fact of the session, and plain values under unknown names', () => {
    const known = {
      session_id: 's',
      session_number: 4,
      request_id: 'r',
      workflow_id: 'w',
      vendor_data: 'v',
      environment: 'sandbox',
      status: 'Approved',
      created_at: '2026-11-20T13:11:07Z',
      status_override: { automatic_status: 'Declined', overridden_at: '2026-11-20T13:11:07Z' },
      reviews: [{ user: 'a@example.com', new_status: 'Approved', comment: 'Fine' }],
      resubmit_info: { nodes_to_resubmit: [{ node_id: 'n', feature: 'LIVENESS' }] },
      features: [{ feature: 'LIVENESS', node_id: 'n' }],
      metadata: { channel: 'web', deep: [{ a: null, b: false }] },
      is_test: false,
      later: 0,
      word: '',
    };
    expect(facts(known)).toStrictEqual(known);
  });

  it.each([
    'ip_analyses',
    'face_matches',
    'id_verifications',
    'aml_screenings',
    'media',
    'nfc',
    'poa',
    'contact_details',
    'expected_details',
    'unknown_object',
  ])('does not hand on %s', (name) => {
    for (const content of [{ portrait_url: '/a', email: 'a' }, [{ status: 'Approved' }], '{"a":1}', '[1]'])
      expect(facts({ session_id: 's', [name]: content })).toStrictEqual({ session_id: 's' });
  });

  it.each([
    'session_token',
    'share_token',
    'authToken',
    'apiKey',
    'x-signature',
    'X-Signature-V2',
    'client_secret',
    'Client Secret',
    'password',
  ])('hands on no %s, at any depth', (name) => {
    expect(facts({ session_id: 's', [name]: 'abc' })).toStrictEqual({ session_id: 's' });
    expect(facts({ metadata: { a: 1, [name]: 'abc', deep: [{ b: { [name]: { c: 1 } } }] } })).toStrictEqual({
      metadata: { a: 1, deep: [{ b: {} }] },
    });
  });

  it.each([
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
    'Bearer abc.def',
    'sk_live_abc123',
    'https://example.com/?a',
    'See https://example.com/?a',
    '//example.com/a',
    'data:image/png;base64,AAAA',
    'a8f5f167f44f4964e6c998dee827110c',
  ])('hands on no value like %s, under any name', (value) => {
    const given = {
      note: value,
      session_id: value,
      metadata: { a: value, list: [1, value] },
      reviews: [{ comment: value }],
    };
    expect(facts({ session_number: 1, ...given })).toStrictEqual({
      session_number: 1,
      metadata: { list: [1] },
      reviews: [{}],
    });
  });

  it('hands on a copy', () => {
    const metadata = { a: { b: 1 } };
    const copy = facts({ metadata }) as { metadata: typeof metadata };
    expect(copy.metadata).toStrictEqual(metadata);
    expect(copy.metadata.a).not.toBe(metadata.a);
  });
});

describe('names what is not as documented, and never converts it', () => {
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
      { [secret]: { liveness: secret } },
      { eyJhbGciOiJIUzI1NiJ9abcabcabc1a2b3c: { liveness: 'x' } },
      { feature: secret, score: 1, status: '' },
      { body: `{"a": ${secret}` },
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
      first({ liveness: Object.assign(Object.create({ score: 98 }), { status: 'Approved', method: '' }) }),
    ).toStrictEqual({ status: 'Approved', method: '' });
    const { reports, metadata } = readReports(
      '{"__proto__":{"polluted":1},"constructor":"c","liveness":{"__proto__":{"score":98},"status":"Approved","constructor":1}}',
    );
    expect(reports[0]).toStrictEqual({ status: 'Approved', constructor: 1 });
    expect(metadata).toStrictEqual(Object.assign(Object.create(Object.prototype), { constructor: 'c' }));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(reports[0])).toBe(Object.prototype);
  });
});
