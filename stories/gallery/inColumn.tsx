import type { Decorator } from '@storybook/react-vite';
import { Column } from './Gallery.tsx';

/** Gives every story a width; those with the parameter `wide` have all of it. */
export function inColumn(width: 'media' | 'list'): Decorator {
  return (Story, { parameters }) =>
    parameters['wide'] ? (
      <Story />
    ) : (
      <Column width={width}>
        <Story />
      </Column>
    );
}
