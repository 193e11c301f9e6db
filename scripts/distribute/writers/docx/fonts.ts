import { xml, xmlFile } from '../package/xml.ts';
import { w } from './namespaces.ts';

interface Font {
  readonly name: string;
  /** Other faces of the kind, which a machine without it may have, best first: Windows, WPS, macOS, free ones. */
  readonly others: readonly string[];
  readonly family: 'roman' | 'swiss' | 'modern' | 'script';
}

/** 字体 by what they are for: GB/T 9704—2012 asks for 仿宋, 小标宋, 黑体, 楷体 (5.2.2, 7.3). */
export const fonts = {
  body: {
    name: '仿宋_GB2312',
    others: ['仿宋', 'FangSong', '方正仿宋_GBK', 'STFangsong', '华文仿宋', 'FandolFang R', 'Noto Serif CJK SC'],
    family: 'modern',
  },
  title: {
    name: '方正小标宋简体',
    others: ['方正小标宋_GBK', '小标宋', '华文中宋', 'STZhongsong', 'Songti SC', 'Noto Serif CJK SC', '宋体'],
    family: 'script',
  },
  hei: {
    name: '黑体',
    others: ['SimHei', '方正黑体_GBK', 'STHeiti', 'Heiti SC', 'PingFang SC', 'Noto Sans CJK SC'],
    family: 'modern',
  },
  kai: {
    name: '楷体_GB2312',
    others: ['楷体', 'KaiTi', '方正楷体_GBK', 'STKaiti', 'Kaiti SC', 'FandolKai', 'Noto Serif CJK SC'],
    family: 'modern',
  },
  song: {
    name: '宋体',
    others: ['SimSun', 'NSimSun', 'STSong', 'Songti SC', 'Noto Serif CJK SC'],
    family: 'roman',
  },
} as const satisfies Record<string, Font>;

export type FontUse = keyof typeof fonts;

/** Latin letters and figures, in every face. */
export const latin = 'Times New Roman';

const chinese = ({ name, others, family }: Font): string =>
  xml(
    'w:font',
    { 'w:name': name },
    xml('w:altName', { 'w:val': others.join(',') }),
    xml('w:charset', { 'w:val': '86' }),
    xml('w:family', { 'w:val': family }),
    xml('w:pitch', { 'w:val': 'variable' }),
  );

/** `word/fontTable.xml`: what to set in, where a machine lacks a face. */
export const fontTable = (): string =>
  xmlFile(
    xml(
      'w:fonts',
      w,
      xml(
        'w:font',
        { 'w:name': latin },
        xml('w:charset', { 'w:val': '00' }),
        xml('w:family', { 'w:val': 'roman' }),
        xml('w:pitch', { 'w:val': 'variable' }),
      ),
      ...Object.values(fonts).map(chinese),
    ),
  );
