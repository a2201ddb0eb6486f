import { Button, Card, Flex, Heading, Text, Theme } from '@radix-ui/themes';
import styles from '@radix-ui/themes/styles.css?inline';
import type { ReactElement } from 'react';
import { card, KitPage, type KitProps } from './KitPage.tsx';
import recipe from './radix.css?inline';

export function RadixThemes({ dark }: KitProps): ReactElement {
  return (
    <Theme appearance={dark ? 'dark' : 'light'} panelBackground="solid" hasBackground={false}>
      <KitPage css={[styles, recipe]}>
        <Card data-card>
          <Heading as="h2" size="4">
            {card.title}
          </Heading>
          <Text as="p" color="gray">
            {card.text}
          </Text>
          <Flex gap="2" mt="3">
            <Button>{card.first}</Button>
            <Button variant="outline">{card.second}</Button>
          </Flex>
        </Card>
      </KitPage>
    </Theme>
  );
}
