import type { NextConfig } from 'next';

const config: NextConfig = {
  // Its WebAssembly is read from its own folder at run time.
  serverExternalPackages: ['node-sqlite3-wasm'],
  poweredByHeader: false,
};

export default config;
