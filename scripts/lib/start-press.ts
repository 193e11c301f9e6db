import { projectRoot } from './project-root.ts';
import { runStep } from './run-step.ts';
import { serveSite } from './serve-site.ts';
import { siteSettings } from './site-settings.ts';

/** The stations before the site can be served: what is said, and which command of package.json does it. */
const stations = [
  ['编译来源', 'compile'],
  ['制作各种成品', 'distribute'],
  ['建站', 'build'],
] as const;

/**
 * The whole way in one go: compile what changed, make the bulletin's files, build, serve. Says in Chinese what it is
 * at, and the address at the end. Gives the exit code; where a station fails, its code at once. Throws where a setting
 * makes no sense.
 */
export const startPress = async ({ buildOnly }: { readonly buildOnly: boolean }): Promise<number> => {
  const settings = siteSettings(process.env, projectRoot);
  for (const [index, [name, command]] of stations.entries()) {
    console.log(`［${String(index + 1)}/${String(stations.length)}］${name}…`);
    const { code, seconds } = await runStep([process.execPath, '--run', command], { show: true });
    if (code !== 0) {
      console.error(`${name}没有成功，原因见上。`);
      return code;
    }
    console.log(`　　　${name}完成，${seconds.toFixed(1)} 秒。`);
  }
  if (buildOnly) {
    console.log(`网站在 ${settings.out} ，可以放到任何静态空间。`);
    return 0;
  }
  const { url } = await serveSite(settings);
  console.log(`网站在 ${url} （按 Ctrl+C 停止）`);
  return 0;
};
