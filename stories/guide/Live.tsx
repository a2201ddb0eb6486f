import { useEffect, useRef, useState, type ReactElement } from 'react';

interface LiveProps {
  /** The end of the story's id. */
  story: string;
  /** The kit. */
  title: string;
}

const themeOfPage = (): string => document.documentElement.dataset['theme'] ?? 'light';

/**
 * A story of a kit in a page of its own, which the kit's stylesheet does not leave. It comes when it is scrolled to: what is lazy in a browser
 * begins long before, and six kits are many.
 */
export function Live({ story, title }: LiveProps): ReactElement {
  const home = useRef<HTMLIFrameElement>(null);
  const [theme, setTheme] = useState(themeOfPage);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const attributes = new MutationObserver(() => setTheme(themeOfPage()));
    attributes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const sight = new IntersectionObserver(([entry]) => entry?.isIntersecting && setIsNear(true), {
      rootMargin: '200px',
    });
    if (home.current) sight.observe(home.current);
    return () => {
      attributes.disconnect();
      sight.disconnect();
    };
  }, []);
  const address = `iframe.html?id=recipes-kits--${story}&viewMode=story&globals=theme:${theme};a11y.manual:!true`;
  return (
    <iframe
      ref={home}
      className="Frame"
      src={isNear ? address : undefined}
      title={`A report beside ${title}`}
      height="560"
    />
  );
}
