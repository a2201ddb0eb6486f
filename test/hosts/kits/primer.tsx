import '@primer/primitives/dist/css/functional/themes/light.css';
import '@primer/primitives/dist/css/functional/themes/dark.css';
import { BaseStyles, Button, Heading, TextInput } from '@primer/react';
import { show } from './ours.tsx';

await show((ours, scheme) => (
  <div data-color-mode={scheme} data-light-theme="light" data-dark-theme="dark">
    <BaseStyles>
      <div id="host">
        <Button>A button</Button>
        <TextInput defaultValue="text" />
        <Heading as="h2">A heading</Heading>
        <a href="#a">A link</a>
      </div>
      {ours}
    </BaseStyles>
  </div>
));
