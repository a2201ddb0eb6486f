import 'antd/dist/reset.css';
import { Button, Card, ConfigProvider, Input, theme } from 'antd';
import { show } from './ours.tsx';

await show((ours, scheme) => (
  <ConfigProvider theme={{ algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm }}>
    <div id="host">
      <Button type="primary">A button</Button>
      <Input defaultValue="text" />
      <Card title="A card">
        <a href="#a">A link</a>
      </Card>
    </div>
    {ours}
  </ConfigProvider>
));
