export declare function firefoxPath(): string;
export declare function firefox(): {
  browserName: 'firefox';
  channel: string;
  launchOptions: { executablePath: string };
};
