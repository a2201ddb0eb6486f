import { App, Button, Card, ConfigProvider, theme } from 'antd';
import type { ReactElement } from 'react';
import recipe from './antd.css?inline';
import { card, KitPage, type KitProps } from './KitPage.tsx';

export function AntDesign({ dark }: KitProps): ReactElement {
  return (
    <ConfigProvider theme={{ algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm }}>
      <App>
        <KitPage css={[recipe]}>
          <Card title={card.title} data-card>
            <p style={{ marginBlockStart: 0 }}>{card.text}</p>
            <Button type="primary">{card.first}</Button> <Button>{card.second}</Button>
          </Card>
        </KitPage>
      </App>
    </ConfigProvider>
  );
}
