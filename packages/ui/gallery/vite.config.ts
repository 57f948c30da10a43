import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { outDir: '../test-results/gallery', emptyOutDir: true },
});
