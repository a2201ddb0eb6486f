import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReportProvider } from '../../src/index.js';
import { overrideOf } from '../../src/model/override.js';
import { OverrideNote } from '../../src/reports/OverrideNote.js';
import { noon, signedUrl } from '../sample.ts';

const sentence = (status: string | null, override: object): string | null => {
  const { container } = render(<OverrideNote status={status} override={overrideOf({ status_override: override })!} />);
  return container.textContent;
};
const overridden_at = '2026-01-31T12:00:00Z';

describe('an overridden verdict', () => {
  it.each([
    [
      'Approved',
      { automatic_status: 'Declined', overridden_at },
      'Approved by a person at 31 Jan 2026, 12:00 UTC; the check said Declined.',
    ],
    [
      'approved',
      { automatic_status: 'in_review', overridden_at: noon / 1000 },
      'Approved by a person at 31 Jan 2026, 12:00 UTC; the check said In Review.',
    ],
    [
      'Escalated',
      { automatic_status: 'Odd', overridden_at: noon },
      'Escalated by a person at 31 Jan 2026, 12:00 UTC; the check said Odd.',
    ],
    ['Approved', { automatic_status: 'Declined' }, 'Approved by a person; the check said Declined.'],
    [
      'Approved',
      { automatic_status: 'Declined', overridden_at: 'yesterday' },
      'Approved by a person; the check said Declined.',
    ],
    ['Approved', { overridden_at }, 'Approved by a person at 31 Jan 2026, 12:00 UTC; what the check said is not told.'],
    [null, { automatic_status: 'Declined' }, 'Set by a person; the check said Declined.'],
  ])('%s over %j is told as: %s', (status, override, expected) => {
    expect(sentence(status, override)?.replace('Jan 31, 2026', '31 Jan 2026')).toBe(expected);
  });

  it('is told in one piece of text, without a link', () => {
    const text = sentence(signedUrl('a.jpg'), { automatic_status: signedUrl('b.jpg') });
    expect(text).not.toMatch(/:\/\/|secretsignature/);
    expect(document.querySelector('.lr-OverrideNote')?.childNodes).toHaveLength(1);
  });

  it("is told in the host's words and zone", () => {
    render(
      <ReportProvider
        timeZone="Europe/Berlin"
        messages={{
          status: { words: { Declined: 'Abgelehnt' } },
          report: { overridden: ({ time, automatic }) => `Von Hand ${time}, vorher ${automatic}` },
        }}
      >
        <OverrideNote status="Approved" override={{ automatic: 'DECLINED', at: overridden_at }} />
      </ReportProvider>,
    );
    expect(screen.getByText(/Von Hand .* vorher Abgelehnt/)).toHaveTextContent('13:00');
  });
});
