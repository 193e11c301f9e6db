import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doubtStories } from '../../../../../scripts/compile/structure/newspaper/doubt-stories.ts';
import { rivalsOf } from '../../../../../scripts/compile/structure/newspaper/rivals.ts';
import { segmentNewspaper } from '../../../../../scripts/compile/structure/newspaper/segment-newspaper.ts';
import type { Trail } from '../../../../../scripts/compile/structure/newspaper/thread-state.ts';
import { pressNewspaper, readArticles, type CleanArticle } from '../../../../helpers/press/newspaper-press.ts';
import { seeded } from '../../../../helpers/press/random.ts';
import { readDraft } from '../../../../helpers/press/read-draft.ts';
import { readLines } from '../../../../helpers/press/read-lines.ts';

/** A way through the stories given, which goes on from another way. */
const goOn = (from: Trail | null, ...stories: readonly number[]): Trail | null =>
  stories.reduce((before, story, k) => ({ unit: (from?.unit ?? -1) + 1 + k, story, tail: -1, before }), from);

describe('rivalsOf', () => {
  const shared = goOn(null, 0, 1);
  const chosen = goOn(shared, 1, 0);
  const givenUp = (path: Trail | null, loss: number, kept = chosen) =>
    kept === null || path === null ? [] : [{ kept, path, loss }];

  test('a stretch has the stories of the readings that lost, each with the least it lost by', () => {
    const others = [
      ...givenUp(goOn(shared, 0, 0), 3),
      ...givenUp(goOn(shared, 2, 0), 2),
      ...givenUp(goOn(shared, 0, 2), 1),
    ];
    expect(rivalsOf(chosen, others, 3)).toEqual([
      [],
      [],
      [
        { story: 0, margin: 1 },
        { story: 2, margin: 2 },
      ],
      [{ story: 2, margin: 1 }],
    ]);
  });

  test('readings that lost to one that lost itself say nothing', () => {
    const lost = goOn(shared, 2, 0);
    expect(rivalsOf(chosen, givenUp(goOn(shared, 0, 0), 1, lost), 3)).toEqual([[], [], [], []]);
  });

  test('pieces without a head are alike, whatever their numbers', () => {
    const others = [...givenUp(goOn(shared, 4, 5), 1), ...givenUp(goOn(shared, 5, 0), 2)];
    expect(rivalsOf(goOn(shared, 3, 0), [], 3)).toEqual([[], [], [], []]);
    expect(rivalsOf(chosen, others, 3)).toEqual([[], [], [{ story: 3, margin: 1 }], [{ story: 3, margin: 1 }]]);
  });
});

describe('doubtStories', () => {
  const unit = (opens: readonly number[] = []) => ({ opens });
  const plain = [unit([0]), unit(), unit(), unit(), unit()];
  const of = (story: number, margin: number) => [{ story, margin }];

  test('neighbours that one decision gives to one story are one doubt, as sure as the least sure', () => {
    const rivals = [[], of(1, 2), of(1, 0), [], of(1, 1)];
    expect(doubtStories(plain, [0, 0, 0, 0, 0], rivals)).toMatchObject([
      { first: 1, last: 2, story: 0, rivals: [1] },
      { first: 4, last: 4, story: 0, rivals: [1] },
    ]);
    const [both, one] = doubtStories(plain, [0, 0, 0, 0, 0], rivals);
    expect(both?.confidence).toBeLessThan(one?.confidence ?? 0);
  });

  test('of the likeliest stories two are named, and none that is far behind', () => {
    const rivals = [[], [...of(1, 0), ...of(2, 1), ...of(3, 2)], [...of(1, 1), ...of(2, 9)], of(1, 9), []];
    expect(doubtStories(plain, [0, 0, 0, 0, 0], rivals)).toMatchObject([{ rivals: [1, 2] }, { rivals: [1] }]);
  });

  test('under its own head a text is not doubted', () => {
    expect(doubtStories(plain, [0, 0, 0, 0, 0], [of(1, 0), [], [], [], []])).toEqual([]);
    expect(doubtStories(plain, [1, 0, 0, 0, 0], [of(0, 0), [], [], [], []])).toHaveLength(1);
  });
});

const kiln = [
  '景德镇的老窑工温润生守着一座柴窑，窑火一烧就是三天三夜，他凭火苗的颜色断窑温。',
  '温润生说，柴窑烧一回要用八百担松柴，开窑那天，满村的人都来看釉色。',
];
const ferry = [
  '长江边的摆渡人江阔海每天往返十六趟，船上坐的多是过江卖菜的老人和上学的孩子。',
  '江阔海说，大桥通了车，渡船还得开，老人们过江卖菜不舍得花车钱。',
];
const anyones = '天底下的手艺，说到底都是耐心，急不得，也省不得。';

test('what may be of either story is warned about, with both', () => {
  const { draft } = readLines([
    '柴窑里的三天三夜',
    '本报记者 方源',
    kiln[0] ?? '',
    kiln[1]?.slice(0, -6) ?? '',
    '最后一条渡船',
    '本报记者 高山',
    ...ferry,
    anyones,
  ]);
  const [doubt, ...others] = draft.warnings.filter(({ code }) => code === 'doubtful-story');
  expect(others).toEqual([]);
  const named = /^第 19 行“天底下的手艺，说到底都是……”起的一段归入《(.+)》（把握 \d+%），也可能属于《(.+)》。/u.exec(
    doubt?.message ?? '',
  );
  expect(named?.slice(1).sort()).toEqual(['最后一条渡船', '柴窑里的三天三夜']);
  expect(doubt?.confidence).toBeGreaterThan(0.1);
});

const readFixture = (name: string): CleanArticle[] =>
  readArticles(readFileSync(new URL(`../../../../fixtures/press/${name}`, import.meta.url), 'utf8'));
const articles = [...readFixture('newspaper-articles.txt'), ...readFixture('newspaper-articles-varied.txt')];

const pages = 120;

test('of stretches in the wrong article two in three are warned about, of those in the right one few are', () => {
  const wrong = { warned: 0, all: 0 };
  const right = { warned: 0, all: 0 };
  for (let seed = 1; seed <= pages; seed++) {
    const random = seeded(seed);
    const pool = [...articles];
    const count = 2 + Math.floor(random() * 3);
    const chosen = Array.from({ length: count }, () => pool.splice(Math.floor(random() * pool.length), 1)).flat();
    const options = {
      width: 13 + Math.floor(random() * 12),
      depth: 8 + Math.floor(random() * 20),
      interleave: 0.4,
      captions: 0.15,
      quotes: 0.15,
    };
    const { text } = pressNewspaper(chosen, options, random);
    const { draft } = readDraft(text, segmentNewspaper);
    const doubts = draft.warnings.filter(({ code }) => code === 'doubtful-story').map(({ slice }) => slice);
    for (const { title, blocks } of draft.articles) {
      const [from, to] = title?.slices[0] ?? [0, 0];
      const own = chosen.find((article) => article.title === text.slice(from, to));
      if (own === undefined) continue;
      const body = own.blocks.map((block) => block.text).join('');
      for (const [start, end] of blocks.flatMap(({ type, slices }) => (type === 'paragraph' ? slices : []))) {
        const tally = body.includes(text.slice(start, Math.min(start + 14, end))) ? right : wrong;
        tally.all++;
        if (doubts.some(([a, b]) => start < b && a < end)) tally.warned++;
      }
    }
  }
  expect(wrong.warned / wrong.all).toBeGreaterThan(0.6);
  expect(right.warned / right.all).toBeLessThan(0.04);
}, 60_000);
