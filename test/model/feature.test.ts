import { describe, expect, it } from 'vitest';
import { featureNamed, hasOwnMark, namedFeature, namesOther, otherFeatureOf } from '../../src/model/feature.js';

describe('featureNamed', () => {
  it.each([
    ...['LIVENESS', 'AGE_ESTIMATION', 'FACE_MATCH', 'FACE_SEARCH', 'ID_VERIFICATION', 'NFC', 'AML', 'POA', 'ADDRESS'],
    ...['IP_ANALYSIS', 'PHONE', 'EMAIL', 'DATABASE_VALIDATION', 'QUESTIONNAIRE', 'KYB', 'TRANSACTION'],
  ])('%s names itself, also as a node does', (feature) => {
    expect(featureNamed(feature)).toBe(feature);
    expect(featureNamed(`feature_${feature.toLowerCase()}_2`)).toBe(feature);
  });

  it.each([
    ['passiveLiveness', 'LIVENESS'],
    ['face', 'LIVENESS'],
    ['Facial age', 'AGE_ESTIMATION'],
    ['selfie comparison', 'FACE_MATCH'],
    ['id', null],
    ['id-check', 'ID_VERIFICATION'],
    ['device and IP analyses', 'IP_ANALYSIS'],
    ['watchlist screening results', 'AML'],
    ['Erika', null],
    ['', null],
    [' ', null],
    [`aml${' '.repeat(62)}`, null],
    [7, null],
    [null, null],
  ])('%j names %s', (word, feature) => {
    expect(featureNamed(word)).toBe(feature);
  });
});

describe('namesOther, otherFeatureOf and namedFeature agree', () => {
  it.each([
    [{ feature: 'AML' }, 'AML'],
    [{ feature: 'SELFIE_CHECK' }, 'SELFIE_CHECK'],
    [{ feature: 'a <b> c' }, 'UNKNOWN'],
    [{ feature: 'x'.repeat(80) }, 'UNKNOWN'],
    [{ feature: 'Liveness, two steps' }, null],
    [{ feature: 'SELFIE_CHECK', method: 'PASSIVE' }, null],
    [{ feature: 'AML', method: 'PASSIVE' }, 'AML'],
    [{ kind: 'phone' }, 'PHONE'],
    [{ kind: 'phone', liveness_score: 1 }, null],
    [{ feature_type: 'phone', face_image: 'a' }, 'PHONE'],
    [{ type: 'LIVENESS', node_id: 'feature_aml', face_image: 'a' }, 'AML'],
    [{ type: 'LIVENESS', node_id: 'feature_aml' }, null],
    [{ node_id: 'aml' }, null],
    [{}, null],
  ])('%j', (report, other) => {
    expect(otherFeatureOf(report)).toBe(other);
    expect(namesOther(report)).toBe(other !== null);
    if (other !== null && !hasOwnMark(report)) expect(namedFeature(report)).toBe(other);
  });
});
