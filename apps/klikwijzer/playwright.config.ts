import { defineConfig } from '@playwright/test';
import { browserTests, chromiumOnly } from '@slim-samenwerken/toolchain/browser-tests';

export default defineConfig(browserTests, { use: chromiumOnly });
