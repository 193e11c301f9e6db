import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '../../../scripts/distribute/channels.ts';
import { issueToEdition } from '../../../scripts/distribute/edition/issue-to-edition.ts';
import type { Edition } from '../../../scripts/distribute/edition/edition.ts';
import { siteAddress } from '../../../scripts/distribute/run/site-address.ts';
import { fontSet } from '../../../scripts/distribute/writers/typst/font-set.ts';
import { type ChannelId, channelIds } from '../../../src/domain/download.ts';
import { digestOf } from '../../../src/site/digest.ts';
import { hostileIssue } from '../../helpers/hostile-issue.ts';
import { lacks } from '../../helpers/parity/compare.ts';
import { digestScript, fullScript } from '../../helpers/parity/expected.ts';
import { printableIssue } from '../../helpers/parity/printable-issue.ts';
import { readers } from '../../helpers/parity/readers.ts';
import { hasProgram } from '../../helpers/programs.ts';
import { sampleEdition } from '../../helpers/sample-edition.ts';
import { samplePublication } from '../../helpers/sample-issue.ts';
import { shippedEditions } from '../../helpers/shipped-editions.ts';

/** Random issues, the same in every run. */
const randomIssues = 12;
const seed = 20_240_218;

/** Channels that tell an issue by its digests; the brief, which chooses, has tests of its own. */
const digestChannels: readonly ChannelId[] = ['email'];
const chosen: readonly ChannelId[] = ['brief'];
const needsPoppler: readonly ChannelId[] = ['pdf'];

const random = fc
  .sample(printableIssue(fontSet().has), { seed, numRuns: randomIssues })
  .map((issue, index): readonly [string, Edition] => [
    `random ${String(index)}`,
    issueToEdition(issue, samplePublication, siteAddress({ site: 'https://kuaixun.example.org', base: '/' })),
  ]);
const editions: readonly (readonly [string, Edition])[] = [
  ...(await shippedEditions()).map((edition) => [edition.key, edition] as const),
  ['hostile', sampleEdition(hostileIssue)],
  ...random,
];

describe.each(channelIds.filter((channel) => !chosen.includes(channel)))('%s', (channel) => {
  const readable = !needsPoppler.includes(channel) || hasProgram('pdfinfo');
  test.runIf(readable).each(editions)('says what %s says, to the last paragraph, in order', async (_, edition) => {
    const { issue, head } = edition;
    const write = await channels[channel].load();
    const script = digestChannels.includes(channel)
      ? digestScript(
          issue,
          head.name,
          issue.items.map((item) => digestOf(item)),
        )
      : fullScript(issue, head.name);
    expect(script.lines.length).toBeGreaterThan(5);
    for (const reading of await readers[channel](await write(edition))) expect(lacks(script, reading)).toEqual([]);
  });
});

test('a paragraph that is gone, moved or changed is noticed', async () => {
  const edition = sampleEdition(hostileIssue);
  const script = fullScript(edition.issue, edition.head.name);
  const [reading] = await readers.docx(await (await channels.docx.load())(edition));
  const { paragraphs = [], notes = [] } = reading ?? {};
  const at = paragraphs.findIndex((text) => text.includes('引文一段'));
  const without = paragraphs.filter((_, index) => index !== at);
  const changed = paragraphs.with(at, '引文二段。');
  const moved = [...without.slice(0, at - 3), paragraphs[at] ?? '', ...without.slice(at - 3)];
  expect(lacks(script, { paragraphs, notes })).toEqual([]);
  for (const altered of [without, changed, moved]) {
    expect(lacks(script, { paragraphs: altered, notes })).not.toEqual([]);
  }
  expect(lacks(script, { paragraphs, notes: notes.slice(0, -1) })).not.toEqual([]);
});
