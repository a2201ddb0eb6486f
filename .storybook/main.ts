import type { StorybookConfig } from '@storybook/react-vite';
import tailwindcss from '@tailwindcss/vite';
import { mergeConfig, type Plugin } from 'vite';
import { cssTarget } from '../vite.config.ts';
import { docs } from './docs/plugin.ts';

/** Tailwind, for the one story that is made with it. What else there is, it must not touch. */
const tailwind = tailwindcss().map((plugin): Plugin =>
  typeof plugin.transform === 'object'
    ? { ...plugin, transform: { ...plugin.transform, filter: { id: /\/kits\/shadcn\/globals\.css/ } } }
    : plugin,
);

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../stories/media', to: '/media' },
    './public',
    {
      from: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
      to: '/fonts/inter.woff2',
    },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The workbench is for readers of this library, not for learners of Storybook.
  // The manifest is for coding agents: what each component is, takes and looks like.
  features: { sidebarOnboardingChecklist: false, experimentalSearchDocsHeadings: true, componentsManifest: true },
  experimental_manifests: async (manifests) => {
    if (!manifests.components) return manifests;
    const { forAgents } = await import('./manifest.ts');
    return {
      ...manifests,
      components: { ...manifests.components, components: forAgents(manifests.components.components) },
    };
  },
  typescript: { reactDocgen: 'react-docgen' },
  // Storybook leaves out the build options of vite.config.ts; the stories must show the styles that are shipped.
  viteFinal: (config) => mergeConfig(config, { build: { cssTarget }, plugins: [tailwind, docs()] }),
};

export default config;
