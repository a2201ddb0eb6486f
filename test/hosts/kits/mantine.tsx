import '@mantine/core/styles.css';
import { Button, Card, MantineProvider, Text, TextInput } from '@mantine/core';
import { show } from './ours.tsx';

await show((ours, scheme) => (
  <MantineProvider forceColorScheme={scheme}>
    <div id="host">
      <Button>A button</Button>
      <TextInput label="A field" defaultValue="text" />
      <Card withBorder>
        <Text>A card</Text>
        <a href="#a">A link</a>
      </Card>
    </div>
    {ours}
  </MantineProvider>
));
