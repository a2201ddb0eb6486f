import { createRoot } from 'react-dom/client';
import { LivenessReport, ReviewDecision } from 'react-liveness-report';
import 'react-liveness-report/styles.css';
import type { Case } from './api.ts';

const root = createRoot(document.getElementById('root')!);
addEventListener('message', ({ source, data }: MessageEvent<Case>) => {
  if (source !== parent) return;
  const { id, report, receivedAt } = data;
  const decision = (
    <ReviewDecision caseId={id} report={report} onDecide={(decision) => parent.postMessage(decision, '*')} />
  );
  root.render(<LivenessReport caseId={id} report={report} receivedAt={receivedAt} actions={decision} />);
});
parent.postMessage('ready', '*');
