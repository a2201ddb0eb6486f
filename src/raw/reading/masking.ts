import { isCredentialName } from '../../model/credentials.js';
import { isRecord } from '../../model/expectations.js';
import { featureNamed, squeeze } from '../../model/feature.js';
import { isSecretIn } from '../../model/links.js';
import { matchNames, matchPersonNames } from '../../model/report/match.js';
import { isMeasured } from '../../model/warningData.js';
import type { Kind } from './kinds.js';
import { piecesOf, wholeMask, type Mask } from './maskText.js';
import { plainName, snake } from './spelling.js';

/**
 * Whose a part of the payload is. `known`: facts of the check, under names that are known. `unknown`: nobody knows, so everything waits.
 * `personal`: of the person, also under names that are known elsewhere. `other`: of another person, and shown to nobody.
 */
export type Zone = 'known' | 'unknown' | 'personal' | 'other';

/** The place of a value: its name, and what it stands in. */
export interface Place {
  zone: Zone;
  /** Of an item of a list it is the name of the list. */
  name: string;
  /** The value or object in which it stands, and the name there. */
  holder: unknown;
  own: string;
  /** Whether what it stands in is a warning about somebody else (`isOfOther`). */
  readonly isOfOther: boolean;
}

const setOf = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

// In these a known name means what it says. Features are known by their own rule.
const known = setOf(
  'decision warnings features reviews activityreviews statusoverride resubmitinfo nodestoresubmit events genderestimation userimage',
  'data result results response body payload event message messages detail session sessions verification verifications report reports',
  'record records object item items output outputs content json value webhook webhooks row rows raw bbox',
);
const personal = setOf(
  'metadata vendordata expecteddetails contactdetails userdetails user customer person applicant extrafields parsedaddress',
);
/** What is shown at once, in a known place. */
const shown = setOf(
  'status method score feature features nodeid risk logtype shortdescription longdescription facequality faceluminance ageestimation',
  'genderestimation male female environment testwebhook sessionid sessionnumber requestid workflowid workflowversion webhooktype eventid',
  'apiservice createdat updatedat expiresat timestamp overriddenat automaticstatus previousstatus newstatus oldstatus livenessstatus',
  'livenessconfidence livenessscore facematchstatus facematchsimilarity similarity similaritypercentage confidence bestangle bbox operator',
  'targetstatus actiontype',
);

// People who are no part of the case: `matches`, `aml_hits`, `duplicated_session_id`, `source_image_session_id`.
const people = '(?:match(?:es)?|matched|hits?|duplicates?|candidates?|look_?alikes?|(?:block|black)_?list(?:ed)?)';
const others = new RegExp(
  [
    `(?:^|_)${people}(?:_(?:list|items?|entries|entry|records?|results?|data|array|json))?(?:_?\\d+)?$`,
    '(?:^|_)(?:duplicated?|(?:block|black)_?list(?:ed)?|other_(?:person|people|user|session|face)s?)(?:_|$)',
    '^(?:match|matched|similar)_',
    '_image_session_(?:id|number)$',
  ].join('|'),
);
/** Names under which something of another person stands, and that say nothing of who it is. */
const othersName = new RegExp(
  `^(?:(?:face_|aml_)?${people}|(?:duplicated?|match|matched|similar|blocklist(?:ed)?|source|target)_(?:image_)?(?:session|user|person|image|face|entry)s?(?:_(?:id|number|url|status))?)$`,
);
/** Warnings whose data are about somebody else, and where their code stands. */
const othersRisk = /DUPLICAT|(?:BLOCK|BLACK)[_ -]?LIST/i;
const codes = /^(?:risk|risk_code|code|reason|title|short_description)$/;
/** Whatever the name, an address of mail says who somebody is. */
const mail = /[^\s@]@[^\s@]/;
const media =
  /(?:image|picture|photo|portrait|selfie|video|recording|face_?template|embedding|ur[il]|link|href)s?(?:_?(?:data|base64|b64|bytes|\d+))?$/;

function isOthers(name: string): boolean {
  return others.test(snake(name)) && featureNamed(snake(name)) !== 'FACE_MATCH';
}

/** Whose the parts of a value are. */
export function zoneIn(place: Place): Zone {
  const { zone, name } = place;
  // Whatever it is called, what stands deeper in a warning about somebody else is theirs.
  if (zone === 'other' || isOthers(name) || place.isOfOther) return 'other';
  const word = squeeze(name);
  if (isData(name)) return zone === 'personal' ? zone : 'unknown';
  if (zone === 'personal' || personal.has(word)) return 'personal';
  if (featureNamed(name) !== null || word === 'decision') return 'known';
  return zone === 'known' && known.has(word) ? 'known' : 'unknown';
}

const isData = (name: string): boolean => snake(name) === 'additional_data';

/** Whether something is a warning about somebody else. */
export function isOfOther(warning: unknown): boolean {
  try {
    if (!isRecord(warning)) return false;
    return Object.keys(warning).some((name) => {
      if (!codes.test(snake(name))) return false;
      const code = warning[name];
      return (Array.isArray(code) ? code : [code]).some((each) => typeof each === 'string' && othersRisk.test(each));
    });
  } catch {
    // It does not tell, so it may be.
    return true;
  }
}

/** What is over a value: nothing, a cover until it is asked for, or a mask. */
export function coverOf(place: Place, kind: Kind, value: unknown): 'personal' | Mask | null {
  const { zone, name, holder, own } = place;
  const isNone = kind === 'null' || kind === 'undefined' || kind === 'unreadable' || value === '';
  if (isNone) return null;
  if (isSecret(name, holder, own, value)) return 'credential';
  if (holding.has(kind)) return null;
  if (kind === 'binary') return 'media';
  const isMeasure = typeof value === 'number' && isMeasured(name);
  const isTheirs = isOthers(name) || (isData(name) && place.isOfOther);
  if (zone === 'other' || (kind !== 'boolean' && !isMeasure && isTheirs)) return 'person';
  if (kind === 'text' && media.test(snake(name)))
    return wholeMask(piecesOf(value as string)) === 'link' ? 'link' : 'media';
  if (kind === 'function' || kind === 'symbol' || (isMeasure && zone !== 'personal')) return null;
  const isTelling = kind === 'text' && mail.test(value as string);
  return zone === 'known' && shown.has(squeeze(name)) && !isTelling ? null : 'personal';
}

/** `key` may also name something (`{ key: "status", value: 1 }`), which only the object around it tells. */
function isSecret(name: string, holder: unknown, own: string, value: unknown): boolean {
  if (isSecretIn((holder ?? {}) as Record<string, unknown>, own)) return true;
  return isCredentialName(plainName(name), value) && !(name === 'key' && isRecord(holder));
}

const holding: ReadonlySet<Kind> = new Set<Kind>(['object', 'list', 'map', 'set']);

const ofMatches = new Set<string>([...matchNames, ...matchPersonNames]);
/** An address of mail, or a number that may be a telephone's or a document's. A UUID is none. */
const tellingName = /@|(?:\d[ ./()-]?){7,}/;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What is over a name: it may itself say who somebody is. */
export function nameCover(name: string, zone: Zone): 'personal' | Mask | null {
  if (zone === 'other' && !ofMatches.has(snake(name)) && !othersName.test(snake(name))) return 'name';
  return tellingName.test(name) && !uuid.test(name) ? 'personal' : null;
}
