// The door for a bare clone: runs on any Node from 20 on, installs what is missing, then hands over to the Node 24 that
// npm put on the PATH (see CONTRIBUTING, "The runtime"). Usage: node scripts/launch.mjs start|test [options]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...options] = process.argv.slice(2);

const run = (file, args, stdio = 'inherit', shell = false) => {
  const bin = path.join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const result = spawnSync(file, args, { cwd: root, env, stdio, shell, encoding: 'utf8' });
  if (result.error) throw result.error;
  return result;
};

/** Whether npm's own record of what it installed agrees with the lock file, but for what this platform leaves out. */
const isInstalled = () => {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packages(record);
  return Object.entries(packages(path.join(root, 'package-lock.json'))).every(
    ([place, wanted]) =>
      place === '' || wanted.optional || wanted.devOptional || installed[place]?.version === wanted.version,
  );
};

/** Node strips types by itself from 22.18 on. */
const runsTypeScript = () => {
  const [major = 0, minor = 0] = run('node', ['--version'], 'pipe').stdout.replace('v', '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
};

if (!isInstalled()) {
  console.log('安装依赖（首次约一两分钟）…');
  // Not `npm ci`, which first throws away what is there: this installs the same versions, those of the lock file, adds
  // only what is missing, and leaves the file as it is.
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = run('npm', npm, 'inherit', process.platform === 'win32');
  if (status !== 0) {
    console.error('依赖没有装成，npm 的报错见上。请检查网络与 npm 的 registry 设置，然后重试。');
    process.exit(status ?? 1);
  }
}
if (runsTypeScript()) {
  process.exitCode = run('node', [path.join('scripts', `${command}.ts`), ...options]).status ?? 1;
} else {
  console.error('这个平台没有随依赖装上的 Node 24。请自行安装 Node 22.18 或更新的版本，然后重试。');
  process.exitCode = 1;
}
