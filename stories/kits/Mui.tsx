import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardActions from '@mui/material/CardActions';
import CardContent from '@mui/material/CardContent';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { card, KitPage } from './KitPage.tsx';
import recipe from './mui.css?inline';

// The attribute on the page switches MUI and the report at once.
const theme = createTheme({
  cssVariables: { colorSchemeSelector: '[data-theme="%s"]' },
  colorSchemes: { light: true, dark: true },
});

export function Mui(): ReactElement {
  return (
    <ThemeProvider theme={theme} storageManager={null}>
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
