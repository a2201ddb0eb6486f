// What a low-code builder does with a component of yours: it runs in a frame that may run scripts and nothing else, and data comes by messages.
import { createRoot } from 'react-dom/client';
import type { VerificationReport } from 'react-liveness-report';

const response = (await (await fetch('/api/cases/1042')).json()) as { liveness: VerificationReport };
const decided = document.createElement('output');
document.body.append(decided);

let frame: HTMLIFrameElement | null = null;
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  // Its origin is "null", as that of every sandbox, so the window is what tells that it is ours.
  if (!frame || source !== frame.contentWindow) return;
  // A signed link goes to a frame whose origin nobody can name: it must be a page of your own.
  if (data === 'ready')
    frame.contentWindow?.postMessage({ id: '1042', report: response.liveness, receivedAt: Date.now() }, '*');
  else decided.textContent = JSON.stringify(data);
});

createRoot(document.getElementById('root')!).render(
  <iframe
    ref={(element) => void (frame = element)}
    title="Report"
    src="/frame.html"
    sandbox="allow-scripts"
    width="100%"
    height="1200"
  />,
);
