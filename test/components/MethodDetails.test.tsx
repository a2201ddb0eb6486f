import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MethodDetails, ReportProvider, type VerificationReport } from '../../src/index.js';

const show = (method: unknown): HTMLElement =>
  render(<MethodDetails report={{ method } as VerificationReport} />).container;

it.each([
  ['ACTIVE_3D', '3D action', 'Random actions, depth checked'],
  ['active_3d', '3D action', 'Random actions, depth checked'],
  ['FLASHING', '3D flash', 'Coloured light on the face'],
  ['Flashing', '3D flash', 'Coloured light on the face'],
  ['PASSIVE', 'Passive', 'One still image, no video'],
  ['passive', 'Passive', 'One still image, no video'],
])('names the method %s and says what the person had to do', (method, name, note) => {
  show(method);
  expect(screen.getByRole('term')).toHaveTextContent('Method');
  expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([name, note]);
});

it.each(['HOLOGRAM', '__proto__', 'constructor', '<i>x</i>'])(
  'shows the unknown method %j as it came, and explains nothing',
  (method) => {
    show(method);
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([method]);
  },
);

it.each([undefined, null, '', ' ', 3, {}])('says that there is no method for %j', (method) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(show(method)).toHaveTextContent('Method not available');
  expect(show(method).querySelector('dl')).toHaveAttribute('data-state', 'absent');
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
