import type { ReactElement, ReactNode } from 'react';
import type { HostAnswer } from '../model/answer.js';
import type { Decision } from '../model/decision.js';
import type { EvidenceEvent } from '../model/evidence.js';
import type { MatchedSession } from '../model/report/match.js';
import { tellHost } from '../parts/host/tellHost.js';
import { takenBack } from '../decision/takenBack.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import { ask, tell } from './ask.js';
import { sendByForm } from './byForm.js';
import { foot } from './foot.js';
import { attributesOf } from './properties.js';
import { ReportingElement } from './ReportingElement.js';
import { outside } from './surroundings.js';
import { ageTable, decisionTable, reportTable, type Table } from './tables.js';
import { decisionView, reportView, type Value } from './views.js';

const always = ['hidden', 'shadow', 'stylesheet'];

const reports = new WeakSet<Node>();

/** What both reports have in common. */
abstract class ReportElement extends ReportingElement {
  protected abstract readonly kind: 'liveness' | 'age';

  constructor() {
    super();
    reports.add(this);
  }

  readonly #onRefresh = (): HostAnswer => {
    const { answered, answer, cancelled } = ask(this, 'lr-refresh', {});
    if (answered || cancelled) return answer;
    return (this.#own('onRefresh') as (() => HostAnswer) | undefined)?.();
  };
  readonly #onEvent = (event: EvidenceEvent): void => {
    tell(this, 'lr-event', event);
    tellHost(this.#own('onEvent') as ((event: EvidenceEvent) => void) | undefined, event);
  };
  readonly #onOpenSession = (session: MatchedSession): void => {
    if (tell(this, 'lr-open-session', session, true))
      tellHost(this.#own('onOpenSession') as ((session: MatchedSession) => void) | undefined, session);
  };

  #own(name: string): unknown {
    return this.givenProperties.get(name);
  }

  protected view(value: Value, guests: ReactNode): ReactElement {
    const refreshes = value('refreshable') === true || typeof value('onRefresh') === 'function';
    const opens = value('opensSessions') === true || typeof value('onOpenSession') === 'function';
    return reportView(this.kind, value, {
      hidden: this.hidden === true,
      actions: foot(this, guests),
      onRefresh: refreshes ? this.#onRefresh : undefined,
      onEvent: this.#onEvent,
      onOpenSession: opens ? this.#onOpenSession : undefined,
    });
  }
}

/** `<liveness-report>`: a liveness check as one page. */
export class LivenessReportElement extends ReportElement {
  static override readonly table: Table = reportTable;
  static readonly observedAttributes: string[] = [...attributesOf(reportTable), ...always];
  protected readonly kind = 'liveness';
}

/** `<age-estimation-report>`: an age estimation as one page. */
export class AgeEstimationReportElement extends ReportElement {
  static override readonly table: Table = ageTable;
  static readonly observedAttributes: string[] = [...attributesOf(ageTable), ...always];
  protected readonly kind = 'age';
}

/** `<review-decision>`: the panel that decides a case, alone or of a report in the same page. */
export class ReviewDecisionElement extends ReportingElement {
  static override readonly table: Table = decisionTable;
  static readonly observedAttributes: string[] = [...attributesOf(decisionTable), ...always, 'for'];
  static readonly formAssociated = true;

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #isDisabled = false;

  /** The form that a decision is sent with. Null: it stands in none. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** The id of the report that is decided. A panel inside of a report needs none. */
  get htmlFor(): string {
    return this.getAttribute('for') ?? '';
  }

  set htmlFor(id: string) {
    this.setAttribute('for', id);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.attributeChangedCallback();
  }

  protected override reportAround(): ReportingElement | null {
    const id = this.htmlFor;
    const root = this.getRootNode() as Partial<Document>;
    const found = id === '' ? outward(this) : (root.getElementById?.(id) ?? null);
    return isReport(found) && found.isConnected ? found : null;
  }

  readonly #onDecide = (decision: Decision): HostAnswer => {
    const answer = this.#answerTo(decision);
    if (isPromise(answer)) this.hold(answer);
    return answer;
  };

  #answerTo(decision: Decision): HostAnswer {
    const { answered, answer, cancelled } = ask(this, 'lr-decide', { decision });
    if (answered) return answer;
    if (cancelled) return takenBack;
    const own = this.givenProperties.get('onDecide');
    if (typeof own === 'function') return (own as (decision: Decision) => HostAnswer)(decision);
    const sent = sendByForm(this.#internals, this.getAttribute('name'), decision);
    if (sent !== null) return sent;
    tellDeveloper(
      'Nobody took a decision: answer lr-decide by event.detail.respondWith(promise), set onDecide, or give review-decision a name and a form.',
    );
    return false;
  }

  protected view(value: Value): ReactElement {
    return decisionView(value, {
      hidden: this.hidden === true,
      onDecide: this.#onDecide,
      inert: this.#isDisabled || undefined,
    });
  }
}

const isPromise = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof (answer as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';

function isReport(node: Node | null): node is ReportElement {
  return node !== null && reports.has(node);
}

/** The report that an element stands in, also through the shadow roots between them. */
function outward(element: Element): Element | null {
  for (let node: Node | null = element; node; node = outside(node)) if (isReport(node)) return node;
  return null;
}
