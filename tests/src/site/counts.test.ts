import { beforeAll, describe, expect, test } from 'vitest';
import { issueKey } from '../../../src/domain/issue.ts';
import type { SiteArchive } from '../../../src/site/archive-index.ts';
import { figureRows } from '../../../src/site/figure-rows.ts';
import { issueThemes } from '../../../src/site/issue-themes.ts';
import { matrixView, yearsHeld } from '../../../src/site/matrix-view.ts';
import { regionView } from '../../../src/site/region-view.ts';
import { regionsView } from '../../../src/site/regions-view.ts';
import { topicView } from '../../../src/site/topic-view.ts';
import { topicsView } from '../../../src/site/topics-view.ts';
import { type CountedArticle, countMarkdown, distinctItems } from '../../helpers/count-markdown.ts';
import { contentFolders, siteArchive } from '../../helpers/site-archives.ts';

describe.each(contentFolders)('counts of %s agree with its Markdown', (content) => {
  let archive: SiteArchive;
  let counted: CountedArticle[];
  const countAt = (province: string | null, topic: string | null, year: number | null): number =>
    distinctItems(
      counted.filter(
        (article) =>
          (province === null || article.provinces.includes(province)) &&
          (topic === null || article.topics.includes(topic)) &&
          (year === null || article.year === year),
      ),
    );

  beforeAll(async () => {
    archive = await siteArchive(content);
    counted = countMarkdown(content);
    expect(distinctItems(counted)).toBeGreaterThan(3);
  });

  test('the matrix, cell by cell, for all years and each', () => {
    for (const year of [null, ...yearsHeld(archive)]) {
      const view = matrixView(archive, year);
      expect(view.items).toBe(countAt(null, null, year));
      for (const { topic, total } of view.topics) {
        expect([topic.name, total]).toEqual([topic.name, countAt(null, topic.name, year)]);
      }
      for (const { region, total, cells } of view.rows) {
        expect([region.name, total]).toEqual([region.name, countAt(region.name, null, year)]);
        for (const { topic, count, path, shade } of cells) {
          const place = `${region.name} × ${topic.name} ${String(year)}`;
          expect([place, count]).toEqual([place, countAt(region.name, topic.name, year)]);
          expect([place, path === null, shade === 0]).toEqual([place, count === 0, count === 0]);
        }
      }
      const rows = new Set(view.rows.map(({ region }) => region.name));
      const columns = new Set(view.topics.map(({ topic }) => topic.name));
      for (const { name } of archive.regions) {
        expect([name, rows.has(name)]).toEqual([name, countAt(name, null, null) > 0]);
      }
      for (const { name } of archive.topics) {
        expect([name, columns.has(name)]).toEqual([name, countAt(null, name, null) > 0]);
      }
    }
    expect(yearsHeld(archive)).toEqual([...new Set(counted.map(({ year }) => year))].sort((a, b) => b - a));
  });

  test('regions: the map, the list, each page', () => {
    const view = regionsView(archive);
    expect(view.map.tiles).toHaveLength(34);
    for (const { region, count } of view.map.tiles) {
      expect([region.name, count]).toEqual([region.name, countAt(region.name, null, null)]);
    }
    for (const { region, total } of view.groups.flatMap(({ lines }) => lines)) {
      expect([region.name, total]).toEqual([region.name, countAt(region.name, null, null)]);
    }
    for (const region of archive.regions) {
      const page = regionView(archive, region);
      expect([region.name, page.total]).toEqual([region.name, countAt(region.name, null, null)]);
      for (const { year, items } of page.years) expect(items).toHaveLength(countAt(region.name, null, year));
      for (const { topic, total, cells } of page.topics) {
        expect(total).toBe(countAt(region.name, topic.name, null));
        for (const { year, count } of cells) expect(count).toBe(countAt(region.name, topic.name, year));
      }
    }
  });

  test('topics: the list, and each page with a passage for each article', () => {
    for (const { topic, total, years, regions } of topicsView(archive)) {
      expect([topic.name, total]).toEqual([topic.name, countAt(null, topic.name, null)]);
      for (const { year, count } of years) expect(count).toBe(countAt(null, topic.name, year));
      for (const { region, count } of regions) expect(count).toBe(countAt(region.name, topic.name, null));
    }
    for (const topic of archive.topics) {
      const view = topicView(archive, topic);
      expect([topic.name, view.total]).toEqual([topic.name, countAt(null, topic.name, null)]);
      for (const { region, total, counts, years } of view.regions) {
        if (region === null) continue;
        expect(total).toBe(countAt(region.name, topic.name, null));
        for (const { year, count } of counts) expect(count).toBe(countAt(region.name, topic.name, year));
        const articles = counted.filter(
          ({ provinces, topics }) => provinces.includes(region.name) && topics.includes(topic.name),
        );
        expect(years.flatMap(({ passages }) => passages)).toHaveLength(articles.length);
      }
    }
  });

  test('the themes of each issue', () => {
    for (const issue of archive.issues) {
      const own = counted.filter(({ item }) => item.startsWith(`${issueKey(issue)}/`));
      const view = issueThemes(archive, issue);
      for (const { region, cells } of view?.rows ?? []) {
        for (const { topic, count } of cells) {
          const there = own.filter(
            ({ provinces, topics }) => provinces.includes(region.name) && topics.includes(topic.name),
          );
          expect([region.name, topic.name, count]).toEqual([region.name, topic.name, distinctItems(there)]);
        }
      }
      expect(new Set(view?.rows.map(({ region }) => region.name))).toEqual(
        own.some(({ topics }) => topics.length > 0) ? new Set(own.flatMap(({ provinces }) => provinces)) : new Set(),
      );
    }
  });

  test('figures, none lost', () => {
    expect(figureRows(archive)).toHaveLength(counted.reduce((sum, { figures }) => sum + figures, 0));
  });
});
