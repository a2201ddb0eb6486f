import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The first browsers with light-dark(). For older ones it would be rewritten, and a theme could then be chosen on the whole page only.
  build: { cssTarget: ['chrome123', 'safari17.5', 'firefox120'] },
});
