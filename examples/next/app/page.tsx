// The badge and the score are drawn here, on the server, from the two fields that this host keeps. A browser gets their markup, and no script.
import { ScoreGauge, StatusBadge } from 'react-liveness-report/server';
import { listCases } from '@/lib/store';

export const dynamic = 'force-dynamic';

export default function Cases() {
  const cases = listCases();
  return (
    <>
      <h1>Cases</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Status</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ id, status, score }) => (
            <tr key={id}>
              <td>
                <a href={`/cases/${encodeURIComponent(id)}`}>{id}</a>
              </td>
              <td>
                <StatusBadge report={{ status }} size="small" />
              </td>
              <td>
                <ScoreGauge report={{ score }} shape="bar" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cases.length === 0 && <p>No case yet. The identity API tells of one through the webhook.</p>}
    </>
  );
}
