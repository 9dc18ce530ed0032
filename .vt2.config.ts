import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['.vt2.test.ts'], testTimeout: 200000 } });
