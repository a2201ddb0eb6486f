import type { Meta, StoryObj } from '@storybook/react-vite';
import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { expect } from 'storybook/test';
import { story } from './about.ts';
import type { KitProps } from './kits/KitPage.tsx';

const meta = {
  title: 'Recipes/Kits',
  // Behaviour is all that they show: how a kit looks is no matter of ours. On a page of docs its stylesheet would reach every other story.
  tags: ['!autodocs', 'no-visual'],
  // So are a kit's own colours.
  parameters: { a11y: { context: { include: ['.Kit-ours'] } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

// A kit comes when its story is opened, and no other story pays for it.
const kits = {
  mui: lazy(async () => ({ default: (await import('./kits/Mui.tsx')).Mui })),
  antd: lazy(async () => ({ default: (await import('./kits/AntDesign.tsx')).AntDesign })),
  mantine: lazy(async () => ({ default: (await import('./kits/Mantine.tsx')).Mantine })),
  shadcn: lazy(async () => ({ default: (await import('./kits/shadcn/Shadcn.tsx')).Shadcn })),
  radix: lazy(async () => ({ default: (await import('./kits/RadixThemes.tsx')).RadixThemes })),
  primer: lazy(async () => ({ default: (await import('./kits/Primer.tsx')).Primer })),
} as const;

function Shown({ kit: Kit, dark }: KitProps & { kit: ComponentType<KitProps> }): ReactElement {
  return (
    <Suspense fallback={<p>The kit is loading.</p>}>
      <Kit dark={dark} />
    </Suspense>
  );
}

const beside = (name: string, kit: ComponentType<KitProps>): Story => ({
  parameters: story(`A card of ${name}, and a report in its colours.`),
  render: (_, { globals }) => <Shown kit={kit} dark={globals['theme'] === 'dark'} />,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Assign to me' }, { timeout: 20_000 });
    const [report, theirs] = [canvas.getByRole('article'), canvasElement.querySelector('[data-card]')];
    // Radix Themes paints its card before its content.
    const painted = [null, '::before'].map((part) => getComputedStyle(theirs as Element, part).backgroundColor);
    await expect(painted).toContain(getComputedStyle(report).backgroundColor);
  },
});

export const Mui: Story = beside('MUI', kits.mui);
export const AntDesign: Story = beside('Ant Design', kits.antd);
export const Mantine: Story = beside('Mantine', kits.mantine);
export const Shadcn: Story = beside('shadcn/ui', kits.shadcn);
export const RadixThemes: Story = beside('Radix Themes', kits.radix);
export const Primer: Story = beside('Primer', kits.primer);
