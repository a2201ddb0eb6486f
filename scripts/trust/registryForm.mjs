// The form of shadcn's registry (version 4 of its command), as far as our items use it: what its own schema would refuse is refused here, without
// installing it. https://ui.shadcn.com/docs/registry

/** @typedef {(value: unknown, path: string) => string[]} Form What is wrong with a value, one sentence each. */

/** @type {Form} */
const text = (value, path) => (typeof value === 'string' && value.trim() ? [] : [`${path} is no text`]);

/** @param {readonly string[]} words @returns {Form} */
const oneOf = (words) => (value, path) =>
  words.includes(String(value))
    ? []
    : [`${path} is ${JSON.stringify(value)}, and has to be one of ${words.join(', ')}`];

/** @param {Form} form @returns {Form} */
const list = (form) => (value, path) =>
  Array.isArray(value) ? value.flatMap((each, index) => form(each, `${path}[${index}]`)) : [`${path} is no list`];

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {Form} form @returns {Form} */
const record = (form) => (value, path) =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, each]) => form(each, `${path}[${key}]`))
    : [`${path} is no object`];

/** What it must have, what it may have, and nothing else: a misspelt name would be left out in silence. @param {Record<string, Form>} must @param {Record<string, Form>} may @returns {Form} */
const shape = (must, may) => (value, path) => {
  if (!isRecord(value)) return [`${path || 'it'} is no object`];
  const at = (/** @type {string} */ name) => (path ? `${path}.${name}` : name);
  return [
    ...Object.entries(must).flatMap(([name, form]) =>
      value[name] === undefined ? [`${at(name)} is missing`] : form(value[name], at(name)),
    ),
    ...Object.entries(may).flatMap(([name, form]) => (value[name] === undefined ? [] : form(value[name], at(name)))),
    ...Object.keys(value).flatMap((name) => (must[name] || may[name] ? [] : [`${at(name)} is no field of shadcn's`])),
  ];
};

/** Rules may stand in rules, and an import has none. @type {Form} */
const css = (value, path) => (typeof value === 'string' ? text(value, path) : record(css)(value, path));

/** A file stays inside the project of whoever adds it. @type {Form} */
const inside = (value, path) => [
  ...text(value, path),
  ...(/^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(String(value)) ? [`${path} leaves the project`] : []),
];

const types = ['lib', 'block', 'component', 'ui', 'hook', 'theme', 'style', 'item'].map((each) => `registry:${each}`);
const must = { name: text, type: oneOf(types), title: text, description: text };
const may = {
  $schema: text,
  author: text,
  dependencies: list(text),
  devDependencies: list(text),
  registryDependencies: list(text),
  cssVars: shape({}, { theme: record(text), light: record(text), dark: record(text) }),
  css: record(css),
  docs: text,
  categories: list(text),
};
const file = { path: inside, type: oneOf(types) };

/** What is wrong with a built item; every file has its content. @param {unknown} item */
export const faultsOfItem = (item) =>
  shape({ ...must, files: list(shape({ ...file, content: text }, { target: inside })) }, may)(item, '');

/** What is wrong with the list of items, before it is built. @param {any} catalogue @returns {string[]} */
export function faultsOfRegistry(catalogue) {
  const items = list(shape({ ...must, files: list(shape(file, { target: inside })) }, may));
  const faults = shape({ name: text, homepage: text, items }, { $schema: text })(catalogue, '');
  if (faults.length) return faults;
  const names = catalogue.items.map((/** @type {any} */ { name }) => name);
  return [
    ...(names.length ? [] : ['it has no items']),
    ...names.flatMap((/** @type {string} */ name, /** @type {number} */ index) => [
      ...(/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name) && name !== 'registry' ? [] : [`${name} is no name of a file`]),
      ...(names.indexOf(name) === index ? [] : [`two items are called ${name}`]),
    ]),
  ];
}
