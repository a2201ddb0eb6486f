import { Button, Card, Group, MantineProvider, Text, Title } from '@mantine/core';
import styles from '@mantine/core/styles.css?inline';
import type { ReactElement } from 'react';
import { card, KitPage, type KitProps } from './KitPage.tsx';
import recipe from './mantine.css?inline';

export function Mantine({ dark }: KitProps): ReactElement {
  return (
    <MantineProvider forceColorScheme={dark ? 'dark' : 'light'}>
      <KitPage css={[styles, recipe]}>
        <Card withBorder data-card>
          <Title order={2} size="h4">
            {card.title}
          </Title>
          <Text c="dimmed">{card.text}</Text>
          <Group mt="md">
            <Button>{card.first}</Button>
            <Button variant="default">{card.second}</Button>
          </Group>
        </Card>
      </KitPage>
    </MantineProvider>
  );
}
