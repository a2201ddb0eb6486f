import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ReportEvidence } from '../../src/index.js';
import { sample } from '../sample.ts';

it('tells the end of both links once, and asks once for both', () => {
  const onRefresh = vi.fn(() => new Promise<void>(() => undefined));
  render(<ReportEvidence report={sample} expiresAt={Date.now() + 60_000} onRefresh={onRefresh} />);
  expect(screen.getAllByRole('figure')).toHaveLength(2);
  expect(screen.getAllByRole('timer')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Refresh link' }));
  expect(onRefresh).toHaveBeenCalledTimes(1);
});

it('has no place for a medium that was not sent', () => {
  const { container } = render(<ReportEvidence report={{ ...sample, video_url: undefined } as never} />);
  expect(screen.getAllByRole('figure')).toHaveLength(1);
  expect(container.children).toHaveLength(1);
});
