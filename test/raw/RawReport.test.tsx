import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RawReport, type RawReportProps } from '../../src/index.js';
import { decision } from '../../stories/fixtures/raw.ts';

export const show = (report: unknown, props: Partial<RawReportProps> = {}): ReturnType<typeof render> =>
  render(<RawReport report={report} {...props} />);

describe('debug', () => {
  it('prints', async () => {
    show(decision, { defaultOpenDepth: 9 });
    console.log(
      screen
        .getAllByRole('treeitem')
        .map((r) => `${' '.repeat(Number(r.getAttribute('aria-level')))}${r.textContent}`)
        .join('\n'),
    );
    await userEvent.type(screen.getByRole('searchbox'), 'review{Enter}');
    console.log(screen.getByRole('status').textContent, document.activeElement?.outerHTML);
  });
});
