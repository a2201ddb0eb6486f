import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en, RawReport } from '../../src/index.js';

afterEach(cleanup);
const secret = 'Zelda-Zq';

/** All that a reader can bring to light of a payload, by asking for everything. */
function shownOf(report: unknown): string {
  const { container } = render(<RawReport report={report} defaultOpenDepth={9} />);
  const asks = (): HTMLElement[] => screen.queryAllByRole('button', { name: en.raw.show });
  for (const each of asks()) fireEvent.click(each);
  return container.innerHTML;
}

describe('another person is shown to nobody, however their place is spelled', () => {
  const names = [
    ...['matches', 'MATCHES', ' Matches ', 'matches[]', 'matches_0', 'matches2', 'search.matches', 'match/person'],
    ...['FaceSearchMatches', 'face-search-matches', 'matchesList', 'match_results', 'matched', 'possible matches'],
    ...['AMLHits', 'aml.hits', 'candidate', 'lookalike', 'look-alikes', 'blocklist', 'blackList', 'otherPersons'],
    ...['possibleDuplicateSessionId', 'DUPLICATED_SESSION_ID', 'SourceImageSessionID'],
    // Full width, with a space of no width, and with a letter of another alphabet.
    ...['ｍatches', 'mat\u200Bches', 'm\u0430tches', 'M\u0410TCHES', 'c\u0430ndid\u0430tes'],
  ];
  it.each(names)('%j', (name) => {
    expect(shownOf({ decision: { [name]: [{ full_name: secret, [secret]: 1 }] } })).not.toContain(secret);
    cleanup();
    expect(shownOf({ decision: { [name]: { full_name: secret } }, [name]: secret })).not.toContain(secret);
  });

  it.each([
    ['a name of theirs before a known word', { [`${secret}_match`]: 1 }],
    ['a name of theirs behind one', { [`matched_${secret}`]: 1, [`match_${secret}`]: {} }],
  ])('nor %s', (_what, fields) => {
    expect(shownOf({ matches: [fields] })).not.toContain(secret);
  });

  it('a name that is known of a match is shown', () => {
    const shown = shownOf({ matches: [{ sessionId: secret, SimilarityPercentage: 3, matched_user: secret }] });
    for (const name of ['sessionId', 'SimilarityPercentage', 'matched_user']) expect(shown).toContain(name);
  });

  it.each<[string, Record<string, unknown>]>([
    ['as plain text', { risk: 'DUPLICATED_FACE', additional_data: secret }],
    ['in a list', { risk: 'DUPLICATED_FACE', additional_data: [secret] }],
    ['under another spelling of the code', { Risk: 'DUPLICATED_FACE', 'additional data ': { name: secret } }],
    ['where the code is in a list', { risk: ['DUPLICATED_FACE'], additional_data: { name: secret } }],
    ['where the code has another name', { code: 'FACE_IN_BLACKLIST', additionalData: { name: secret } }],
    ['where only the words say it', { short_description: 'Duplicated face', additional_data: { name: secret } }],
    ['under a name of its own', { risk: 'FACE_IN_BLOCKLIST', details: { name: secret } }],
    [
      'in a map',
      new Map<string, unknown>([
        ['risk', 'DUPLICATED_FACE'],
        ['additional_data', { name: secret }],
      ]) as never,
    ],
    [
      'where the code refuses',
      {
        get risk() {
          throw new Error('no');
        },
        additional_data: { name: secret },
      },
    ],
  ])('nor in the data of a warning about them, %s', (_what, warning) => {
    expect(shownOf({ warnings: [warning] })).not.toContain(secret);
  });

  it('the data of any other warning wait', () => {
    expect(shownOf({ warnings: [{ risk: 'LOW_LIVENESS_SCORE', additional_data: { note: secret } }] })).toContain(
      secret,
    );
  });
});

describe('a credential is shown to nobody, however it is named', () => {
  it.each([
    ...[
      'api\u200B_key',
      'ａpi_key',
      'session_t\u043Eken',
      'p\u0430ssword',
      'X-Signature-V2',
      'Token ',
      'access_token[]',
    ],
    ...['client.secret', 'sessionTOKEN'],
  ])('%j', (name) => {
    expect(shownOf({ [name]: secret, list: { [name]: [secret] } })).not.toContain(secret);
  });

  it.each([
    ['Name and Value', { Name: 'session_token', Value: secret }],
    ['Key and Value', { Key: 'session_token', Value: secret }],
    ['k and v', { k: 'api_key', v: secret }],
    ['the name and the value of a header', { headerName: 'Authorization', headerValue: secret }],
    [
      'a map',
      new Map([
        ['name', 'api_key'],
        ['value', secret],
      ]),
    ],
  ])('in %s', (_what, pair) => {
    expect(shownOf({ list: [pair] })).not.toContain(secret);
  });

  it('what only names a thing is none', () => {
    expect(shownOf({ list: [{ Name: 'color', Value: secret }] })).toContain(secret);
  });
});

describe('a link is shown to nobody, however it is spelled', () => {
  it.each([
    ...['HTTPS:\\/\\/a.example/', '\\\\a.example\\', 'https：//a.example/', 'https:／／a.example/'],
    ...['h\u200Bttps:/\u200B/a.example/', 'https:/a.example/', 'mailto:', '\u00E4.example/', '例え.テスト/'],
    ...['localhost/', 'localhost:3000/', '10.0.0.1/', '10.0.0.1:8080/', '[::1]/', '\u202Ehttps://a.example/'],
  ])('%j', (link) => {
    const url = `${link}${secret}`;
    const report = { status: url, [url]: 1, features: [url], warnings: [{ short_description: `See ${url} now` }] };
    expect(shownOf(report)).not.toContain(secret);
    cleanup();
    expect(shownOf({ status: JSON.stringify({ status: url }) })).not.toContain(secret);
  });

  it.each(['and/or', 'e.g. one/two', '1/2', 'C: one', 'at 10:30', 'a ratio of 1.5/2', '好。是/否', 'v1.2.3'])(
    '%j is none',
    (text) => {
      expect(shownOf({ status: text })).toContain(text);
    },
  );
});
