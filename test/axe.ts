import axe from 'axe-core';

/** What axe finds wrong in `node`, as text. Contrast needs a real layout, so the tests in a browser own it. */
export async function violations(node: Element): Promise<string[]> {
  const found = await axe.run(node, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((each) => each.html).join(' ')}`);
}
