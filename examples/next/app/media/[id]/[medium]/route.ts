import type { NextRequest } from 'next/server';
import { fetchMedium } from '@/lib/media';
import { fetchSession } from '@/lib/session';

/** The link itself is looked up here, at the moment when it is needed: no address that a browser sends is ever asked for. */
export async function GET(request: NextRequest, { params }: RouteContext<'/media/[id]/[medium]'>): Promise<Response> {
  // Put your own check here: may this reader see this case?
  const { id, medium } = await params;
  if (medium !== 'image' && medium !== 'video') return new Response(null, { status: 404 });
  const report = (await fetchSession(id))?.report;
  const link = medium === 'image' ? report?.reference_image : report?.video_url;
  return fetchMedium(medium, link, request.headers.get('range'));
}
