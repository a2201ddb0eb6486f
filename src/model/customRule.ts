import type { DataRow, WarningData } from './warningData.js';

/** The comparisons that have words of ours. */
export type KnownOperator =
  | 'equal'
  | 'not_equal'
  | 'less'
  | 'at_most'
  | 'greater'
  | 'at_least'
  | 'one_of'
  | 'none_of'
  | 'contains'
  | 'not_contains'
  | 'starts_with'
  | 'ends_with'
  | 'between'
  | 'empty'
  | 'not_empty'
  | 'matches';

// How rules are written in payloads and by integrators.
const spellings: Record<KnownOperator, string> = {
  equal: '= == === ≡ eq is equal equals equalto isequal isequalto',
  not_equal: '!= !== <> ≠ ne neq not isnot notequal notequals notequalto isnotequal isnotequalto doesnotequal',
  less: '< lt less lessthan islessthan below isbelow under',
  at_most: '<= =< ≤ lte le lessthanorequal lessthanorequals lessthanorequalto lessorequal lessthanequal atmost max',
  greater: '> gt greater greaterthan isgreaterthan more morethan above isabove over',
  at_least:
    '>= => ≥ gte ge greaterthanorequal greaterthanorequals greaterthanorequalto greaterorequal greaterthanequal atleast min',
  one_of: 'in isin oneof isoneof anyof isanyof inlist',
  none_of: 'nin notin isnotin noneof isnoneof isnotoneof notinlist',
  contains: 'contains contain includes has',
  not_contains: 'notcontains notcontain doesnotcontain notincludes doesnotinclude',
  starts_with: 'startswith startwith beginswith',
  ends_with: 'endswith endwith',
  between: 'between isbetween inrange range',
  empty: 'empty isempty isnull null notexists doesnotexist isnotset missing',
  not_empty: 'notempty isnotempty notnull isnotnull exists isset present',
  matches: 'matches match regex regexp matchesregex',
};

const bySpelling = new Map(
  (Object.keys(spellings) as KnownOperator[]).flatMap((word) =>
    spellings[word].split(' ').map((spelling) => [spelling, word] as const),
  ),
);

/** The comparison that an operator means, however it is written; null for one that is not known. */
export function knownOperator(operator: string): KnownOperator | null {
  return bySpelling.get(operator.toLowerCase().replace(/[\s_-]+/g, '')) ?? null;
}

/** A rule of the customer's own workflow. An empty text, or an undefined value, is what the payload does not say. */
export interface CustomRule {
  field: string;
  operator: string;
  /** What the field was held against. */
  value: DataRow['value'] | undefined;
  /** The status that the rule sets. */
  target: string;
}

const parts = ['field', 'operator', 'rule_value', 'target_status'] as const;
const spelled: Readonly<Record<string, string>> = { ruleValue: 'rule_value', targetStatus: 'target_status' };
const partOf = (key: string): string => (Object.hasOwn(spelled, key) ? (spelled[key] ?? key) : key);

/**
 * The rule that a warning's data tells of, and the data without it; null where it tells none. `field` alone makes no rule, unless the code
 * says that it is one. What the person's value was stays with the others, which wait until asked for.
 */
export function ruleIn(risk: string, { others }: WarningData): { rule: CustomRule | null; others: DataRow[] } {
  const found = new Map<string, DataRow['value']>();
  for (const { key, value } of others) if (!found.has(partOf(key))) found.set(partOf(key), value);
  const told = parts.filter((part) => found.has(part));
  const isRule = /^CUSTOM_.*RULE/i.test(risk.trim()) ? told.length > 0 : found.has('field') && told.length > 1;
  const text = (part: string): string => {
    const value = found.get(part);
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  };
  const rule = {
    field: text('field'),
    operator: text('operator'),
    value: found.get('rule_value'),
    target: text('target_status'),
  };
  const says = rule.field || rule.operator || rule.target || String(rule.value ?? '').trim();
  if (!isRule || !says) return { rule: null, others };
  return { rule, others: others.filter(({ key }) => !(parts as readonly string[]).includes(partOf(key))) };
}
