import { isRecord } from '../model/expectations.js';
import { isReport, property, typeName } from '../model/fields.js';
import { attempt, itemsOf, lengthOf, parsed, unread } from '../payload/items.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import type { VerificationWarning } from '../model/report.js';

/** A report's warnings as they can be shown. */
export interface WarningsRead {
  /** `none`: the report says that there are none. `absent`: it does not say. `unreadable`: what stands there is no list of warnings. */
  kind: 'none' | 'list' | 'absent' | 'unreadable';
  warnings: VerificationWarning[];
  /** How many entries of the list cannot be read. */
  unreadable: number;
}

/** What stands at a report's `warnings`, of whatever type; undefined for no report, for a whole response, and for another feature's result. */
export function givenWarnings(report: unknown): unknown {
  try {
    return isReport(report) ? report['warnings'] : undefined;
  } catch {
    return unread;
  }
}

const only = (kind: WarningsRead['kind']): WarningsRead => ({ kind, warnings: [], unreadable: 0 });

/**
 * The warnings in what `givenWarnings` found. Null and an empty list are none. A text is a warning with that risk and no severity, a lone
 * warning is a list of one, and JSON text is what it spells. An entry that says nothing readable is counted.
 */
export function warningsOf(component: string, given: unknown): WarningsRead {
  if (given === undefined) return only('absent');
  if (given === null) return only('none');
  const meant = typeof given === 'string' ? (parsed(given) ?? given) : given;
  const items = itemsOf(meant);
  if (items) return readItems(component, items, lengthOf(meant, items));
  const single = warningOf(meant);
  tellDeveloper(
    `${component}: report.warnings is ${nameOf(given)}, expected an array of warnings. It is ${single ? 'taken for one warning' : 'said to be unreadable'}.`,
  );
  return single ? { kind: 'list', warnings: [single], unreadable: 0 } : only('unreadable');
}

/** A gap in a list is an entry that cannot be read, so `length` counts it. */
function readItems(component: string, items: readonly unknown[], length: number): WarningsRead {
  const warnings: VerificationWarning[] = [];
  for (const item of items) {
    const warning = warningOf(item);
    if (warning) warnings.push(warning);
    else
      tellDeveloper(
        `${component}: an item of report.warnings is ${nameOf(item)}, expected a warning. It is counted as one that cannot be read.`,
      );
  }
  return { kind: length > 0 ? 'list' : 'none', warnings, unreadable: length - warnings.length };
}

const nameOf = (item: unknown): string => attempt(() => typeName(item)) ?? 'an object that throws';

/** Null: nothing of it can be read. */
function warningOf(item: unknown): VerificationWarning | null {
  const meant = typeof item === 'string' ? (parsed(item) ?? item) : item;
  if (typeof meant === 'string') return meant.trim() ? typed({ risk: meant.trim() }) : null;
  if (!attempt(() => isRecord(meant))) return null;
  const warning = fieldsOf(meant as Record<string, unknown>);
  const { risk, log_type, short_description, long_description, additional_data } = warning;
  const says = risk.trim() || log_type.trim() || short_description.trim() || long_description.trim();
  return says || additional_data !== null ? warning : null;
}

function fieldsOf(item: Record<string, unknown>): VerificationWarning {
  try {
    return typed(item);
  } catch {
    const names = ['risk', 'log_type', 'short_description', 'long_description', 'additional_data'] as const;
    return typed(Object.fromEntries(names.map((name) => [name, property(item, name)])));
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function typed(item: Partial<Record<keyof VerificationWarning, unknown>>): VerificationWarning {
  const data = item.additional_data;
  return {
    risk: text(item.risk),
    log_type: text(item.log_type),
    short_description: text(item.short_description),
    long_description: text(item.long_description),
    additional_data: typeof data === 'string' || (typeof data === 'object' && data !== null) ? data : null,
  };
}
