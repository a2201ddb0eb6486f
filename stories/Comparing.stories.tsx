import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect, fn, userEvent as user, waitFor, within } from 'storybook/test';
import { MediaPreview, ReportProvider, type CompareImage, type MediaPreviewProps } from '../src/index.js';
import { about, example, story } from './about.ts';
import { StillBesidePortrait } from './examples/Comparing.tsx';
import { documented, expiresAt, image, missingImage, portrait, receivedAt } from './fixtures/reports.ts';
import { Column } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';
import { ClockHost } from './hosts/ClockHost.tsx';
import { FrameHost } from './hosts/FrameHost.tsx';
import { ready, rest } from './hosts/media.ts';
import { RefreshHost } from './hosts/RefreshHost.tsx';

const ofDocument: CompareImage = { label: 'Portrait of the document', url: portrait, receivedAt: receivedAt.fresh };
const ofMatch: CompareImage = { label: 'Match 41208', url: `${image}?match=1`, receivedAt: receivedAt.fresh };
const ofRegistry: CompareImage = {
  label: 'Registry photo',
  url: `${portrait}?registry=1`,
  expiresAt: expiresAt.ending,
};
const three = [ofDocument, ofMatch, ofRegistry];

const meta = {
  title: 'Components/Comparing',
  component: MediaPreview,
  args: {
    report: { ...documented, video_url: null },
    media: 'image',
    receivedAt: receivedAt.fresh,
    compareWith: three,
    onEvent: fn(),
  },
  argTypes: { report: { control: 'object' }, compareWith: { control: 'object' } },
  decorators: [inColumn('media')],
  parameters: {
    docs: about({
      purpose:
        'Puts images of yours beside the medium in the enlarged view, such as the portrait of a document, a match, or the photo of a registry.',
      example: example('Comparing', () => (
        <Column width="media">
          <StillBesidePortrait report={documented} receivedAt={receivedAt.fresh} portrait={portrait} />
        </Column>
      )),
      reads: '`compareWith: [{ label, url, expiresAt?, receivedAt? }]`, beside what `MediaPreview` reads.',
      states: [
        ['`data-state`, `data-phase`', 'On each of the two, as on `MediaPreview`.'],
        ['`data-current`', 'On the one that tools and keys act on, while the views are not linked.'],
      ],
      semantics: [
        [
          'What is compared',
          'A list “Compare with”: nothing, the other medium of the report where there is room for it, and each image by its label. Equal labels are numbered, and so is one without a word.',
        ],
        [
          '“Link views”',
          'A button with `aria-pressed`. Linked, zoom, place, turn and light are the same in both: fit and 100 % by the size of each, the place in parts of it.',
        ],
        [
          'Each of the two',
          'A `group` that takes focus and scrolls. While they are not linked, the one that had the focus last has `aria-current`, and “Tools and keys act here” over it is its description; the tools are a `group` named after it.',
        ],
      ],
      keys: [
        ['`B`', 'Puts the last choice beside, or takes it away.'],
        ['`L`', 'Links the views and lets them go.'],
        ['`Tab`', 'From one to the other.'],
      ],
      classes: '`lr-Viewer-compare`, `-pane`, `-paneName`, `-current`, and those of the enlarged view.',
      more: [
        'It is the enlarged view of `MediaPreview` and of both reports, with `compareWith`.',
        'Nothing is loaded before it is chosen, and it is let go when something else is, or when the view closes. Where the medium is veiled, it waits for a button of its own too.',
        'Each image has its own end: at that moment its address is gone, and it says so. It is offered a refresh where the medium is.',
        'A newer list is followed by the labels: with a fresh signature zoom and place stay, and an image that is not in it goes.',
        '`onEvent` tells `compared`, `compare-revealed`, `compare-veiled`, `compare-retried`, `compare-refreshed`, `compare-expired`, `compare-failed` and `compare-blocked`, with `compared`: the place in your list, from 0. Never a label, never an address.',
      ],
    }),
  },
} satisfies Meta<typeof MediaPreview>;

export default meta;
type Story = StoryObj<typeof meta>;

type Inside = ReturnType<typeof within>;
const blur = (): void => (document.activeElement as HTMLElement).blur();
const panes = (root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.lr-Viewer-main'),
];
const stateOf = async (pane: number, state: string, root: ParentNode = document): Promise<void> => {
  await waitFor(() => expect(panes(root)[pane]).toHaveAttribute('data-state', state), { timeout: 5000 });
};
/** Enlarges the image, and puts one beside it. */
async function compare(canvas: Inside, label: string, state = 'ready', root: ParentNode = document): Promise<void> {
  await waitFor(() => expect(canvas.getByRole('figure')).toHaveAttribute('data-state', 'ready'), { timeout: 5000 });
  await user.click(canvas.getByRole('button', { name: /^Enlarge/ }));
  await user.selectOptions(await canvas.findByRole('combobox', { name: 'Compare with' }), label);
  await stateOf(1, state, root);
}
/** Where in its medium the middle of a stage is, in parts of the medium. */
const placeIn = (stage: HTMLElement): number[] => {
  const { width, height } = (stage.firstElementChild as HTMLElement).getBoundingClientRect();
  return [
    (stage.scrollLeft - (stage.scrollWidth - stage.clientWidth) / 2) / width,
    (stage.scrollTop - (stage.scrollHeight - stage.clientHeight) / 2) / height,
  ];
};

export const Offered: Story = {
  parameters: story(
    'What there is to compare with is in a list. None of it is loaded, or in the document, before it is chosen.',
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    const list = await canvas.findByRole('combobox', { name: 'Compare with' });
    await expect([...list.querySelectorAll('option')].map((option) => option.text)).toEqual([
      'Nothing',
      'Portrait of the document',
      'Match 41208',
      'Registry photo',
    ]);
    await expect(list).toHaveValue('none');
    await expect(document.documentElement.outerHTML).not.toContain('portrait.png');
    await ready(canvas);
    blur();
  },
};

export const Portrait: Story = {
  parameters: story('Linked, as it is at first: both fit, each by its own size.'),
  play: async ({ canvas, args }) => {
    await compare(canvas, 'Portrait of the document');
    await expect(canvas.getByRole('img', { name: 'Portrait of the document' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Link views' })).toHaveAttribute('aria-pressed', 'true');
    await expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'compared', compared: 0 }));
    blur();
  },
};

export const Match: Story = {
  tags: ['no-visual'],
  parameters: story('The picture of a match that the host has chosen to offer, turned with the image.'),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Match 41208');
    canvas.getByRole('group', { name: 'Image' }).focus();
    await userEvent.keyboard('r');
    for (const pane of panes())
      await expect(getComputedStyle(pane.querySelector('.lr-Viewer-medium') as Element).rotate).toBe('90deg');
    blur();
  },
};

export const RegistryPhoto: Story = {
  tags: ['no-visual'],
  parameters: story('A photo with an end of its own, which comes near.'),
  play: async ({ canvas }) => {
    await compare(canvas, 'Registry photo');
    await expect(canvas.getAllByRole('timer').map((timer) => timer.textContent)).toEqual(['42:10', '4:12']);
    blur();
  },
};

export const Linked: Story = {
  args: { compareWith: [ofMatch] },
  parameters: story('Zoomed and moved together, by whichever of the two.'),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Match 41208');
    const [own, compared] = [
      canvas.getByRole('group', { name: 'Image' }),
      canvas.getByRole('group', { name: 'Match 41208' }),
    ];
    own.focus();
    await userEvent.keyboard('4');
    await waitFor(() => expect(compared.scrollHeight).toBeGreaterThan(2000));
    compared.scrollTo(500, 300);
    await waitFor(() => expect(own.scrollTop).toBe(300));
    own.scrollTo(700, 900);
    await waitFor(() => expect(compared.scrollLeft).toBe(700));
    await rest();
    await expect([compared.scrollTop, own.scrollTop]).toEqual([900, 900]);
    blur();
  },
};

export const LinkedOfOtherSize: Story = {
  tags: ['no-visual'],
  parameters: story('One of another size is looked at in the same part of it, and holds the larger one nowhere.'),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Portrait of the document');
    const own = canvas.getByRole('group', { name: 'Image' });
    const compared = canvas.getByRole('group', { name: 'Portrait of the document' });
    own.focus();
    await userEvent.keyboard('4');
    await waitFor(() => expect(own.scrollHeight).toBeGreaterThan(2000));
    own.scrollTo(own.scrollWidth, 700);
    await rest();
    const [x, y] = placeIn(own);
    await expect(compared.scrollLeft).toBe(compared.scrollWidth - compared.clientWidth);
    await expect(Math.abs((placeIn(compared)[1] ?? 9) - (y ?? 0))).toBeLessThan(0.01);
    // The smaller one cannot follow to the edge, and the larger one stays where it was moved to.
    await expect(Math.abs((placeIn(own)[0] ?? 9) - (x ?? 0))).toBeLessThan(0.001);
    await userEvent.keyboard('2');
    await rest();
    await expect(Math.abs((placeIn(own)[1] ?? 9) - (y ?? 0))).toBeLessThan(0.01);
    await userEvent.keyboard('4');
    await rest();
    await expect(Math.abs((placeIn(own)[0] ?? 9) - (x ?? 0))).toBeLessThan(0.01);
    blur();
  },
};

export const Free: Story = {
  parameters: story(
    'Each has a view of its own. Tools and keys act on the one that had the focus last, which says so.',
  ),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Portrait of the document');
    const own = canvas.getByRole('group', { name: 'Image' });
    const compared = canvas.getByRole('group', { name: 'Portrait of the document' });
    compared.focus();
    await userEvent.keyboard('l');
    await expect(canvas.getByRole('button', { name: 'Link views' })).toHaveAttribute('aria-pressed', 'false');
    await expect(compared).toHaveAttribute('aria-current', 'true');
    await expect(compared).toHaveAccessibleDescription('Tools and keys act here');
    await userEvent.keyboard('2r');
    await expect(own).toHaveAttribute('data-zoom', 'fit');
    await expect(compared).toHaveAttribute('data-zoom', '2');
    await userEvent.tab({ shift: true });
    await expect(own).toHaveFocus();
    await expect(own).toHaveAttribute('aria-current', 'true');
    await expect(canvas.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('g');
    compared.focus();
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Greyscale' })).toHaveAttribute('aria-pressed', 'false'),
    );
    await expect(canvas.getByRole('group', { name: 'Tools for: Portrait of the document' })).toBeInTheDocument();
    blur();
  },
};

export const LinkedAgain: Story = {
  tags: ['no-visual'],
  parameters: story('Linked again, the image beside takes the view of the medium.'),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Match 41208');
    const [own, compared] = [
      canvas.getByRole('group', { name: 'Image' }),
      canvas.getByRole('group', { name: 'Match 41208' }),
    ];
    own.focus();
    await userEvent.keyboard('4l');
    await waitFor(() => expect(own.scrollHeight).toBeGreaterThan(2000));
    own.scrollTo(200, 600);
    await rest();
    await expect(compared.scrollTop).not.toBe(600);
    compared.focus();
    await userEvent.keyboard('0');
    await waitFor(() => expect(compared).toHaveAttribute('data-zoom', 'fit'));
    await userEvent.keyboard('l');
    await waitFor(() => expect([compared.scrollLeft, compared.scrollTop]).toEqual([200, 600]));
    await expect([own.scrollLeft, own.scrollTop]).toEqual([200, 600]);
    await userEvent.keyboard('b');
    await expect(canvas.queryByRole('group', { name: 'Match 41208' })).toBeNull();
    await expect(document.documentElement.outerHTML).not.toContain('match=1');
    await waitFor(() => expect(own).toHaveFocus());
    await userEvent.keyboard('b');
    await stateOf(1, 'ready');
    blur();
  },
};

export const EndsInTheMiddle: Story = {
  args: { onRefresh: fn() },
  parameters: story(
    'Its link ends while it is looked at: the address is gone, and that is said. The image beside it stays.',
  ),
  render: (args) => (
    <ClockHost minutes={5}>
      <MediaPreview {...args} />
    </ClockHost>
  ),
  play: async ({ canvas, args }) => {
    const pass = canvas.getByRole('button', { name: /minutes pass/ });
    await compare(canvas, 'Registry photo');
    canvas.getByRole('group', { name: 'Registry photo' }).focus();
    // Behind the dialog, where only a script can press it.
    pass.click();
    await stateOf(1, 'expired');
    await expect(document.documentElement.outerHTML).not.toContain('registry=1');
    await expect(canvas.getByText('Registry photo: the link has expired.')).toBeInTheDocument();
    await expect(panes()[0]).toHaveAttribute('data-state', 'ready');
    await waitFor(() => expect(canvas.getByRole('timer')).toHaveTextContent('37:10'), { timeout: 3000 });
    await expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'compare-expired', compared: 2 }));
    blur();
  },
};

const allowed = ['localhost:*'];

export const RefusedHost: Story = {
  args: {
    compareWith: [
      { label: 'Portrait', url: 'https://elsewhere.example/portrait.png' },
      { label: 'Script', url: 'javascript:alert(1)' },
    ],
  },
  parameters: story('`allowMediaFrom` holds for it too.'),
  render: (args) => (
    <ReportProvider allowMediaFrom={allowed}>
      <MediaPreview {...args} />
    </ReportProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Portrait', 'blocked');
    await expect(document.documentElement.outerHTML).not.toContain('elsewhere.example');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Compare with' }), 'Script');
    await expect(document.documentElement.outerHTML).not.toContain('alert');
    await stateOf(1, 'blocked');
    blur();
  },
};

export const Failed: Story = {
  args: { compareWith: [{ label: 'Portrait', url: missingImage }] },
  tags: ['expects-failed-request'],
  play: async ({ canvas }) => {
    await compare(canvas, 'Portrait', 'failed');
    await expect(within(panes()[1] as HTMLElement).getByRole('button', { name: 'Try again' })).toBeVisible();
    blur();
  },
};

export const Veiled: Story = {
  tags: ['no-visual'],
  args: { veiled: true },
  parameters: story('Where the medium waits for a button, so does what is compared with it.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show image' }));
    await compare(canvas, 'Match 41208', 'veiled');
    await expect(document.documentElement.outerHTML).not.toContain('match=1');
    await expect(canvas.getByRole('button', { name: 'Show Match 41208' })).toBeVisible();
    blur();
  },
};

export const WithoutAddress: Story = {
  tags: ['no-visual'],
  args: { compareWith: [{ label: 'Portrait', url: null }] },
  play: async ({ canvas }) => {
    await compare(canvas, 'Portrait', 'absent');
    blur();
  },
};

export const BesideTheVideo: Story = {
  tags: ['no-visual'],
  args: { report: documented },
  parameters: story(
    'Where there is room, the other medium of the report stands beside at first, and is one of the list.',
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    const list = await canvas.findByRole('combobox', { name: 'Compare with' });
    await expect(list).toHaveValue('other');
    await expect(canvas.getByRole('button', { name: 'Play liveness video' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Side by side' })).toBeNull();
    await ready(canvas);
    blur();
  },
};

export const RightToLeft: Story = {
  parameters: story('The medium stands at the start, and both are moved alike.'),
  render: (args) => (
    <div dir="rtl">
      <MediaPreview {...args} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Match 41208');
    const [own, compared] = [
      canvas.getByRole('group', { name: 'Image' }),
      canvas.getByRole('group', { name: 'Match 41208' }),
    ];
    await expect(own.getBoundingClientRect().left).toBeGreaterThan(compared.getBoundingClientRect().left);
    own.focus();
    await userEvent.keyboard('4');
    await waitFor(() => expect(compared.scrollHeight).toBeGreaterThan(2000));
    own.scrollTo(-600, 300);
    await waitFor(() => expect([compared.scrollLeft, compared.scrollTop]).toEqual([-600, 300]));
    blur();
  },
};

const strangeLabels: readonly CompareImage[] = [
  ...['Portrait', 'Portrait', '', '  ', '\u202Eevil', 'W'.repeat(300), 'https://media.example/a?sig=secret'].map(
    (label) => ({ label, url: portrait }),
  ),
  { label: null, url: portrait } as unknown as CompareImage,
];

export const StrangeLabels: Story = {
  tags: ['no-visual'],
  args: { compareWith: strangeLabels },
  parameters: story('Equal labels, none, very long ones, and one that holds a link, which is shown nowhere.'),
  play: async ({ canvas }) => {
    await compare(canvas, `${'W'.repeat(80)}…`);
    await expect(canvas.getByRole('option', { name: 'Portrait (2)' })).toBeInTheDocument();
    await expect(canvas.getByRole('option', { name: 'Image 3' })).toBeInTheDocument();
    await expect(document.documentElement.outerHTML).not.toContain('secret');
    blur();
  },
};

export const Narrow: Story = {
  parameters: { ...story('In a narrow window one stands over the other.'), wide: true },
  render: (args) => (
    <FrameHost height={640} width={320}>
      <MediaPreview {...args} />
    </FrameHost>
  ),
  play: async ({ canvasElement }) => {
    const frame = await waitFor(() => {
      const { contentDocument } = canvasElement.querySelector('iframe') as HTMLIFrameElement;
      if (!contentDocument?.querySelector('figure')) throw new Error('not yet');
      return contentDocument;
    });
    const inside = within(frame.body);
    await waitFor(() => expect(inside.getByRole('figure')).toHaveAttribute('data-state', 'ready'), { timeout: 5000 });
    inside.getByRole('button', { name: 'Enlarge image' }).click();
    const list = await inside.findByRole<HTMLSelectElement>('combobox', { name: 'Compare with' });
    await user.selectOptions(list, 'Portrait of the document');
    await stateOf(1, 'ready', frame);
    const [own, compared] = panes(frame).map((pane) => pane.getBoundingClientRect());
    await expect(own?.bottom).toBeLessThanOrEqual(compared?.top ?? 0);
    await expect(frame.documentElement.scrollWidth).toBe(320);
    await expect((frame.querySelector('dialog') as HTMLElement).scrollWidth).toBe(320);
    (frame.activeElement as HTMLElement).blur();
  },
};

/** A host whose list changes while it is looked at. */
function ChangingHost(props: MediaPreviewProps): ReactElement {
  const [at, setAt] = useState(0);
  const lists: readonly (readonly CompareImage[])[] = [
    [ofDocument, ofMatch],
    [{ ...ofMatch, url: `${image}?match=1&X-Amz-Signature=2` }, ofDocument],
    [ofDocument],
  ];
  return (
    <>
      <MediaPreview {...props} compareWith={lists[at]} />
      <button type="button" className="lr-Button" onClick={() => setAt(at + 1)}>
        Next list
      </button>
    </>
  );
}

export const ListThatChanges: Story = {
  tags: ['no-visual'],
  parameters: story(
    'A fresh signature keeps zoom and place, whatever the order; an image that is not in the list any more goes.',
  ),
  render: (args) => <ChangingHost {...args} />,
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next list' });
    await compare(canvas, 'Match 41208');
    const compared = canvas.getByRole('group', { name: 'Match 41208' });
    compared.focus();
    await userEvent.keyboard('l4');
    await waitFor(() => expect(compared.scrollHeight).toBeGreaterThan(2000));
    compared.scrollTo(100, 500);
    await rest();
    next.click();
    await waitFor(() =>
      expect(canvas.getByRole('combobox', { name: 'Compare with' })).toHaveDisplayValue('Match 41208'),
    );
    await stateOf(1, 'ready');
    await expect(compared).toHaveAttribute('data-zoom', '4');
    await waitFor(() => expect([compared.scrollLeft, compared.scrollTop]).toEqual([100, 500]));
    next.click();
    await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Compare with' })).toHaveValue('none'));
    await expect(document.documentElement.outerHTML).not.toContain('match=1');
    // Outside of the dialog no key of it would be heard.
    await waitFor(() => expect(canvas.getByRole('group', { name: 'Image' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
  },
};

const refreshedMatch = (url: string | null): CompareImage => ({
  label: 'Match 41208',
  url: `${image}?match=1&${url?.split('?')[1] ?? ''}`,
  expiresAt: url?.includes('?') ? expiresAt.fresh : expiresAt.ending,
});

export const Refreshed: Story = {
  tags: ['no-visual'],
  parameters: story('One press asks the host for fresh links of both, and keeps what is seen as it was.'),
  render: (args) => (
    <RefreshHost
      report={documented}
      from="ending"
      onCall={() => args.onEvent?.({ type: 'refreshed', media: null, at: 0, node_id: null })}
    >
      {(given) => <MediaPreview {...args} {...given} compareWith={[refreshedMatch(given.report.reference_image)]} />}
    </RefreshHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await compare(canvas, 'Match 41208');
    canvas.getByRole('group', { name: 'Image' }).focus();
    await userEvent.keyboard('2');
    const pane = document.querySelectorAll<HTMLElement>('.lr-Viewer-pane')[1] as HTMLElement;
    await userEvent.click(within(pane).getByRole('button', { name: 'Refresh link' }));
    await waitFor(() => expect(within(pane).getByRole('timer')).toHaveTextContent('42:10'), { timeout: 5000 });
    await stateOf(1, 'ready');
    await expect(canvas.getByRole('button', { name: '200%' })).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(document.querySelector('dialog')?.contains(document.activeElement)).toBe(true));
    blur();
  },
};
