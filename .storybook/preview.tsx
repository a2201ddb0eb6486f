import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './layers.css';
import '../src/styles/index.css';
import './preview.css';
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useEffect, useLayoutEffect, useState, type PropsWithChildren, type ReactElement, type ReactNode } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { ReportProvider } from '../src/index.js';
import { chunks } from '../src/reports/usePreload.js';
import { languages } from '../stories/fixtures/languages.ts';
import { ComponentPage } from './ComponentPage.tsx';
import { PageSearch } from './docs/PageSearch.tsx';
import { themeOf } from './theme.ts';

type Globals = Record<string, unknown>;

/** The moment at which every story stands still, unless its parameter `now` is other milliseconds or 'real'. */
const frozenAt = Date.UTC(2026, 10, 21, 14, 10, 0);

const clocks = new Map<number, () => number>();

/** The same function for the same moment, since the provider wants a stable one. */
function clockAt(moment: number): () => number {
  const clock = clocks.get(moment) ?? (() => moment);
  clocks.set(moment, clock);
  return clock;
}

/** What the toolbar sets on <html>, as a host would. */
function usePage(globals: Globals): void {
  const { theme, density, textSize } = globals;
  const isRtl = languages[String(globals['locale'])]?.dir === 'rtl';
  const direction = isRtl ? 'rtl' : String(globals['direction']);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dir = direction;
    page.dataset['theme'] = String(theme);
    page.dataset['density'] = String(density);
    page.dataset['textSize'] = String(textSize);
  }, [theme, direction, density, textSize]);
}

/** Its own component, since a hook needs one. */
function Page({ globals, children }: PropsWithChildren<{ globals: Globals }>): ReactNode {
  usePage(globals);
  return children;
}

const withPage: Decorator = (Story, { globals }) => (
  <Page globals={globals}>
    <Story />
  </Page>
);

/** The toolbar's language, and a clock that stands still. */
function Provider({ globals, now, children }: PropsWithChildren<{ globals: Globals; now: unknown }>): ReactElement {
  const locale = String(globals['locale']);
  return (
    <ReportProvider
      messages={languages[locale]?.words}
      locale={locale}
      timeZone="UTC"
      now={typeof now === 'number' ? clockAt(now) : undefined}
    >
      {children}
    </ReportProvider>
  );
}

const withProvider: Decorator = (Story, { globals, parameters }) => (
  <Provider globals={globals} now={parameters['now'] ?? frozenAt}>
    <Story />
  </Provider>
);

/** Docs pages in the toolbar's theme, including those without a story. */
function Docs({ context, children }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const { channel } = context;
  const [globals, setGlobals] = useState<Globals>(() => {
    const [last] = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []) as [{ globals: Globals }?];
    return { ...initialGlobals, ...last?.globals };
  });
  useEffect(() => {
    const follow = (event: { globals: Globals }): void => setGlobals(event.globals);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  usePage(globals);
  return (
    <DocsContainer context={context} theme={themeOf(globals['theme'] === 'dark')}>
      <PageSearch />
      <main>
        <Provider globals={globals} now={frozenAt}>
          {children}
        </Provider>
      </main>
    </DocsContainer>
  );
}

const initialGlobals = { theme: 'light', direction: 'ltr', locale: 'en-GB', density: 'comfortable', textSize: '100' };

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withProvider, withPage],
  // So that a press in a play function is followed by what it does. The stories of the enlarged view that does not come take it away again.
  loaders: [() => Promise.all(chunks.map((chunk) => chunk.get()))],
  initialGlobals,
  globalTypes: {
    theme: {
      description: 'Light or dark: data-theme on <html>',
      toolbar: {
        title: 'Theme',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Writing direction: dir on <html>',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Words, numbers and dates: the provider’s messages and locale; Arabic is written right to left',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        // A tag that is not here, as the pictures have one, is for numbers and dates alone.
        items: [
          { value: 'en-GB', title: 'English (UK)' },
          { value: 'en-US', title: 'English (US)' },
          ...Object.entries(languages).map(([value, { name }]) => ({ value, title: name })),
        ],
      },
    },
    density: {
      description: 'Room between things: data-density on <html>',
      toolbar: {
        title: 'Density',
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    textSize: {
      description: 'Root font size, as a reader sets it in the browser',
      toolbar: {
        title: 'Text size',
        icon: 'zoom',
        dynamicTitle: true,
        items: [
          { value: '100', title: 'Text 100 %' },
          { value: '200', title: 'Text 200 %' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { container: Docs, page: ComponentPage },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Start',
            'Your report',
            'Hosts',
            'Custom element',
            'shadcn',
            'Reading the payload',
            'ReportProvider',
            'Functions',
            'Deciding a case',
            'Inspecting evidence',
            'Links and expiry',
            'Media policy and CSP',
            'Theming',
            'Tokens',
            'Words and locales',
            'Languages',
            '*',
            'Server rendering',
            'Testing',
            'Print',
            'Privacy',
            'Accessibility',
            'Browsers',
            'Upgrading',
          ],
          'Reports',
          ['LivenessReport', 'AgeEstimationReport', 'Reports', 'FaceMatchReport', 'ReviewDesk', '*'],
          'Components',
          'Languages',
          'Recipes',
          'Composition',
          'Screens',
          '*',
        ],
      },
    },
  },
};

export default preview;
