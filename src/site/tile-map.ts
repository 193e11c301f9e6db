import type { Region } from '../domain/region.ts';
import type { SiteArchive } from './archive-index.ts';
import { regionPath } from './paths.ts';
import { type PlacedArticle, countItems } from './placed-articles.ts';
import { type Shade, type ShadeKey, shadeScale } from './shade.ts';

/** A province as a square of the grid; column and row from 0. */
export interface Tile {
  readonly region: Region;
  /** The one-character name: 粤. */
  readonly letter: string;
  readonly column: number;
  readonly row: number;
  readonly count: number;
  readonly shade: Shade;
  readonly path: string;
}

export interface TileMap {
  /** From north to south, from west to east: the order of the eye is that of the keyboard. */
  readonly tiles: readonly Tile[];
  readonly key: readonly ShadeKey[];
}

/** The country as a grid of squares, each as dark as it has items among `articles`. */
export const tileMap = ({ regions }: SiteArchive, articles: readonly PlacedArticle[]): TileMap => {
  const counted = regions.map((region) => ({
    region,
    count: countItems(articles.filter(({ provinces }) => provinces.includes(region.name))),
  }));
  const shades = shadeScale(counted.map(({ count }) => count));
  return {
    tiles: counted
      .map(({ region, count }) => ({
        region,
        letter: region.abbreviations[0] ?? region.name,
        column: region.tile[0],
        row: region.tile[1],
        count,
        shade: shades.of(count),
        path: regionPath(region),
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    key: shades.key,
  };
};
