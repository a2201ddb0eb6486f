// Brings the elements, the admin's languages, and fresh links when the reader asks for them. The decision needs no script: the form carries it.
import { addLanguages } from '../liveness/element/standalone.js';
import { ar } from '../liveness/locales/ar.js';

addLanguages(ar);

document.addEventListener('lr-refresh', (event) => event.detail.respondWith(refresh(event.target)));

async function refresh(element) {
  const answer = await fetch(element.dataset.fresh, { cache: 'no-store' });
  if (!answer.ok) return answer;
  element.report = (await answer.json()).liveness;
}
