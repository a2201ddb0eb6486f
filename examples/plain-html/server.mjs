// A page and its storage in one small server. The storage signs its links for a short time, as a cloud's does.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const here = new URL('.', import.meta.url);
const library = new URL('node_modules/react-liveness-report/dist/', here);
const secret = randomBytes(32);
const decisions = [];

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const sign = (path, end) => createHmac('sha256', secret).update(`${path}\n${end}`).digest('base64url');

function link(path, seconds) {
  const end = Math.floor(Date.now() / 1000) + seconds;
  return `${path}?Expires=${end}&Signature=${sign(path, end)}&Key-Pair-Id=example`;
}

function isSigned({ pathname, searchParams }) {
  const end = Number(searchParams.get('Expires'));
  const given = Buffer.from(searchParams.get('Signature') ?? '');
  const wanted = Buffer.from(sign(pathname, end));
  return end * 1000 > Date.now() && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** What the vendor sent, with links that are signed now. */
const payload = (seconds) => ({
  session_id: '11111111-2222-3333-4444-555555555555',
  liveness: {
    node_id: 'feature_liveness',
    status: 'In Review',
    method: 'ACTIVE_3D',
    score: 64.31,
    reference_image: link('/media/face.png', seconds),
    video_url: link('/media/liveness.webm', seconds),
    age_estimation: 24.3,
    warnings: [
      {
        risk: 'LOW_LIVENESS_SCORE',
        additional_data: null,
        log_type: 'warning',
        short_description: 'Low liveness score',
        long_description:
          'The liveness check resulted in a low score, indicating potential use of non-live facial representations.',
      },
    ],
  },
});

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', png: 'image/png', webm: 'video/webm' };
const files = {
  '/page.js': new URL('page.js', here),
  '/page.css': new URL('page.css', here),
  '/element/standalone.js': new URL('element/standalone.js', library),
};

async function answer(request, url) {
  const { pathname } = url;
  if (pathname === '/') {
    const page = await readFile(new URL('index.html', here), 'utf8');
    // JSON may hold `</script>`, and a page would end its script there.
    const json = JSON.stringify(payload(600)).replaceAll('<', '\\u003c');
    return { type: types.html, body: page.replace('__PAYLOAD__', () => json) };
  }
  if (pathname === '/report.json') return { type: 'application/json', body: JSON.stringify(payload(3600)) };
  if (pathname === '/decision' && request.method === 'POST') {
    let text = '';
    for await (const piece of request) text += piece;
    decisions.push(JSON.parse(text));
    return { type: 'application/json', body: '{}' };
  }
  if (pathname === '/decisions') return { type: 'application/json', body: JSON.stringify(decisions) };
  const file = /^\/media\/[\w.]+$/.test(pathname) && isSigned(url) ? new URL(`.${pathname}`, here) : files[pathname];
  return file ? { type: types[pathname.split('.').pop()], body: await readFile(file) } : null;
}

createServer((request, response) => {
  response.setHeader('content-security-policy', policy);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  answer(request, new URL(request.url, 'http://host')).then(
    (found) =>
      found
        ? response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8` }).end(found.body)
        : response.writeHead(404).end(),
    () => response.writeHead(404).end(),
  );
}).listen(Number(process.env.PORT ?? 8080), '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}`);
});
