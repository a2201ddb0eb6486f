// All that a page does beside its markup: it brings fresh links, and takes the decision.
const report = document.querySelector('liveness-report');
const said = document.querySelector('#said');

report.addEventListener('lr-refresh', (event) => event.detail.respondWith(refresh()));

async function refresh() {
  const answer = await fetch('/report.json', { cache: 'no-store' });
  if (!answer.ok) return answer;
  report.report = (await answer.json()).liveness;
}

document.addEventListener('lr-decide', (event) => {
  const { decision, respondWith } = event.detail;
  const body = JSON.stringify(decision);
  respondWith(fetch('/decision', { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
});

document.addEventListener('lr-event', ({ detail }) => (said.textContent = `Audit trail: ${detail.type}`));

const theme = document.querySelector('#theme');
theme.addEventListener('click', () => {
  const dark = document.documentElement.dataset.theme !== 'dark';
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  theme.setAttribute('aria-pressed', String(dark));
});
