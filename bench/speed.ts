import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTable } from '../scripts/lib/set-table.ts';
import { speedInputs } from './speed/inputs.ts';
import { measure } from './speed/measure.ts';

/**
 * `npm run bench:speed`: what a compile of 1 MB and of 10 MB takes, kind by kind. CPU seconds of a process of its own,
 * start-up included, not seconds by the clock: other work on the machine counts little.
 */

const megabyte = 1_000_000;
const bounds = { cpu: 3, ratio: 12, memory: 600 };

const wanted = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-speed-'));
const rows: (string | number)[][] = [];
try {
  for (const { name, file, text } of await speedInputs()) {
    if (wanted.length > 0 && !wanted.some((part) => file.startsWith(part))) continue;
    const at = path.join(folder, file);
    await writeFile(at, text(megabyte));
    const one = await measure(at);
    await writeFile(at, text(10 * megabyte));
    const ten = await measure(at);
    const ratio = ten.cpu / one.cpu;
    const kept = one.cpu <= bounds.cpu && ratio <= bounds.ratio && ten.memory <= bounds.memory;
    rows.push([
      name,
      one.cpu.toFixed(2),
      ten.cpu.toFixed(2),
      ratio.toFixed(1),
      Math.round(one.memory),
      Math.round(ten.memory),
      kept ? '✓' : '✗',
    ]);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `CPU 秒数含启动；界限：1 MB 不超过 ${bounds.cpu} 秒，10 MB 不超过它的 ${bounds.ratio} 倍，内存不超过 ${bounds.memory} MB`,
);
for (const line of setTable([['来源', '1 MB', '10 MB', '倍数', '1 MB 内存', '10 MB 内存', '合界'], ...rows])) {
  console.log(line);
}
