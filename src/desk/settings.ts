import { consequenceOf } from '../decision/rules.js';
import { outcomes, type Outcome } from '../model/decision.js';
import { tellDeveloper } from '../model/tellDeveloper.js';
import type { DeskCase } from '../cases/DeskCase.js';
import type { DeskDecisionProps, DeskReportProps, ReviewDeskProps } from './ReviewDesk.props.js';

/** What holds where a function of the host's fails: in doubt everything is covered, and everything is to be looked at. */
const inDoubt: { decisionProps: DeskDecisionProps; reportProps: DeskReportProps } = {
  decisionProps: { requires: ['image', 'video', 'warnings'], withoutConfirmation: [] },
  reportProps: { veiled: true, order: 'evidence-first' },
};

/** What the host has set for all cases, or for one. A function of the host's that fails takes nothing off the screen. */
export function settingsFor<Name extends keyof typeof inDoubt>(
  name: Name,
  given: ReviewDeskProps[Name],
  deskCase: DeskCase,
): (typeof inDoubt)[Name] {
  if (typeof given !== 'function') return given ?? {};
  try {
    return given(deskCase) ?? {};
  } catch {
    tellDeveloper(
      `ReviewDesk: \`${name}\` has thrown, so the case is shown covered, or with all that can be required.`,
    );
    return inDoubt[name];
  }
}

const longest = 600;

/** Seconds from 0 to 600; 0 for what is none. */
export function readUndoFor(given: unknown): number {
  if (given === undefined || given === null) return 0;
  if (typeof given === 'number' && given >= 0 && given <= longest) return given;
  tellDeveloper(`ReviewDesk: \`undoFor\` is no number of seconds from 0 to ${longest}, so nothing can be taken back.`);
  return 0;
}

/** The outcomes that are sent at the first press: the time to take them back stands for the question, except where something is to be read. */
export function freeOutcomes(
  { withoutConfirmation, consequences }: Pick<DeskDecisionProps, 'withoutConfirmation' | 'consequences'>,
  undoFor: number,
): readonly Outcome[] | undefined {
  if (withoutConfirmation !== undefined || undoFor === 0) return withoutConfirmation;
  return outcomes.filter((outcome) => consequenceOf(consequences, outcome) === null);
}
