import type { Style } from '../markup/styled.ts';

/** Song for what is read, Hei for what is scanned: fonts that are there on phones and desks. Quotes are single ones. */
const song = "'Songti SC','Noto Serif CJK SC','Source Han Serif SC',STSong,SimSun,serif";
const hei = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

const ink = '#1a1917';
const soft = '#55514a';
const red = '#b3211a';
const line = '#dad5ca';

/** The look of each part of the letter. Sizes are in px: mail programs know no other. */
export const emailLook = {
  body: { margin: '0', padding: '0', background: '#fbfaf7', color: ink },
  sheet: { width: '100%', 'max-width': '640px', margin: '0 auto', 'border-collapse': 'collapse' },
  cell: { padding: '28px 20px 36px', 'font-family': song, 'font-size': '17px', 'line-height': '30px', color: ink },
  /** What programs show beside the subject; hidden in the letter itself. */
  preview: { display: 'none', 'max-height': '0', overflow: 'hidden' },
  name: {
    margin: '0',
    'font-size': '40px',
    'line-height': '52px',
    'font-weight': '900',
    'letter-spacing': '4px',
    'text-align': 'center',
    color: red,
  },
  number: { margin: '6px 0 0', 'font-size': '16px', 'line-height': '26px', 'text-align': 'center', color: ink },
  imprint: { width: '100%', 'border-collapse': 'collapse', 'border-bottom': `2px solid ${red}` },
  imprintLeft: { padding: '8px 0', 'font-size': '14px', 'line-height': '22px', color: ink, 'text-align': 'left' },
  imprintRight: { padding: '8px 0', 'font-size': '14px', 'line-height': '22px', color: ink, 'text-align': 'right' },
  label: { margin: '24px 0 0', 'font-family': hei, 'font-size': '14px', 'line-height': '22px', color: red },
  title: { margin: '6px 0 0', 'font-size': '26px', 'line-height': '38px', 'font-weight': '700', color: ink },
  lead: { margin: '14px 0 0', 'text-align': 'justify', 'text-indent': '2em', color: ink },
  section: {
    margin: '36px 0 0',
    padding: '0 0 6px',
    'border-bottom': `1px solid ${line}`,
    'font-family': hei,
    'font-size': '14px',
    'line-height': '22px',
    'font-weight': '400',
    color: red,
  },
  item: { margin: '22px 0 0', 'font-size': '19px', 'line-height': '30px', 'font-weight': '700', color: ink },
  itemLink: { color: ink, 'text-decoration': 'none' },
  digest: { margin: '4px 0 0', 'font-size': '16px', 'line-height': '28px', 'text-align': 'justify', color: soft },
  appendix: { margin: '4px 0 0', 'font-size': '15px', 'line-height': '26px', color: soft },
  appendixLink: { color: soft, 'text-decoration': 'underline' },
  more: { margin: '36px 0 0', 'text-align': 'center', 'font-family': hei, 'font-size': '16px', color: red },
  moreLink: { color: red, 'text-decoration': 'underline' },
  foot: {
    margin: '36px 0 0',
    padding: '12px 0 0',
    'border-top': `1px solid ${line}`,
    'font-family': hei,
    'font-size': '13px',
    'line-height': '22px',
    color: soft,
  },
  footLink: { color: soft, 'text-decoration': 'underline' },
} as const satisfies Readonly<Record<string, Style>>;

/**
 * The letter at night, for programs that keep a style sheet in the head (Apple Mail, Outlook for Mac, Thunderbird).
 * Elements alone, no classes: the same sheet is harmless where it is dropped.
 */
export const nightSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){',
  'body{background:#151412!important}',
  'td,h2,h3,p,a{color:#e8e4db!important}',
  'h1,h4,b{color:#e4624f!important}',
  'h4{border-color:#3a372f!important}',
  '}',
].join('');
