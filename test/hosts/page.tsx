// The page of a host with a strict policy: server markup, hydrated; what it shows comes from the address bar.
import { hydrateRoot } from 'react-dom/client';
import { App, type PageState } from './App.tsx';

const state = JSON.parse(document.querySelector('#state')?.textContent ?? '{}') as PageState;
const root = document.querySelector('#root');
if (root) hydrateRoot(root, <App {...state} />, { onRecoverableError: (error) => console.error(String(error)) });
