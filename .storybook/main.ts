import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { cssTarget } from '../vite.config.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{ from: '../stories/media', to: '/media' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The workbench is for readers of this library, not for learners of Storybook.
  // The manifest is for coding agents: what each component is, takes and looks like.
  features: { sidebarOnboardingChecklist: false, componentsManifest: true },
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
  viteFinal: (config) => mergeConfig(config, { build: { cssTarget } }),
};

export default config;
