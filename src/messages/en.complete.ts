import {
  ageEn,
  applicantEn,
  decisionEn,
  expiryEn,
  faceEn,
  matchesEn,
  mediaEn,
  metadataEn,
  methodEn,
  reportEn,
  scoreEn,
  statusEn,
  viewerOpenEn,
  warningsEn,
} from './en.js';
import { deskEn } from './en.desk.js';
import { rawEn } from './en.raw.js';
import { faceMatchEn } from './en.faceMatch.js';
import { attemptsEn } from './en.attempts.js';
import { viewerEn } from './en.viewer.js';
import type { Messages } from './Messages.js';

/** The complete English words, which are the default. Apart from its groups, so that none of them brings along what comes later. */
export const en: Messages = {
  status: statusEn,
  score: scoreEn,
  age: ageEn,
  method: methodEn,
  face: faceEn,
  warnings: warningsEn,
  expiry: expiryEn,
  media: mediaEn,
  viewer: { ...viewerOpenEn, ...viewerEn },
  decision: decisionEn,
  desk: deskEn,
  metadata: metadataEn,
  matches: matchesEn,
  faceMatch: faceMatchEn,
  attempts: attemptsEn,
  report: reportEn,
  applicant: applicantEn,
  raw: rawEn,
};
