import { isValidElement } from 'react';
import { tellDeveloper } from '../../model/tellDeveloper.js';

/** Tells in development of what `asChild` was given in an element's place, and of what is in the element. */
export function tellSlot(as: string, given: unknown, isOne: boolean): void {
  if (!isOne) {
    tellDeveloper(
      `asChild takes exactly one element, which then is the root, as in <StatusBadge asChild report={report}><a href="/" /></StatusBadge>. It was given ${nameOf(given)}, so a <${as}> stands there.`,
    );
    return;
  }
  const { children } = (given as { props: { children?: unknown } }).props;
  if (children !== undefined && children !== null)
    tellDeveloper(
      'asChild: what is inside of your element is not shown, since the component stands there. Leave it empty.',
    );
}

function nameOf(given: unknown): string {
  if (Array.isArray(given)) return `${given.length} of them`;
  if (isValidElement(given)) return 'a fragment';
  return given === undefined || given === null ? 'nothing' : `a ${typeof given}`;
}
