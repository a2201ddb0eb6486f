import { tellDeveloper } from '../model/tellDeveloper.js';
import type { HostAnswer } from '../model/answer.js';
import { windowOf } from '../parts/ownWindow.js';

/** Takes the answer of whoever hears an event, as the event of a service worker does: once, and while the event is told. */
export type RespondWith = (answer?: HostAnswer) => void;

/** What became of a question. */
export interface Asked {
  /** Whether a listener has taken it; then `answer` is theirs. */
  answered: boolean;
  answer: HostAnswer;
  /** Whether a listener wants nothing to be done. */
  cancelled: boolean;
}

/** Tells the page something, through every shadow root around the element. Whether nobody has cancelled it. */
export function tell(element: HTMLElement, type: string, detail: unknown, cancelable = false): boolean {
  const { CustomEvent } = windowOf(element);
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

/** Tells the page something that wants an answer. */
export function ask(element: HTMLElement, type: string, detail: object): Asked {
  const asked: Asked = { answered: false, answer: undefined, cancelled: false };
  let open = true;
  const respondWith: RespondWith = (answer) => {
    if (!open || asked.answered) {
      tellDeveloper(
        `${type} was answered twice, or after it was told: call respondWith() once, in the listener itself.`,
      );
      return;
    }
    asked.answered = true;
    asked.answer = answer;
  };
  asked.cancelled = !tell(element, type, { ...detail, respondWith }, true);
  open = false;
  return asked;
}
