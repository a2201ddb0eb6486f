// Every stylesheet that is published, made from the one that the build puts together from src/styles/index.css.
import { readFileSync } from 'node:fs';
import { sheetOf } from '../sheetOf.ts';
import { anyOrder } from './anyOrder.ts';
import { drawnBy, togetherInCode, union } from './drawn.ts';
import { unlayered } from './unlayered.ts';

const styles = (name: string): string => readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8');

/** The order of the layers, which every sheet says first: so it is the same whichever is loaded first. */
const [order = ''] = /^@layer [^;{]*;/m.exec(styles('tokens.css')) ?? [];
const layers = order.replace(/^@layer |;$/g, '').split(/,\s*/);

/** What stands in files of their own beside report.css, by the name of the component. */
const apart = [...styles('index.css').matchAll(/\/(\w+)\.css'/g)].map(([, name]) => name);

/** The sheets by their names. */
export async function sheetsFrom(built: string): Promise<Record<string, string>> {
  // Private properties are inherited, also by what a host puts into a report, so they bear our name too.
  const whole = anyOrder(built.replaceAll(/--_(?=\w)/g, '--lr-_'), togetherInCode());
  const drawn = await drawnBy();
  const ofReports = union(Object.entries(drawn).flatMap(([name, each]) => (apart.includes(name) ? [] : [each])));
  const report = sheetOf(whole, ofReports);
  const layered = (css: string): string => `${order.replaceAll(/,\s+/g, ',')}${css}\n`;
  return {
    'styles.css': layered(whole),
    'report.css': layered(report),
    ...Object.fromEntries(Object.entries(drawn).map(([name, each]) => [`${name}.css`, layered(sheetOf(whole, each))])),
    'styles.unlayered.css': `${unlayered(whole, layers)}\n`,
    'report.unlayered.css': `${unlayered(report, layers)}\n`,
  };
}
