import { foundAt, itemsOf, pathTo } from './ownFields.js';
import { checkFields, warningSchema, wrongType } from './schema.js';
import { isJsonLike, opened, tell, type Search } from './search.js';
import { findFields, originOf } from './spelling.js';

/** A vendor's code, as `LIVENESS_FACE_ATTACK`; `none` and sentences are not. */
const code = /^[A-Z]+(?:_[A-Z\d]+)+$/;

/**
 * The warnings of a report. A text in the list is a warning with that risk; an entry that cannot be read stays in the list as it came, so that
 * its reader knows that there is one more. What is no list stays as it came as well, unless it plainly is one warning, or warnings under their numbers.
 */
export function readWarnings(search: Search, given: unknown, path: string): unknown {
  const items = itemsOf(given);
  if (items) return items.map(([index, item]) => readWarning(search, item, `${path}[${index}]`));
  const fields = findFields(given, path)?.fields;
  const names = Object.keys(fields ?? {});
  const isOne = fields ? typeof fields['risk'] === 'string' : typeof given === 'string' && code.test(given);
  const isNumbered = names.length > 0 && names.every((name) => /^\d{1,6}$/.test(name));
  const message = `${isOne ? 'One warning' : 'Warnings under their numbers'} instead of a list; read as a list.`;
  search.problems.push({
    path,
    message: isOne || isNumbered ? message : wrongType('warnings'),
    found: foundAt(given),
    expected: 'a list of warnings',
  });
  if (!isOne && !isNumbered) return given;
  if (isOne) return [readWarning(search, given, path)];
  return names.map((name) => readWarning(search, fields?.[name], pathTo(path, name)));
}

function readWarning(search: Search, given: unknown, path: string): unknown {
  const { problems } = search;
  const found = findFields(opened(search, given), path);
  const isText = typeof given === 'string' && given.trim() !== '' && !given.includes('://') && !isJsonLike(given);
  if (
    found &&
    ['risk', 'short_description', 'long_description'].some((name) => typeof found.fields[name] === 'string')
  ) {
    checkFields(warningSchema, found.fields, (name) => originOf(found, name), problems);
    return { ...found.fields };
  }
  const message = isText
    ? 'A text instead of a warning; read as a warning with this risk and of unknown severity.'
    : 'Not a warning; kept as it came, and cannot be shown.';
  tell(search, path, given, message, 'an object');
  return isText
    ? { risk: given, log_type: '', short_description: '', long_description: '', additional_data: null }
    : given;
}
