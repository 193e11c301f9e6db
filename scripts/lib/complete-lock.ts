export interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** How the names of platform packages say what they are for: word of the name → value of npm's `os`. */
const osByWord: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};

const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const libcByWord: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/** Platform packages are asked for by exact version; any version found serves a range. */
const isExact = (range: string): boolean => /^\d/u.test(range);

const withoutRange = (range: string): string => range.replace(/^[^0-9]*/u, '');

/** Where npm would look for `name` from the package at `from`, nearest first. */
const places = (from: string, name: string): string[] => {
  const found = [`${from}/node_modules/${name}`];
  for (let at = from.lastIndexOf('/node_modules/'); at >= 0; at = from.lastIndexOf('/node_modules/', at - 1)) {
    found.push(`${from.slice(0, at)}/node_modules/${name}`);
  }
  return [...found, `node_modules/${name}`];
};

const platformEntry = (name: string, version: string, dev: boolean): LockEntry => {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const os = words.flatMap((word) => osByWord[word] ?? []);
  const cpu = words.filter((word) => processors.includes(word));
  const libc = os.includes('linux') ? words.flatMap((word) => libcByWord[word] ?? []) : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
};

/**
 * The entries a lock file lacks for optional dependencies that it names, by their place. A registry mirror that does
 * not carry other platforms' binaries leaves them out of the lock, and `npm ci` then refuses it everywhere ("Missing …
 * from lock file"). An entry without `integrity` is enough: npm fetches it only on the platform it is for.
 */
export const missingEntries = ({ packages }: LockFile): Record<string, LockEntry> => {
  const missing: Record<string, LockEntry> = {};
  for (const [from, { optionalDependencies = {}, dev = false }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const version = withoutRange(range);
      const found = places(from, name).find((place) => place in packages);
      if (found !== undefined && (!isExact(range) || packages[found]?.version === version)) continue;
      const top = `node_modules/${name}`;
      const taken = packages[top] ?? missing[top];
      const free = taken === undefined || taken.version === version;
      missing[free ? top : `${from}/node_modules/${name}`] = platformEntry(name, version, dev);
    }
  }
  return missing;
};

/** The lock file with those entries, in npm's order. */
export const completeLock = <T extends LockFile>(lock: T): T => {
  const { '': root, ...rest } = { ...lock.packages, ...missingEntries(lock) };
  const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: { '': root, ...Object.fromEntries(sorted) } };
};
