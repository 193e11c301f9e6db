// The door for a bare clone: runs on any Node from 20 on, installs what is missing, then hands over to the Node 24 that
// npm put on the PATH (see CONTRIBUTING, "The runtime"). Usage: node scripts/launch.mjs start|test [options]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const stamp = path.join(root, 'node_modules', '.kuaixun-installed');
const [command, ...options] = process.argv.slice(2);
const windows = process.platform === 'win32';

const run = (file, args) => {
  const bin = path.join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const { status, error } = spawnSync(file, args, { cwd: root, env, stdio: 'inherit', shell: windows });
  if (error) throw error;
  return status ?? 1;
};

const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('安装依赖（首次约一两分钟）…');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
process.exitCode = run('node', [path.join('scripts', `${command}.ts`), ...options]);
