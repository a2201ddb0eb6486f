import { useEffect, useState, type ReactElement } from 'react';
import type { Api } from './apiOf.ts';
import { FunctionList, PropsTable } from './PropsTable.tsx';

/** Every prop of a component. They come after the first screen, and no story waits for them. */
export function LazyProps({ of }: { of: string }): ReactElement {
  const api = useApi();
  return typeof api === 'string' ? <p>{sentences[api]}</p> : <PropsTable api={api} of={of} />;
}

/** Every function of the package. */
export function LazyFunctions(): ReactElement {
  const api = useApi();
  return typeof api === 'string' ? <p>{sentences[api]}</p> : <FunctionList api={api} />;
}

const sentences = { loading: 'Loading …', failed: 'This could not be loaded.' };

function useApi(): Api | keyof typeof sentences {
  const [api, setApi] = useState<Api | keyof typeof sentences>('loading');
  useEffect(() => {
    const leaving = new AbortController();
    const read = async (): Promise<void> => {
      const response = await fetch('./api.json', { signal: leaving.signal });
      setApi((await response.json()) as Api);
    };
    read().catch(() => (leaving.signal.aborted ? undefined : setApi('failed')));
    return () => leaving.abort();
  }, []);
  return api;
}
