import clsx from 'clsx';
import { useLayoutEffect, type ComponentProps, type ReactElement } from 'react';
import { card, KitPage, type KitProps } from '../KitPage.tsx';
import recipe from '../shadcn.css?inline';
import styles from './globals.css?inline';

// The button and the card as shadcn/ui publishes them for Tailwind 4.
const button =
  "inline-flex items-center justify-center gap-2 whitespace-nowrap rounded-md text-sm font-medium transition-all disabled:pointer-events-none disabled:opacity-50 [&_svg]:pointer-events-none [&_svg:not([class*='size-'])]:size-4 shrink-0 [&_svg]:shrink-0 outline-none focus-visible:border-ring focus-visible:ring-ring/50 focus-visible:ring-[3px] h-9 px-4 py-2 has-[>svg]:px-3";
const variants = {
  default: 'bg-primary text-primary-foreground shadow-xs hover:bg-primary/90',
  outline:
    'border bg-background shadow-xs hover:bg-accent hover:text-accent-foreground dark:bg-input/30 dark:border-input dark:hover:bg-input/50',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  variant: keyof typeof variants;
}

function Button({ variant, ...rest }: ButtonProps): ReactElement {
  return <button type="button" data-slot="button" className={clsx(button, variants[variant])} {...rest} />;
}

export function Shadcn({ dark }: KitProps): ReactElement {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle('dark', dark);
    return () => classList.remove('dark');
  }, [dark]);
  return (
    <KitPage css={[styles, recipe]}>
      <div
        data-slot="card"
        data-card
        className="bg-card text-card-foreground flex flex-col gap-6 rounded-xl border py-6 shadow-sm"
      >
        <div data-slot="card-header" className="grid auto-rows-min grid-rows-[auto_auto] items-start gap-2 px-6">
          <h2 data-slot="card-title" className="leading-none font-semibold">
            {card.title}
          </h2>
          <p data-slot="card-description" className="text-muted-foreground text-sm">
            {card.text}
          </p>
        </div>
        <div data-slot="card-footer" className="flex items-center gap-2 px-6">
          <Button variant="default">{card.first}</Button>
          <Button variant="outline">{card.second}</Button>
        </div>
      </div>
    </KitPage>
  );
}
