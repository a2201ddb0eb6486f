import { Admin, Resource, defaultDarkTheme, defaultLightTheme } from 'react-admin';
import 'react-liveness-report/styles.css';
import { CaseList } from './CaseList.tsx';
import { CaseShow } from './CaseShow.tsx';
import { dataProvider } from './dataProvider.ts';
import './report.css';

export const App = () => (
  <Admin
    dataProvider={dataProvider}
    theme={defaultLightTheme}
    darkTheme={defaultDarkTheme}
    // Where a case is looked at, nothing is told to anybody.
    disableTelemetry
    title="Case desk"
  >
    <Resource name="cases" list={CaseList} show={CaseShow} recordRepresentation={(record) => `Case ${record.id}`} />
  </Admin>
);
