import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

// A browser heeds the last list of features alone: Playwright's own ones come first. The last two would put pages of the
// browser's own into each window, below its address field, which cost more than the pages under test.
const unwanted = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

// The six before the features keep the browser from asking the network for anything of its own.
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  `--disable-features=${unwanted.join(',')}`,
];

const found = (): string | undefined =>
  [process.env.CHROME_BIN, ...usualPaths].find((path) => path !== undefined && existsSync(path));

const mayInstall = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  (process.env.CI === 'true' || !process.stdin.isTTY);

const install = (): void => {
  const quiet = {
    stdio: 'pipe',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  execFileSync('apt-get', ['update'], quiet);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
};

/** The path of a Chromium: `CHROME_BIN`, the usual places, or newly installed where that surprises nobody. */
export const browserPath = (): string => {
  const present = found();
  if (present) return present;
  if (mayInstall()) install();
  const installed = found();
  if (installed) return installed;
  throw new Error(
    'No Chromium or Chrome was found. Install one (Debian: sudo apt-get install chromium) or set CHROME_BIN to its path.',
  );
};

/** A running headless browser, started with some more flags where they are given. */
export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath(), args: [...flags, ...more] });
