import primitives from '@primer/primitives/dist/css/primitives.css?inline';
import dark_ from '@primer/primitives/dist/css/functional/themes/dark.css?inline';
import light from '@primer/primitives/dist/css/functional/themes/light.css?inline';
import { Button, ThemeProvider } from '@primer/react';
import { Card } from '@primer/react/experimental';
import type { ReactElement } from 'react';
import { card, KitPage, type KitProps } from './KitPage.tsx';
import recipe from './primer.css?inline';

export function Primer({ dark }: KitProps): ReactElement {
  return (
    <ThemeProvider colorMode={dark ? 'night' : 'day'}>
      <KitPage css={[primitives, light, dark_, recipe]}>
        <Card data-card>
          <Card.Heading>{card.title}</Card.Heading>
          <Card.Description>{card.text}</Card.Description>
        </Card>
        <div style={{ display: 'flex', gap: '0.5rem', marginBlockStart: '0.75rem' }}>
          <Button variant="primary">{card.first}</Button>
          <Button>{card.second}</Button>
        </div>
      </KitPage>
    </ThemeProvider>
  );
}
