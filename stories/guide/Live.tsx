import { useEffect, useState, type ReactElement } from 'react';

interface LiveProps {
  /** The end of the story's id. */
  story: string;
  /** The kit. */
  title: string;
}

const themeOfPage = (): string => document.documentElement.dataset['theme'] ?? 'light';

/** A story of a kit in a page of its own, which the kit's stylesheet does not leave; it comes when it is scrolled to. */
export function Live({ story, title }: LiveProps): ReactElement {
  const [theme, setTheme] = useState(themeOfPage);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(themeOfPage()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return (
    <iframe
      className="Frame"
      src={`iframe.html?id=recipes-kits--${story}&viewMode=story&globals=theme:${theme};a11y.manual:!true`}
      title={`A report beside ${title}`}
      loading="lazy"
      height="560"
    />
  );
}
