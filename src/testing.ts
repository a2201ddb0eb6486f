// For tests of a page that shows reports: a clock that the test moves, reports with every difficulty, links that end when the test wants,
// and the selectors that stay. It needs no test framework and no React, and nothing of the library needs it.
export { fixedNow, testClock, type TestClock } from './testing/clock.js';
export { linkEnding, linksEnding, type Links, type Moment } from './testing/links.js';
export { sampleMedia } from './testing/media.js';
export { sampleReports, type SampleReport } from './testing/reports.js';
export { sampleDecision, sampleFaceMatch, sampleMatch, sampleSession } from './testing/session.js';
export { sampleWarnings, type SampleWarning } from './testing/warnings.js';
export { selectors, type ComponentSelectors, type ReportPart, type Selectors } from './testing/selectors.js';
