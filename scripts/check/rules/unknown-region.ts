import type { Finding, Rule } from '../rule.ts';

/** Every region is a province, by the name the vocabulary has for it, or one of its cities. */
export const unknownRegion: Rule = ({ articles, regions }) => {
  const provinces = new Map(regions.map((region) => [region.name, region]));
  return articles.flatMap(({ article, place }) =>
    article.regions.flatMap((region): Finding[] => {
      const [province = '', city] = region.split('/');
      const known = provinces.get(province);
      if (!known) {
        return [
          {
            place,
            reason: `地区表里没有“${province}”`,
            found: region,
            expected: [...provinces.keys()].join('、'),
            hint: '写省的简称地名，知道市的写“广东/深圳”',
          },
        ];
      }
      if (city === undefined || known.cities.includes(city)) return [];
      return [
        {
          place,
          reason: `${province}没有“${city}”这个市`,
          found: region,
          expected: known.cities.join('、') || province,
          hint: '市写不带“市”字的名字；县和区写它所在的市',
          warning: true,
        },
      ];
    }),
  );
};
