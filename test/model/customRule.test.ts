import { describe, expect, it } from 'vitest';
import { dataOf } from '../../src/model/warningData.js';
import { knownOperator, ruleIn } from '../../src/model/customRule.js';

const custom = 'CUSTOM_STATUS_RULE_TRIGGERED';
const read = (data: object | string | null, risk = custom) => ruleIn(risk, dataOf(data));
const whole = { field: 'age_estimation', operator: 'less_than', rule_value: 18, target_status: 'Declined' };

describe("the customer's rule", () => {
  it.each([
    ['as documented', whole],
    ['in camelCase', { field: 'age_estimation', operator: 'less_than', ruleValue: 18, targetStatus: 'Declined' }],
    ['as JSON text', JSON.stringify(whole)],
  ])('is read %s', (_how, data) => {
    expect(read(data)).toEqual({
      rule: { field: 'age_estimation', operator: 'less_than', value: 18, target: 'Declined' },
      others: [],
    });
  });

  it.each(['actual_value', 'actualValue', 'date_of_birth'])('leaves %s to wait until asked for', (key) => {
    const { rule, others } = read({ ...whole, [key]: 'secret' });
    expect(JSON.stringify(rule)).not.toContain('secret');
    expect(others).toEqual([{ key, value: 'secret' }]);
  });

  it.each([
    [{ field: 'age' }, { field: 'age', operator: '', value: undefined, target: '' }],
    [{ target_status: 'Declined' }, { field: '', operator: '', value: undefined, target: 'Declined' }],
    [{ rule_value: 0 }, { field: '', operator: '', value: 0, target: '' }],
    [
      { rule_value: false, field: { a: 1 } },
      { field: '{"a":1}', operator: '', value: false, target: '' },
    ],
    [{ rule_value: [1, 'a'] }, { field: '', operator: '', value: '[1,"a"]', target: '' }],
    [
      { field: 7, operator: null },
      { field: '7', operator: '', value: undefined, target: '' },
    ],
  ])('may lack parts: %j', (data, rule) => {
    expect(read(data).rule).toEqual(rule);
  });

  it.each([
    [custom, {}],
    [custom, null],
    [custom, 'Rule 7: a score under 90.'],
    [custom, { actual_value: 17 }],
    [custom, { field: '', operator: ' ', rule_value: null }],
    ['LOW_LIVENESS_SCORE', { field: 'date_of_birth' }],
    ['LOW_LIVENESS_SCORE', { operator: 'equals', rule_value: 'x' }],
    ['LOW_LIVENESS_SCORE', { target_status: 'Declined' }],
  ])('of %s is none in %j, and nothing is lost', (risk, data) => {
    expect(read(data, risk)).toEqual({ rule: null, others: dataOf(data).others });
  });

  it('is one under any code that has a field and something about it', () => {
    expect(read(whole, 'SOMETHING_NEW').rule).toMatchObject({ field: 'age_estimation' });
    expect(read({ field: 'score', target_status: 'Declined' }, 'A').rule).toMatchObject({ target: 'Declined' });
  });
});

describe('an operator', () => {
  it.each([
    ['equals', 'equal'],
    ['==', 'equal'],
    ['IS NOT', 'not_equal'],
    ['!=', 'not_equal'],
    ['less_than', 'less'],
    ['LESS-THAN', 'less'],
    ['lt', 'less'],
    ['<=', 'at_most'],
    ['lessThanOrEqual', 'at_most'],
    ['greater_than_or_equal_to', 'at_least'],
    ['gte', 'at_least'],
    ['>', 'greater'],
    ['in', 'one_of'],
    ['not_in', 'none_of'],
    ['does not contain', 'not_contains'],
    ['starts_with', 'starts_with'],
    ['is_null', 'empty'],
    ['sounds_like', null],
    ['', null],
    ['__proto__', null],
    ['constructor', null],
  ])('%j means %s', (operator, word) => {
    expect(knownOperator(operator)).toBe(word);
  });
});
