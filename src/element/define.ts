import { AgeEstimationReportElement, LivenessReportElement, ReviewDecisionElement } from './elements.js';
import { defineProperties } from './properties.js';
import type { Dressing } from './place.js';
import type { ReportingElement } from './ReportingElement.js';

const classes = {
  'liveness-report': LivenessReportElement,
  'age-estimation-report': AgeEstimationReportElement,
  'review-decision': ReviewDecisionElement,
};

for (const one of Object.values(classes))
  defineProperties(one.prototype, one.table, (element) => (element as ReportingElement).givenProperties);

/**
 * Registers the elements. A name that is taken stays with whoever took it, so that two versions can stand in one page: give the second a prefix.
 * Without elements, as on a server, it does nothing.
 *
 * @param prefix What stands before each name and a hyphen: `acme` gives `<acme-liveness-report>`.
 * @param dressing How these elements are dressed, where one says nothing of it itself.
 * @example
 * import { define } from 'react-liveness-report/element';
 * define('acme', { shadow: true });
 */
export function define(prefix: string = '', dressing: Dressing = {}): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  for (const [name, each] of Object.entries(classes)) {
    const tag = prefix === '' ? name : `${prefix}-${name}`;
    if (registry.get(tag)) continue;
    // A class has one name, so each name gets a class of its own.
    const Class = class extends (each as typeof LivenessReportElement) {};
    Class.dressing = dressing;
    registry.define(tag, Class);
  }
}
