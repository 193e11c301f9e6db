import type { Style } from '../markup/styled.ts';

const soft = '#55514a';
const red = '#b3211a';
const line = '#dad5ca';

/**
 * The look of a post. WeChat keeps inline styles alone and sets its own fonts; what is inherited is said once, on the
 * section, since every character of markup counts against the limit. Colours are plain ones, which its night mode turns.
 */
export const wechatLook = {
  post: {
    'font-size': '17px',
    'line-height': '1.8',
    'letter-spacing': '0.3px',
    color: '#1a1917',
    'text-align': 'justify',
  },
  name: {
    margin: '0',
    'font-size': '34px',
    'line-height': '1.3',
    'font-weight': 'bold',
    'letter-spacing': '4px',
    'text-align': 'center',
    color: red,
  },
  number: { margin: '4px 0 0', 'font-size': '15px', 'text-align': 'center' },
  imprint: {
    margin: '0 0 24px',
    padding: '0 0 8px',
    'border-bottom': `2px solid ${red}`,
    'font-size': '14px',
    'text-align': 'center',
    color: soft,
  },
  label: { margin: '0', 'font-size': '15px', 'font-weight': 'bold', color: red },
  title: {
    margin: '0 0 16px',
    'font-size': '22px',
    'line-height': '1.45',
    'font-weight': 'bold',
    'text-align': 'left',
  },
  section: {
    margin: '32px 0 12px',
    padding: '0 0 4px',
    'border-bottom': `1px solid ${line}`,
    'font-size': '15px',
    'font-weight': 'bold',
    color: red,
  },
  compilation: {
    margin: '36px 0 8px',
    'font-size': '20px',
    'line-height': '1.5',
    'font-weight': 'bold',
    'text-align': 'center',
  },
  entry: { margin: '0 0 6px', 'font-size': '16px', 'line-height': '1.6', 'text-align': 'left' },
  entryInner: {
    margin: '0 0 6px',
    padding: '0 0 0 1.5em',
    'font-size': '15px',
    'line-height': '1.6',
    'text-align': 'left',
    color: soft,
  },
  roles: { margin: '0', 'font-size': '15px', color: soft },
  kicker: { margin: '0', 'font-size': '15px', 'text-align': 'left', color: soft },
  item: {
    margin: '36px 0 10px',
    padding: '0 0 0 10px',
    'border-left': `4px solid ${red}`,
    'font-size': '20px',
    'line-height': '1.5',
    'font-weight': 'bold',
    'text-align': 'left',
  },
  appendix: {
    margin: '28px 0 10px',
    'font-size': '18px',
    'line-height': '1.5',
    'font-weight': 'bold',
    'text-align': 'left',
  },
  deck: { margin: '0 0 10px', 'font-size': '16px', 'font-weight': 'bold', 'text-align': 'left', color: soft },
  facts: { margin: '0 0 12px', 'font-size': '14px', color: soft },
  paragraph: { margin: '0 0 14px', 'text-indent': '2em' },
  answer: { margin: '0 0 14px', 'text-indent': '2em' },
  question: { margin: '0 0 14px', 'font-weight': 'bold', 'text-indent': '2em' },
  heading: { margin: '24px 0 10px', 'font-size': '18px', 'font-weight': 'bold', 'text-align': 'left' },
  quote: { margin: '0 0 14px', padding: '0 0 0 12px', 'border-left': `3px solid ${line}`, color: soft },
  caption: { margin: '0 0 14px', 'font-size': '14px', 'text-align': 'center', color: soft },
  'pull-quote': { margin: '20px 0', 'font-size': '18px', 'font-weight': 'bold', 'text-align': 'center', color: red },
  'editor-note': { margin: '0 0 14px', padding: '10px 12px', background: '#f4f1e9', 'font-size': '16px' },
  list: { margin: '0 0 14px', padding: '0 0 0 1.4em' },
  listEntry: { margin: '0 0 6px' },
  table: {
    width: '100%',
    margin: '0 0 16px',
    'border-collapse': 'collapse',
    'font-size': '14px',
    'line-height': '1.5',
    'text-align': 'left',
  },
  head: { padding: '6px 4px', border: `1px solid ${line}`, 'font-weight': 'bold', background: '#f4f1e9' },
  cell: { padding: '6px 4px', border: `1px solid ${line}` },
  aside: { margin: '0 0 14px', 'font-size': '14px', 'text-align': 'right', color: soft },
  note: {
    margin: '0 0 4px',
    'font-size': '13px',
    'line-height': '1.6',
    'text-align': 'left',
    'word-break': 'break-all',
    color: soft,
  },
} as const satisfies Readonly<Record<string, Style>>;
