type Category = Intl.LDMLPluralRule;

const rules = new Map<string, Intl.PluralRules>();

function categoryOf(language: string, count: number): Category {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}

/**
 * What chooses the form that a count takes in a language: `n(2, { one: 'a day', other: 'days' })`. The type says which categories have a form
 * of their own there (all six in Arabic); every other count takes `other`, as does one that nobody gave.
 */
export function pluralOf<Own extends Category = never>(
  language: string,
): (count: number | undefined, forms: Record<Own | 'other', string>) => string {
  return (count, forms) => {
    const form = count === undefined ? 'other' : categoryOf(language, count);
    return (forms as Partial<Record<Category, string>>)[form] ?? forms.other;
  };
}
