import type { Severity, WarningEntry } from '../../model/warnings.js';
import type { WarningsInHand } from '../useWarningsInHand.js';
import { askedIn, isOpen as isOpenIn } from '../WarningList.state.js';
import { detailsOf, type DetailWords, type WarningDetails } from '../WarningPanel.reading.js';
import { partsOf, severityWord, titleOf } from '../warningWords.js';

/** A button of your own: spread `props`, and show `label` in it. */
export interface WarningAction {
  /** The words of the button. */
  label: string;
  /** For your `<button>`. */
  props: { type: 'button'; onClick: () => void; 'aria-pressed'?: boolean; 'aria-expanded'?: boolean };
}

/** What one warning says when it is open, with the button for what waits until asked for. */
export interface WarningDetailsInHand extends WarningDetails {
  /** Unlike that of every other in the panel. */
  key: string;
  /** How severe it is. */
  severity: Severity;
  /** Of one that is folded in, a line that names it; null for the warning itself. */
  title: string | null;
  /** Shows and hides the details that may be about a person; null: there are none. */
  ask: WarningAction | null;
}

/** One row of the list. */
export interface WarningInHand {
  /** For React, unlike that of every other row and of every other case, and without any text of the payload. */
  key: string;
  /** How severe it is. */
  severity: Severity;
  /** In words: "Error"; for one that is not known, what the payload says. */
  severityText: string;
  /** What the check noticed, in words. */
  title: string;
  /** For the element with the title: its language, and whether a browser may translate it. */
  titleProps: { lang: 'en' | undefined; translate: 'no' | undefined };
  /** What it did to the outcome: "declined the check". */
  effect: string;
  /** How many equal ones the payload has, and that in words; empty for one. */
  count: number;
  /** That number in words; empty for one. */
  countText: string;
  /** How many others are told in its panel, in words; empty for none. */
  foldedText: string;
  /** Whether its panel is open. */
  isOpen: boolean;
  /** Whether it has ever been open before the reader. */
  isSeen: boolean;
  /** For the button that opens it. Give it a name that says severity, title and effect. */
  triggerProps: {
    type: 'button';
    id: string;
    'aria-expanded': boolean;
    'aria-controls': string | undefined;
    'data-warning-trigger': '';
    onClick: () => void;
  };
  /** For the element that it opens; hidden while it is closed, and shown on paper. */
  panelProps: { id: string; role: 'region' | 'group'; 'aria-labelledby': string; hidden: boolean };
  /** What its panel says: of the warning, then of each that is folded in. Empty while the panel is hidden. */
  details: readonly WarningDetailsInHand[];
}

interface Place {
  id: string;
  role: 'region' | 'group';
  list: WarningsInHand;
  told: DetailWords;
}

/** A row, with what its own markup needs. */
export function warningIn(entry: WarningEntry, { id: listId, role, list, told }: Place): WarningInHand {
  const { words, format } = told;
  const { state, first, generation, printing, onOpen, onAsk } = list;
  const { severity, count, folded } = entry;
  const isOpen = isOpenIn(state, entry, first);
  const title = titleOf(words, entry);
  const inside = folded.reduce((sum, other) => sum + other.count, 0);
  const asked = askedIn(state, entry).split(' ');
  const id = `${listId}${generation}-${entry.key}`;
  const detailsIn = (each: WarningEntry): WarningDetailsInHand => {
    const isAsked = asked.includes(each.key);
    const details = detailsOf(each, isAsked, told);
    const label = isAsked ? words.hideOthers : words.showOthers(details.others.join(', '));
    return {
      ...details,
      key: each.key,
      severity: each.severity,
      title: each === entry ? null : words.also(partsOf(words, each, format.number)),
      ask:
        details.others.length > 0
          ? { label, props: { type: 'button', 'aria-expanded': isAsked, onClick: () => onAsk(each, !isAsked) } }
          : null,
    };
  };
  return {
    key: `${generation}-${entry.key}`,
    severity,
    severityText: severityWord(words, entry),
    title: title.text,
    titleProps: {
      lang: title.isVendors ? told.vendorsIn(title.text) : undefined,
      translate: title.isCode ? 'no' : undefined,
    },
    effect: words.effect[severity],
    count,
    countText: count > 1 ? words.times(format.number(count), count) : '',
    foldedText: folded.length > 0 ? words.folded(format.number(inside), inside) : '',
    isOpen,
    isSeen: isOpen || state.seen.has(entry.key),
    triggerProps: {
      type: 'button',
      id: `${id}-trigger`,
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? `${id}-panel` : undefined,
      'data-warning-trigger': '',
      onClick: () => onOpen(entry, !isOpen),
    },
    panelProps: {
      id: `${id}-panel`,
      role,
      'aria-labelledby': `${id}-trigger`,
      hidden: !(isOpen || printing),
    },
    details: isOpen || printing ? [entry, ...folded].map(detailsIn) : [],
  };
}
