import { createElement, isValidElement, type ComponentType, type ReactElement } from 'react';
import type { IconName } from '../model/sign/icon.js';
import { tellDeveloper } from '../model/tellDeveloper.js';

/** Signs of your own, by name: a component, or an element. Null is ours again, inside of a provider that has another. */
export type Icons = { readonly [Name in IconName]?: ComponentType | ReactElement | null | undefined };

/** A sign of the host's; undefined: it has none of that name, and ours is drawn. */
export type Signs = (name: IconName) => ReactElement | undefined;

/** The host's signs. They only accompany a word, so no screen reader meets them. */
export function signsOf(icons: Icons): Signs {
  return (name) => {
    const icon: unknown = icons[name];
    if (icon === undefined || icon === null) return undefined;
    const isElement = isValidElement(icon);
    if (!isElement && !isComponent(icon)) {
      tellDeveloper(`ReportProvider: icons.${name} is no component and no element, so it is not drawn.`);
      return undefined;
    }
    return (
      <span className="lr-Sign" aria-hidden="true">
        {isElement ? icon : createElement(icon as ComponentType)}
      </span>
    );
  };
}

const made = ['memo', 'forward_ref', 'lazy'].map((kind) => Symbol.for(`react.${kind}`));

/** A function or a class, or what `memo`, `forwardRef` and `lazy` make of one. A portal or a context is marked likewise, and draws nothing. */
function isComponent(icon: unknown): boolean {
  return typeof icon === 'function' || made.includes((icon as { $$typeof?: symbol }).$$typeof ?? Symbol());
}
