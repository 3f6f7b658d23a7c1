import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { notices, workerNotices } from './notices.ts'

/** Where the API listens while the explorer is served by Vite in development. */
const API = process.env.REFTEL_API ?? 'http://localhost:3000'

export default defineConfig({
  plugins: [react(), notices()],
  worker: { plugins: () => [workerNotices()] },
  server: { proxy: { '/api': API, '/docs': API, '/health': API } },
  // What scripts and styles load lies beside them, wherever the service shows them; the page itself is told by the service.
  experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }) },
  // Fonts stay files: a content security policy without data: URLs lets them through.
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
})
