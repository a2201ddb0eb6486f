import { createElement, type ReactElement } from 'react';
import { ReviewDecision } from '../decision/ReviewDecision.js';
import type { ReviewDecisionProps } from '../decision/ReviewDecision.props.js';
import { AgeEstimationReport } from '../reports/AgeEstimationReport.js';
import { LivenessReport } from '../reports/LivenessReport.js';
import type { ReportProps } from '../reports/Report.props.js';
import { ageTable, decisionTable, reportTable, type Table } from './tables.js';

/** What an element was given, by name. */
export type Value = (name: string) => unknown;

// What is not a prop of the component: the provider's, or made into another.
const notProps = new Set([
  ...['messages', 'locale', 'timeZone', 'now', 'allowMediaFrom', 'resolveMediaUrl'],
  ...['reviewLimit', 'declineLimit', 'refreshable', 'opensSessions', 'status', 'nodeId', 'name'],
]);

/** The props of a component that an element was given. */
function propsOf(table: Table, value: Value): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const name of Object.keys(table)) {
    const given = notProps.has(name) ? undefined : value(name);
    if (given !== undefined) props[name] = given;
  }
  return props;
}

function limitsOf(value: Value): unknown {
  const [review, decline] = [value('reviewLimit'), value('declineLimit')];
  if (review === undefined && decline === undefined) return value('limits');
  return (
    value('limits') ?? { ...(review === undefined ? {} : { review }), ...(decline === undefined ? {} : { decline }) }
  );
}

/** What an element adds to what it was given. */
export type Added<Props> = { [Name in keyof Props]?: Props[Name] | undefined };

export function reportView(kind: 'liveness' | 'age', value: Value, added: Added<ReportProps>): ReactElement {
  const table = kind === 'age' ? ageTable : reportTable;
  const props = { ...propsOf(table, value), limits: limitsOf(value), ...added, report: value('report') };
  return createElement(kind === 'age' ? AgeEstimationReport : LivenessReport, props as ReportProps);
}

export function decisionView(value: Value, added: Added<ReviewDecisionProps>): ReactElement {
  const props = { ...propsOf(decisionTable, value), ...added, report: value('report') ?? statedReport(value) };
  return createElement(ReviewDecision, props as unknown as ReviewDecisionProps);
}

/** All that a decision reads of a report. */
function statedReport(value: Value): unknown {
  const [status, node] = [value('status'), value('nodeId')];
  return status === undefined ? undefined : { status, ...(node === undefined ? {} : { node_id: node }) };
}
