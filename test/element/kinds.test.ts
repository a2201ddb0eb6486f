import { describe, expect, it } from 'vitest';
import { attributeOf, readAttribute, writeAttribute, type Kind } from '../../src/element/kinds.js';

describe('an attribute says what HTML’s conventions say it says', () => {
  it.each<[Kind, string | null, unknown]>([
    ['flag', '', true],
    ['flag', 'false', true],
    ['flag', null, undefined],
    ['switch', '', true],
    ['switch', 'false', false],
    ['switch', ' FALSE ', false],
    ['switch', 'no', true],
    ['count', '2', 2],
    ['count', ' 0 ', 0],
    ['count', '-1.5', -1.5],
    ['count', '', undefined],
    ['count', 'two', undefined],
    ['count', 'Infinity', undefined],
    ['minutes', 'none', null],
    ['minutes', '30', 30],
    ['minutes', 'soon', undefined],
    ['moment', '2026-01-31T12:00:00Z', '2026-01-31T12:00:00Z'],
    ['moment', '1769860800000', 1_769_860_800_000],
    ['moment', '2026', '2026'],
    ['tokens', 'image, video  warnings', ['image', 'video', 'warnings']],
    ['tokens', ' ', []],
    ['list', 'Approved, In Review', ['Approved', 'In Review']],
    ['flag-or-list', '', true],
    ['flag-or-list', 'Declined, Resubmitted', ['Declined', 'Resubmitted']],
    ['text', ' ', undefined],
    ['text', 'case 7', 'case 7'],
    ['word', 'page', 'page'],
    ['data', '{"a":1}', undefined],
    ['call', 'alert(1)', undefined],
  ])('%s %j is %j', (kind, text, value) => {
    expect(readAttribute(kind, text)).toEqual(value);
  });

  it.each<[Kind, unknown, string | null]>([
    ['flag', true, ''],
    ['flag', false, null],
    ['word', undefined, null],
    ['word', 'desk', 'desk'],
    ['count', 3, '3'],
    ['count', null, null],
  ])('a %s of %j is kept as %j', (kind, value, text) => {
    expect(writeAttribute(kind, value)).toBe(text);
  });

  it('is named with hyphens, and what is no text has none', () => {
    expect(attributeOf('headingLevel', 'count')).toBe('heading-level');
    expect(attributeOf('report', 'data')).toBeUndefined();
    expect(attributeOf('onRefresh', 'call')).toBeUndefined();
  });
});
