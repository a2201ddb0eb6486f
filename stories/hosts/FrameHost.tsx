import { useLayoutEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface FrameHostProps {
  title: string;
  height: number;
  children: ReactNode;
}

/** A host that draws into a frame of its own origin, as into a pop-up: another window, document and set of classes than the module's. */
export function FrameHost({ title, height, children }: FrameHostProps): ReactElement {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const page = frame?.contentDocument ?? null;
  useLayoutEffect(() => {
    if (!page) return;
    Object.assign(page.documentElement.dataset, document.documentElement.dataset);
    page.documentElement.dir = document.documentElement.dir;
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]'))
      page.head.append(sheet.cloneNode(true));
  }, [page]);
  return (
    <>
      <iframe ref={setFrame} title={title} className="Frame" height={height} />
      {page ? createPortal(children, page.body) : null}
    </>
  );
}
