import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardActions from '@mui/material/CardActions';
import CardContent from '@mui/material/CardContent';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { card, KitPage, type KitProps } from './KitPage.tsx';
import recipe from './mui.css?inline';

// One attribute on <html> switches MUI and the report at once; MUI sets it itself.
const theme = createTheme({
  cssVariables: { colorSchemeSelector: '[data-theme="%s"]' },
  colorSchemes: { light: true, dark: true },
});

export function Mui({ dark }: KitProps): ReactElement {
  const mode = dark ? 'dark' : 'light';
  return (
    <ThemeProvider key={mode} theme={theme} defaultMode={mode} storageManager={null}>
      <KitPage css={[recipe]}>
        <Card variant="outlined" data-card>
          <CardContent>
            <Typography variant="h6" component="h2">
              {card.title}
            </Typography>
            <Typography color="textSecondary">{card.text}</Typography>
          </CardContent>
          <CardActions>
            <Button variant="contained">{card.first}</Button>
            <Button variant="outlined">{card.second}</Button>
          </CardActions>
        </Card>
      </KitPage>
    </ThemeProvider>
  );
}
