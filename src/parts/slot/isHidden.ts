import { isValidElement } from 'react';

/** Whether a root is off the screen: by the component's own attribute, or by that of the element that is the root (`asChild`), which goes before it. */
export function isHidden(own: unknown, asChild: boolean | undefined, host: unknown): boolean {
  const theirs = asChild && isValidElement<{ hidden?: unknown }>(host) ? host.props.hidden : undefined;
  return (theirs ?? own) === true;
}
