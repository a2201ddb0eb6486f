import { readReports } from '../payload/readReports.js';
import type { ReadProblem, ReportMetadata, VerificationReport } from '../model/report.js';
import { isElement } from '../parts/ownWindow.js';

/** What the JSON children of an element have said so far. */
export interface Said {
  /** What stands for the report. Undefined: none has come yet. */
  report: VerificationReport | undefined;
  metadata: ReportMetadata | null;
  problems: readonly ReadProblem[];
  /** By the name of the property: what a child with `data-property` holds. */
  properties: ReadonlyMap<string, unknown>;
}

export const nothingSaid: Said = { report: undefined, metadata: null, problems: [], properties: new Map() };

const selector = 'script[type="application/json" i]';

/**
 * Reads the JSON children that have something to say, and takes them away: a report holds signed links, and its text would stay in the page,
 * and in every copy of it, after they have ended. Null: there was nothing to read.
 * A child that is still on its way from the server is left until it is whole, or until `isComplete`.
 */
export function readChildren(
  element: Element,
  before: Said,
  isComplete: boolean,
  takes: (name: string) => boolean,
): Said | null {
  let said: Said | null = null;
  for (const child of [...element.children]) {
    if (!isElement(child, selector)) continue;
    const text = child.textContent;
    if (text.trim() === '' || (!isComplete && !isWhole(text))) continue;
    // Emptied it would stay, and a page that trusts no strings in scripts (Trusted Types) would complain about it at each move.
    child.remove();
    const { property } = child.dataset;
    said =
      property === undefined
        ? { ...(said ?? before), ...readPayload(text) }
        : readProperty(said ?? before, property, text, takes);
  }
  return said;
}

/** Whether what has changed is what the page has put into the element, and nothing that is drawn there. */
export function isOwnChild(element: Element, changed: Node): boolean {
  if (changed === element) return true;
  const child = changed.parentNode === element ? changed : changed.parentNode;
  return child?.parentNode === element && isElement(child, selector);
}

/** A part of an object or a list is never JSON itself. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The first report of a payload. One that cannot be read is no report that says nothing: there is something, and nobody can say what. */
function readPayload(text: string): Pick<Said, 'report' | 'metadata' | 'problems'> {
  const { reports, metadata, problems } = readReports(text);
  const [first] = reports;
  return { report: first ?? (problems.length > 0 ? unreadableReport() : undefined), metadata, problems };
}

function readProperty(before: Said, name: string, text: string, takes: (name: string) => boolean): Said {
  const problem = (message: string, found: string): Said => ({
    ...before,
    problems: [...before.problems, { path: '', message, found, expected: 'JSON of a property' }],
  });
  if (!takes(name)) return problem('A JSON child names a property that this element does not have.', 'data-property');
  try {
    return { ...before, properties: new Map(before.properties).set(name, JSON.parse(text)) };
  } catch {
    return problem(`The JSON child for ${name} is not JSON.`, 'text');
  }
}

const fields = [
  ...['status', 'method', 'score', 'reference_image', 'video_url', 'age_estimation', 'warnings'],
] as const satisfies readonly (keyof VerificationReport)[];

/** A report of which every field is there and cannot be read, as the components tell it. */
function unreadableReport(): VerificationReport {
  const report = {};
  for (const field of fields) {
    Object.defineProperty(report, field, {
      enumerable: true,
      get: () => {
        throw new TypeError('The payload could not be read.');
      },
    });
  }
  return report as VerificationReport;
}
