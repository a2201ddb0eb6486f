import { it } from 'vitest';
import { newMemory, rootOf } from '../../src/raw/nodes.js';
import { openAtFirst, rowsOf } from '../../src/raw/rows.js';
import { untouched } from '../../src/raw/RawReport.state.js';
import { newSearch } from '../../src/raw/search.js';
import { maskedText } from '../../src/raw/masked.js';
import { en } from '../../src/index.js';
import { longList } from '../../stories/fixtures/raw.ts';
it('perf', () => {
  for (const n of [9500, 95000]) {
    const text = JSON.stringify(longList(n));
    const t0 = performance.now();
    const root = rootOf(JSON.parse(text), newMemory());
    const first = openAtFirst(root, 2);
    const rows = rowsOf(root, untouched, first);
    const t1 = performance.now();
    const s = newSearch(root, 'node_94', () => false);
    let f = s.go(4000);
    const t2 = performance.now();
    while (f.state === 'searching') f = s.go(4000);
    const t3 = performance.now();
    const m = maskedText(root, en.raw, String);
    const t4 = performance.now();
    console.log(
      n,
      text.length,
      'open',
      t1 - t0,
      rows.length,
      'slice',
      t2 - t1,
      'search',
      t3 - t2,
      f.hits.length,
      f.state,
      f.looked,
      'copy',
      t4 - t3,
      m.text.length,
      m.isCut,
    );
  }
  for (const evil of [
    'a'.repeat(9990) + '://',
    'a.'.repeat(4900),
    '"a":'.repeat(2400),
    'a@'.repeat(4900),
    'eyJ'.repeat(3300),
    '//a '.repeat(2400),
    '%3a'.repeat(3300),
    '[[[['.repeat(2400),
    'https://'.repeat(1200),
    'a=s:'.repeat(2400),
    'A1'.repeat(4900),
    '1 '.repeat(4900),
    'x'.repeat(9990),
  ]) {
    const t = performance.now();
    rootOf({ status: evil, [evil]: 1 }, newMemory());
    const root = rootOf({ status: evil, [evil.slice(0, 900)]: 1 }, newMemory());
    rowsOf(root, untouched, new Set());
    console.log(evil.slice(0, 6), (performance.now() - t).toFixed(1));
  }
});
