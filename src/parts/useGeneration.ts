'use client';
import { useState } from 'react';

/** A number that changes whenever the text does: a React key that holds nothing of the payload. */
export function useGeneration(text: string | null): number {
  const [seen, setSeen] = useState({ text, generation: 0 });
  if (seen.text === text) return seen.generation;
  const next = { text, generation: seen.generation + 1 };
  setSeen(next);
  return next.generation;
}
