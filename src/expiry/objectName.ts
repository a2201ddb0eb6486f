import { isWordy } from './digest.js';

const subject =
  'case|session|check|verification|report|review|inquiry|applicant|application|evidence|image|img|photo|picture|media|video|clip|selfie|face|frame|asset|attachment|document|doc|blob|upload|object|resource|record|item';

/** Names of what an object is called, whose values are long without being signed. */
const objectName = new RegExp(
  `(?:^|[-_.])(?:v|ver|rev|etag|file|filename|name|path|title|ref|reference|slug|user|person|customer|client|account|tenant|org|node|workflow|${subject})s?$|(?:id|uuid|guid|version)$`,
);
/** Names whose number, however short, is one object's. A person, a tenant or an account has many. */
const ownName = new RegExp(
  `^(?:(?:${subject})s?(?:[-_.]?(?:id|uuid|guid|no|nr|number))?|id|uuid|guid|key|path|file|filename)$`,
);
/** Names of who asks, when, which version and in which size: two objects can have all of them alike. */
const sharedName =
  /^(?:_|v|ver|rev|version|cb|t|ts|time|timestamp|date|w|h|x|y|q|dpr|width|height|size|quality|page|limit|offset|exp(?:ires?|iry|iration)?)$|(?:^|[-_.])(?:user|viewer|reader|reviewer|agent|person|customer|client|account|tenant|org|organi[sz]ation|app|project|workspace|workflow|team|vendor|region|build|device|request|trace|correlation|cache|expir\w*|timestamp|date|at)(?:[-_.]?(?:id|uuid|guid))?s?$/;

/** A folder of a subject, then a number, however short. */
const numbered = new RegExp(`(?:^|/)(?:${subject})s?/(?!0+(?:/|$))\\d+(?=/|\\.|$)`, 'i');
const bucket = /(?:^|\/)b\/[^/]+\/o\/./i;
const uuid =
  /(?<![\da-f])(?!0{8}-0{4}-0{4}-0{4}-0{12})[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-f])/i;
/** A day, a day with its time, or an epoch: two people can have been here then. */
const moment = /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}|\d{6})?|1[5-9]\d{8}|1[5-9]\d{11})$/;
/** The file that stands where there is no picture is the same one for all. */
const stand =
  /(?:^|\/)(?:placeholder|default|blank|empty|missing|dummy|spacer|unavailable|not[-_]?found|no[-_]?(?:image|img|photo|video|media|picture|face))s?(?:[-_](?:image|img|photo|video|picture|face|avatar|user|\d{1,4}(?:x\d{1,4})?))*(?:\.\w+)?$/i;

/** Whether a parameter is called like an object, so that a long value of it is no signature. */
export function isObjectName(name: string): boolean {
  return objectName.test(name);
}

/** Whether a file only stands where there is none of its own. */
export function isPlaceholder(path: string): boolean {
  return stand.test(path);
}

/**
 * Whether a decoded path has something that only one object has: a UUID, a number of five digits or more that is no date, sixteen letters and
 * digits in no order of words, the number of a case, or a bucket with its object.
 */
export function hasId(path: string): boolean {
  if (isPlaceholder(path)) return false;
  if (uuid.test(path) || numbered.test(path) || bucket.test(path)) return true;
  return (path.match(/[a-z\d]+/gi) ?? []).some(isId);
}

function isId(run: string): boolean {
  if (/^\d+$/.test(run)) return run.length >= 5 && !/^0+$/.test(run) && !moment.test(run);
  // A version (`v1700000000`) is one of many objects.
  if (/^v\d+$/i.test(run)) return false;
  return (run.length >= 16 && /\d/.test(run) && !isWordy(run)) || hasLongNumber(run);
}

function hasLongNumber(run: string): boolean {
  return (run.match(/\d{5,}/g) ?? []).some((digits) => !/^0+$/.test(digits) && !moment.test(digits));
}

/** The same of a query's parameter. A short number counts where the name says whose it is. */
export function isObjectParameter(name: string, value: string): boolean {
  if (sharedName.test(name) || value === '') return false;
  return hasId(value) || (ownName.test(name) && /^(?!0+$)\d+$/.test(value));
}
