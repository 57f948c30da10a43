// The main job: builds the extension and opens a browser with it, on the demo sites or with --live on the real ones.
// Without a display it says and pictures what the extension shows.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtensionBrowser, launchWithExtension } from './browser.ts';
import { panelText } from './panel-text.ts';
import { takePicture } from './picture.ts';
import { serveSites } from './site.ts';
import { root, turbo } from './turbo.ts';

const extension = join(root, 'apps', 'extension');

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function show(
  { context, openPanel }: ExtensionBrowser,
  address: string,
  headless: boolean,
): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  const panel = await openPanel(page);
  if (!headless) {
    console.log('The browser is open, with the side panel beside the page. Close it to end.');
    await context.waitForEvent('close', { timeout: 0 });
    return;
  }
  const lines = await panelText(panel);
  const pictures = join(root, 'test-results');
  mkdirSync(pictures, { recursive: true });
  const picture = join(pictures, 'start.png');
  await takePicture(context, page, panel, picture);
  console.log(`\npage: ${address}\n${lines.join('\n')}\npicture: ${picture}`);
}

async function main(args: readonly string[]): Promise<void> {
  const live = args.includes('--live');
  const address =
    args.find((arg) => arg.startsWith('https://')) ??
    `https://www.ncj.nl/${live ? '' : 'ziekteverzuim.html'}`;
  const headless = !hasDisplay();

  console.log('Building the extension ...');
  const built = turbo('build', '--filter=@slim-samenwerken/extension', '--output-logs=errors-only');
  if (built !== 0) throw new Error('The extension could not be built: the lines above say why.');

  const site = live ? undefined : await serveSites(join(extension, 'demo'));
  try {
    console.log(`Opening ${address}${live ? '' : ' as a demo page of this machine'} ...`);
    const browser = await launchWithExtension({
      extensionDir: join(extension, '.output', 'chrome-mv3'),
      headless,
      ...(site && { site }),
    });
    try {
      await show(browser, address, headless);
    } finally {
      await browser.close();
    }
  } finally {
    await site?.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
