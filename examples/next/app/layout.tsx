import type { ReactNode } from 'react';
import 'react-liveness-report/styles.css';
import './page.css';

export const metadata = { title: 'Case desk' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <header>
          <a href="/">Case desk</a>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
