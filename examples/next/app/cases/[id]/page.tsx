import { notFound } from 'next/navigation';
import { fetchSession, forBrowser } from '@/lib/session';
import { decisionOf } from '@/lib/store';
import { CaseReport } from './CaseReport';

export default async function Case({ params }: PageProps<'/cases/[id]'>) {
  // Put your own check here: may this reader see this case?
  const { id } = await params;
  const session = await fetchSession(id);
  if (!session) notFound();
  return (
    <>
      <h1>Case {id}</h1>
      <CaseReport id={id} session={forBrowser(id, session)} decided={decisionOf(id)?.outcome ?? null} />
    </>
  );
}
