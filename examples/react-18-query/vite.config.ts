import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { input: ['index.html', 'builder.html', 'frame.html'] } },
  // A sandboxed frame has an origin of its own, so it may load scripts only where the server lets anybody.
  preview: { cors: { origin: '*' } },
});
