import '@primer/primitives/dist/css/functional/themes/light.css';
import '@primer/primitives/dist/css/functional/themes/dark.css';
import { BaseStyles, Button, Heading, TextInput, ThemeProvider } from '@primer/react';
import { show } from './ours.tsx';

await show((ours, scheme) => (
  <ThemeProvider colorMode={scheme === 'dark' ? 'night' : 'day'}>
    <BaseStyles>
      <div id="host">
        <Button>A button</Button>
        <TextInput defaultValue="text" />
        <Heading as="h2">A heading</Heading>
        <a href="#a">A link</a>
      </div>
      {ours}
    </BaseStyles>
  </ThemeProvider>
));
