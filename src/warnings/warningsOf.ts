import { isRecord } from '../model/expectations.js';
import { property } from '../model/fields.js';
import { givenFindings, readFindings, type FindingsRead } from '../payload/findings.js';
import { attempt, parsed } from '../payload/items.js';
import type { VerificationWarning } from '../model/report.js';

/** A report's warnings as they can be shown. */
export interface WarningsRead extends Omit<FindingsRead<VerificationWarning>, 'items'> {
  warnings: VerificationWarning[];
}

/** What stands at a report's `warnings`, of whatever type. */
export const givenWarnings = (report: unknown): unknown => givenFindings(report, 'warnings');

/** The warnings in what `givenWarnings` found. Null and an empty list are none. A text is a warning with that risk and no severity. */
export function warningsOf(component: string, given: unknown): WarningsRead {
  if (given === null) return { kind: 'none', warnings: [], unreadable: 0 };
  const { items, ...read } = readFindings(component, { field: 'warnings', noun: 'warning' }, given, warningOf);
  return { ...read, warnings: items };
}

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
