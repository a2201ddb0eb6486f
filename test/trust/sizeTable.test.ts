// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { faultsOf, written, type Sizes } from '../../scripts/trust/sizeTable.mjs';

const sizes = (report = 60_000, badge = 3_400): Sizes => ({
  table: [['a report', report]],
  alone: [['StatusBadge', badge]],
  languages: [8_200, 10_200],
});
const place = 'Before.\n\n<!-- sizes: made by `npm run size -- --write` -->\n<!-- /sizes -->\n\nAfter.\n';
const document = written(place, sizes()) ?? '';

describe('the table of sizes', () => {
  it('stands in its place, and nothing else is touched', () => {
    expect(document).toMatch(
      /^Before\.\n\n<!-- sizes[^]*\| a report \| 60\.0 \|[^]*`StatusBadge` 3\.4\.[^]*<!-- \/sizes -->\n\nAfter\.\n$/,
    );
    expect(written(document, sizes())).toBe(document);
  });

  it('is up to date when nothing changed, also after a formatter', () => {
    const formatted = document
      .replace('| a report | 60.0 |', '| a report        |   60.0 |')
      .replace('| --- | ---: |', '| --------------- | -----: |');
    expect(faultsOf(formatted, sizes())).toEqual([]);
  });

  it.each([
    ['2 % more', 61_200, 3_400, 0],
    ['a little more than 2 %', 61_300, 3_400, 1],
    ['2 % less', 58_900, 3_400, 0],
    ['a little less than that', 58_700, 3_400, 1],
    ['100 bytes of something small', 60_000, 3_500, 0],
    ['200 bytes of something small', 60_000, 3_600, 1],
    ['both', 70_000, 5_000, 2],
  ])('may be older by %s: %d and %d bytes', (_, report, badge, faults) => {
    expect(faultsOf(document, sizes(report, badge))).toHaveLength(faults);
  });

  it('says what is too old, by what, and what to do', () => {
    const [fault] = faultsOf(document, sizes(70_000));
    expect(fault).toContain('60 KB of a report');
    expect(fault).toContain('weighs 70 now');
    expect(fault).toContain('npm run size -- --write');
  });

  it('is told to name other things than there are, and to be missing', () => {
    expect(faultsOf(document, { ...sizes(), alone: [['Badge', 3_400]] }).join()).toContain('names other things');
    expect(faultsOf('No table.', sizes()).join()).toContain('has no place');
    expect(written('No table.', sizes())).toBeNull();
  });
});
