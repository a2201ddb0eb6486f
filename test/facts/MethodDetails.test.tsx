import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { en, MethodDetails, ReportProvider, type VerificationReport } from '../../src/index.js';

const show = (method: unknown): HTMLElement =>
  render(<MethodDetails report={{ method } as VerificationReport} />).container;

it.each([
  ['ACTIVE_3D', '3D Action & Flash', en.method.notes.ACTIVE_3D],
  ['active_3d', '3D Action & Flash', en.method.notes.ACTIVE_3D],
  ['Active 3D', '3D Action & Flash', en.method.notes.ACTIVE_3D],
  ['FLASHING', '3D Flash', en.method.notes.FLASHING],
  ['Flashing', '3D Flash', en.method.notes.FLASHING],
  ['PASSIVE', 'Passive', en.method.notes.PASSIVE],
  ['passive', 'Passive', en.method.notes.PASSIVE],
])('names the method %s and says what the person had to do', (method, name, note) => {
  show(method);
  expect(screen.getByRole('term')).toHaveTextContent('Method');
  expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([name, note]);
});

it.each([
  ['ACTIVE_3D', /action.*light.*highest assurance/i],
  ['FLASHING', /light.*\bhigh assurance/i],
  ['PASSIVE', /still.*standard assurance/i],
])("says of %s what the vendor's own overview says: what is done, and how much it assures", (method, note) => {
  show(method);
  expect(screen.getAllByRole('definition')[1]).toHaveTextContent(note);
});

it.each(['HOLOGRAM', '__proto__', 'constructor', '<i>x</i>'])(
  'shows the unknown method %j as it came, and explains nothing',
  (method) => {
    show(method);
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([method]);
  },
);

it.each([
  ...[undefined, null, '', ' '].map((method): [unknown, string, string] => [method, 'absent', 'Method not available']),
  ...[3, {}, ['PASSIVE'], true].map((method): [unknown, string, string] => [
    method,
    'unreadable',
    'Method could not be read',
  ]),
])('for %j the method is %s: %s', (method, state, text) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const root = show(method);
  expect(root).toHaveTextContent(text);
  expect(root.querySelector('dl')).toHaveAttribute('data-state', state);
});

it('keeps a code that is not known from a translating browser, and lets it have the words', () => {
  show('HOLOGRAM');
  expect(screen.getByText('HOLOGRAM')).toHaveAttribute('translate', 'no');
  show('PASSIVE');
  expect(screen.getByText('Passive')).not.toHaveAttribute('translate');
});

it("uses the host's words", () => {
  render(
    <ReportProvider messages={{ method: { label: 'Verfahren', notes: { PASSIVE: 'Ein Standbild' } } }}>
      <MethodDetails report={{ method: 'PASSIVE' }} />
    </ReportProvider>,
  );
  expect(screen.getByRole('term')).toHaveTextContent('Verfahren');
  expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['Passive', 'Ein Standbild']);
});
