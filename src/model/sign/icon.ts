import type { Tone } from '../status.js';
import type { Severity } from '../warnings.js';

/**
 * Every sign that stands before a word: of the tones (`positive`, `negative`, `caution`, `neutral`), of the severities (`error`, `warning`,
 * `unknown`, `information`), and of media: `clock` of a countdown, `play`, `enlarge`, `eye` of what is hidden or can be, `lock` of a link that
 * has ended, `picture` of a medium that is not there.
 */
export type IconName = Exclude<Tone, 'info'> | Severity | 'clock' | 'play' | 'enlarge' | 'eye' | 'lock' | 'picture';
