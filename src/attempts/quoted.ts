import { shortText } from '../parts/shortText.js';

/** A text of the payload's within a sentence of ours, isolated: what stands around it keeps its order. */
export const quoted = (text: string): string => `\u2068${shortText(text, 120)}\u2069`;
