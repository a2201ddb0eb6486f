'use client';
import { useEffect, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react';
import { isElement } from './ownWindow.js';

// A report may stand in a form of the host's, and HTML has no valid way to keep a field out of the form around it. So no field has a
// name, which keeps it out of what is sent, and the rest is here.

const isInForm = (target: EventTarget): boolean => (target as Partial<HTMLInputElement>).form != null;

/** A host that saves its form at every change must not be told of ours. */
function keepToOurselves(event: SyntheticEvent): void {
  if (isInForm(event.target)) event.stopPropagation();
}

/** Enter in a box, a slider or a list of choices sends the form around it. */
function keepFromSending(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isElement(event.target, 'input, select') && isInForm(event.target))
    event.preventDefault();
}

/** For the label of every field: what a reader does in it is nothing that happens in a form around. */
export const ownField: {
  onChange: (event: SyntheticEvent) => void;
  onInput: (event: SyntheticEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
} = { onChange: keepToOurselves, onInput: keepToOurselves, onKeyDown: keepFromSending };

/** A form that is reset gives its fields their defaults back. In here, what the reader has put in is the default. React sees to it for texts and sliders; what stands for it in the standalone elements does not. */
export function useOwnDefaults(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    for (const box of place.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])
      box.defaultChecked = box.checked;
    for (const text of place.current?.querySelectorAll('textarea') ?? [])
      if (text.defaultValue !== text.value) text.defaultValue = text.value;
    for (const option of place.current?.querySelectorAll('option') ?? []) option.defaultSelected = option.selected;
  });
}
