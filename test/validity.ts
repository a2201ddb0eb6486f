/** What HTML allows only in a block: never inside of a line of text or a button. */
const blocks =
  'address, article, aside, blockquote, details, dialog, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, main, nav, ol, p, pre, section, table, ul';
const controls = 'a[href], button, details, input, label, select, textarea, video[controls], [tabindex]';

/** Where something must not stand, in the words of the standard's content models. */
const misplaced: readonly [selector: string, why: string][] = [
  [
    `:is(button, p, span, bdi, label, code, kbd, small, strong, h1, h2, h3, h4, h5, h6) :is(${blocks})`,
    'a block in a line',
  ],
  [`button :is(${controls})`, 'a control in a button'],
  ['label label, form form, dialog dialog[open] dialog', 'one in itself'],
  ['dl > :not(dt, dd, div), dl > div > :not(dt, dd), ul > :not(li), ol > :not(li)', 'no item in a list'],
  [
    ':is(dt, dd):not(dl > *, dl > div > *), li:not(ul > *, ol > *), figcaption:not(figure > *)',
    'an item outside of its list',
  ],
  ['select > :not(option, optgroup, hr)', 'no option in a select'],
  [
    '[id=""], [form=""], [for=""], [name=""], [href=""], [src=""], [role=""], [lang=""], [title=""]',
    'an empty attribute',
  ],
  ['button:not([type])', 'a button without a type'],
  ['[tabindex]:not([tabindex="0"], [tabindex="-1"])', 'an order of its own'],
  ['[autofocus], [accesskey], [contenteditable]', 'an attribute that nobody wants'],
];

const references = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'for',
  'form',
  'list',
];

/** What is invalid below the element, as text. */
export function invalid(place: Element): string[] {
  const found = misplaced.flatMap(([selector, why]) =>
    [...place.querySelectorAll(selector)].map((node) => `${why}: ${tagOf(node)}`),
  );
  const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
  found.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `an id twice: ${id}`));
  for (const attribute of references)
    for (const node of place.querySelectorAll(`[${attribute}]`))
      for (const id of (node.getAttribute(attribute) ?? '').split(/\s+/)) {
        const target = id && place.ownerDocument.getElementById(id);
        // A closed panel is not there, and its trigger may still name it.
        const closed = attribute === 'aria-controls' && node.getAttribute('aria-expanded') === 'false';
        if (!closed && (!target || (attribute === 'form' && target.localName !== 'form')))
          found.push(`${attribute} that leads nowhere: ${tagOf(node)}`);
      }
  return found;
}

const tagOf = (node: Element): string => (node.cloneNode(false) as Element).outerHTML;
