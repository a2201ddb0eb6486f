// A strict Content-Security-Policy with a nonce for each answer. Nothing of the report needs more than this.
import { NextResponse, type NextRequest } from 'next/server';

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    // Media come through this server, so no storage host has to be named.
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Referrer-Policy', 'no-referrer');
  // A page with a report is of this reader and this moment.
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

export const config = { matcher: ['/', '/cases/:path*'] };
