import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-liveness-report/styles.css';
import { Desk } from './Desk.tsx';
import './page.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Desk cases={['1042', '1043', '1044']} />
    </QueryClientProvider>
  </StrictMode>,
);
