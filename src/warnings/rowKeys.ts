import type { KeyboardEvent } from 'react';

type Step = (index: number, last: number) => number;

const steps: Record<string, Step> = {
  ArrowDown: (index, last) => (index === last ? 0 : index + 1),
  ArrowUp: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Moves focus between all triggers below the element (WAI-ARIA, the pattern "accordion"). */
export function moveAcross(event: KeyboardEvent<HTMLElement>, trigger = '.lr-WarningRow-trigger'): void {
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const triggers = [...event.currentTarget.querySelectorAll<HTMLElement>(trigger)];
  const index = triggers.indexOf(event.target as HTMLElement);
  if (index < 0) return;
  event.preventDefault();
  event.stopPropagation();
  triggers[step(index, triggers.length - 1)]?.focus();
}
