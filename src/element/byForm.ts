import { takenBack } from '../decision/takenBack.js';
import type { HostAnswer } from '../model/answer.js';
import type { Decision } from '../model/decision.js';
import { windowOf } from '../parts/ownWindow.js';

/** What a form carries of a decision, each under the name of the element: `decision`, `decision.reason`, … What is null is left out. */
function entriesOf(name: string, decision: Decision): [name: string, value: string][] {
  const { outcome, reason, comment, node_id: node, caseId, nodes_to_resubmit: steps } = decision;
  const entries: [string, string][] = [
    [name, outcome],
    [`${name}.comment`, comment],
  ];
  if (reason !== null) entries.push([`${name}.reason`, reason]);
  if (node !== null) entries.push([`${name}.node_id`, node]);
  if (caseId !== undefined) entries.push([`${name}.case_id`, String(caseId)]);
  if (steps) entries.push([`${name}.nodes_to_resubmit`, JSON.stringify(steps)]);
  return entries;
}

/**
 * Sends a decision with the form around the element, as its own button would, once: a form that is sent again has nothing of it. Null: there is
 * no form, or no name. The page leaves then, so the answer does not come; where the reader comes back to the page as it was, the panel is open again.
 */
export function sendByForm(
  internals: ElementInternals | undefined,
  name: string | null,
  decision: Decision,
): HostAnswer {
  const form = internals?.form;
  if (!form || !name || typeof internals?.setFormValue !== 'function') return null;
  const view = windowOf(form);
  const data = new view.FormData();
  for (const [key, value] of entriesOf(name, decision)) data.append(key, value);
  internals.setFormValue(data);
  let sent: Event | null = null;
  const onSubmit = (event: Event): void => {
    sent = event;
  };
  form.addEventListener('submit', onSubmit, { capture: true });
  // A field of the page may have the name of what is asked of a form, and stands in its place.
  view.HTMLFormElement.prototype.requestSubmit.call(form);
  form.removeEventListener('submit', onSubmit, { capture: true });
  // A listener that sends the form itself may read it a little later.
  queueMicrotask(() => internals.setFormValue(null));
  return afterSubmit(sent, form);
}

function afterSubmit(sent: Event | null, form: HTMLFormElement): HostAnswer {
  // The browser shows what is lacking in another field, and sends nothing.
  if (sent === null) return takenBack;
  const target = form.getAttribute('target') ?? '';
  const elsewhere = target !== '' && !/^_(?:self|parent|top)$/i.test(target);
  if (sent.defaultPrevented || elsewhere) return undefined;
  const view = windowOf(form);
  return new Promise((resolve) => {
    view.addEventListener('pageshow', ({ persisted }) => persisted && resolve(takenBack), { once: true });
  });
}
