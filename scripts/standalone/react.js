// What stands for React in the build that brings everything.
import { useState } from 'preact/compat';

export * from 'preact/compat';

// Preact counts ids anew in each root, and a page has a root for each element, maybe of two copies of this file.
const copy = Math.random().toString(36).slice(2, 8);
let ids = 0;
const nextId = () => `lr-${copy}-${(ids += 1)}`;

export function useId() {
  return useState(nextId)[0];
}
