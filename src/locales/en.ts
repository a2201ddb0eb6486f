import { en as builtIn } from '../messages/en.complete.js';
import type { Messages } from '../messages/Messages.js';

/** The English words, with their language: for a report on a page of another one, and for hosts that treat all languages alike. */
export const en: Messages = { language: 'en', ...builtIn };
