import 'server-only';

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}: README.md says which variables there are.`);
  return value;
}

/** Read when they are used, so that a build needs none of them. */
export const environment = {
  /** Where the identity API answers. */
  get api(): string {
    return required('IDENTITY_API');
  },
  get apiKey(): string {
    return required('IDENTITY_API_KEY');
  },
  /** What its webhooks are signed with. */
  get webhookSecret(): string {
    return required('WEBHOOK_SECRET');
  },
  /** The hosts that media may come from, each exactly as it stands in a link, with its port where it has one. */
  get mediaHosts(): readonly string[] {
    return required('MEDIA_HOSTS').split(/\s+/);
  },
  /** The file of the database. */
  get database(): string {
    return required('DATABASE');
  },
};
