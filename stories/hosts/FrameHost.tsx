import { useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface FrameHostProps {
  /** @default 'A window of the host' */
  title?: string;
  /** CSS pixels. @default 500 */
  height?: number;
  /** CSS pixels. @default all that there is */
  width?: number | undefined;
  children: ReactNode;
}

/** A host that draws into a frame of its own origin, as into a pop-up: another window, document and set of classes than the module's. */
export function FrameHost({
  title = 'A window of the host',
  height = 500,
  width,
  children,
}: FrameHostProps): ReactElement {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const onLoad = (frame: HTMLIFrameElement): void => {
    const page = frame.contentDocument;
    if (!page || body) return;
    const { dataset, dir, lang } = document.documentElement;
    Object.assign(page.documentElement.dataset, dataset);
    Object.assign(page.documentElement, { dir, lang });
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]'))
      page.head.append(sheet.cloneNode(true));
    setBody(page.body);
  };
  return (
    <>
      <iframe
        title={title}
        className="Frame"
        height={height}
        width={width}
        style={width === undefined ? undefined : { inlineSize: width }}
        srcDoc="<!doctype html><title>Frame</title>"
        onLoad={(event) => onLoad(event.currentTarget)}
      />
      {body ? createPortal(children, body) : null}
    </>
  );
}
