'use client';
import { useEffect } from 'react';
import { useCovered } from '../parts/ReaderProgress.js';

interface CoverWitnessProps {
  /** Told whether the findings of the report around it are covered, at first and whenever that changes. */
  onCovered: (covered: boolean) => void;
}

/** Stands in a report, and shows nothing. What is outside of it must not tell a verdict that it covers. */
export function CoverWitness({ onCovered }: CoverWitnessProps): null {
  const covered = useCovered();
  useEffect(() => onCovered(covered), [covered, onCovered]);
  return null;
}
