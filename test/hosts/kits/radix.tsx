import '@radix-ui/themes/styles.css';
import { Button, Card, Text, TextField, Theme } from '@radix-ui/themes';
import { show } from './ours.tsx';

await show((ours, appearance) => (
  <Theme appearance={appearance}>
    <div id="host">
      <Button>A button</Button>
      <TextField.Root defaultValue="text" />
      <Card>
        <Text>A card</Text>
        <a href="#a">A link</a>
      </Card>
    </div>
    {ours}
  </Theme>
));
