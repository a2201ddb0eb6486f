/** What a component's page says above its stories. */
export interface About {
  purpose: string;
  /** The report's fields. */
  reads: string;
  /** One line per attribute. */
  states: readonly string[];
  /** Roles, names, and what is spoken. */
  semantics: readonly string[];
  keys?: readonly string[];
  classes: string;
  more?: readonly string[];
}

const list = (title: string, lines: readonly string[] = []): string =>
  lines.length === 0 ? '' : `\n\n**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

/** The same headings in the same order on every page. */
export function about({ purpose, reads, states, semantics, keys, classes, more }: About): {
  description: { component: string };
} {
  const sections = [
    list('States', states),
    list('Semantics', semantics),
    list('Keys', keys ?? ['None of its own: nothing in it takes focus.']),
    list('Classes', [classes]),
    list('Good to know', more),
  ];
  return { description: { component: `${purpose}\n\n**Reads** ${reads}${sections.join('')}` } };
}

/** One line over a story, where its name does not say enough. */
export function story(line: string): { docs: { description: { story: string } } } {
  return { docs: { description: { story: line } } };
}
