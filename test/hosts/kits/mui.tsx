import {
  Button,
  Card,
  CardContent,
  CssBaseline,
  TextField,
  ThemeProvider,
  Typography,
  createTheme,
} from '@mui/material';
import { show } from './ours.tsx';

await show((ours, mode) => (
  <ThemeProvider theme={createTheme({ palette: { mode } })}>
    <CssBaseline />
    <div id="host">
      <Button variant="contained">A button</Button>
      <TextField label="A field" defaultValue="text" />
      <Card>
        <CardContent>
          <Typography variant="h5">A card</Typography>
          <a href="#a">A link</a>
        </CardContent>
      </Card>
    </div>
    {ours}
  </ThemeProvider>
));
