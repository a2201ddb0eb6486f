import type { Page } from '@playwright/test';

interface Complaint {
  text: string;
  network: boolean;
}

/** What the page complained about since the test began. */
export const complaints: Complaint[] = [];

export function listen(page: Page): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const network = message.text().startsWith('Failed to load resource');
    complaints.push({ text: `console ${message.type()}: ${message.text()} (${message.location().url})`, network });
  });
  page.on('pageerror', (error) => complaints.push({ text: `uncaught: ${String(error)}`, network: false }));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Not a fault: the story has left, or the player has enough of the file for now.
    if (why === 'net::ERR_ABORTED') return;
    complaints.push({ text: `request failed: ${request.url()} ${why}`, network: true });
  });
}
