import { inks } from '../../../../src/og/picture-parts.ts';

/** The red of the head by night, when a reader turns the page dark. */
const nightRed = '#f0857a';

/** Seen on white and on black. */
const hairline = 'rgba(128, 128, 128, 0.5)';

/**
 * The look of the book. It names no size for running text, no colour of paper and ink, and brings no font: those are
 * the reader's. Rules of Chinese setting (clreq): two characters of indent, strict line breaks, no break inside words
 * of a title.
 */
export const styleSheet = (): string => `@charset "UTF-8";

html { line-break: strict; }
body { margin: 0 4%; line-height: 1.8; text-align: justify; overflow-wrap: break-word; hanging-punctuation: allow-end; }
body.cover { margin: 0; text-align: center; }
body.cover img { max-width: 100%; max-height: 100vh; height: auto; }

p { margin: 0; text-indent: 2em; widows: 2; orphans: 2; }
h1, h2, h3, h4, h5, h6 {
  line-height: 1.4; font-weight: bold; text-align: center; text-indent: 0;
  word-break: keep-all; overflow-wrap: anywhere; page-break-after: avoid; break-after: avoid;
}
h1 { font-size: 1.4em; margin: 1.6em 0 1.2em; }
h2 { font-size: 1.2em; margin: 2.2em 0 1em; }
h3 { font-size: 1.1em; margin: 1.8em 0 0.8em; }
h4, h5, h6 { font-size: 1em; margin: 1.4em 0 0.6em; }
.subheading { text-align: left; margin: 1.4em 0 0.5em 2em; font-size: 1.05em; }

.kicker, .deck, .byline, .label, .nameplate, .issue-number, .imprint, .pull-quote, .caption, .lacuna, .role {
  text-indent: 0;
}
.kicker, .deck, .byline { text-align: center; font-size: 0.95em; }
.kicker { margin-top: 1.6em; }
.kicker + .kicker { margin-top: 0; }
.kicker + h1, .kicker + h2, .kicker + h3, .kicker + h4 { margin-top: 0.3em; }
.deck { margin: -0.7em 0 1em; }
.byline { margin-bottom: 1.2em; }
.signed, .credit { text-align: right; text-indent: 0; font-size: 0.95em; }
.credit { margin-top: 0.6em; }
.lacuna { font-size: 0.9em; opacity: 0.75; }
section section { margin-top: 2.5em; }

.head { text-align: center; border-bottom: 3px double currentColor; border-color: ${inks.red}; padding-bottom: 0.6em; margin: 1em 0 1.6em; }
.nameplate { color: ${inks.red}; font-size: 2.2em; font-weight: bold; line-height: 1.3; letter-spacing: 0.08em; text-align: center; }
.issue-number { text-align: center; margin: 0.3em 0 0.8em; }
.imprint { font-size: 0.9em; display: flex; justify-content: space-between; flex-wrap: wrap; }
.label { color: ${inks.red}; font-weight: bold; letter-spacing: 0.15em; text-align: center; }
.label + h1 { margin-top: 0.5em; }
.masthead { margin-top: 2em; padding-top: 0.8em; border-top: 1px solid ${hairline}; }
.role { font-size: 0.95em; text-align: left; padding-left: 1em; text-indent: -1em; }

.entry { text-align: left; text-indent: -1.6em; padding-left: 1.6em; margin: 0.5em 0; line-height: 1.5; }
.entry a { text-decoration: none; color: inherit; }
.depth1 { margin-left: 2em; font-size: 0.94em; }
.depth2 { margin-left: 4em; font-size: 0.94em; }
.depth3 { margin-left: 6em; font-size: 0.94em; }
nav ol { list-style: none; padding-left: 1em; margin: 0; }
nav li { margin: 0.4em 0; line-height: 1.5; }

.question { font-weight: bold; margin-top: 0.8em; }
.pull-quote { text-align: center; margin: 1.2em 2em; color: ${inks.red}; font-size: 1.1em; }
.caption { text-align: center; font-size: 0.9em; margin: 0.4em 0 1em; }
blockquote, .editor-note { margin: 1em 2em; }
.editor-note { padding: 0.6em 0; border-top: 1px solid ${hairline}; border-bottom: 1px solid ${hairline}; font-size: 0.95em; }
ul { margin: 0.5em 0; padding-left: 3em; }
li p { text-indent: 0; }

.table { margin: 1em 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; line-height: 1.5; font-size: 0.92em; border-top: 2px solid currentColor; border-bottom: 2px solid currentColor; }
th, td { padding: 0.35em 0.5em; text-align: left; vertical-align: top; border-top: 1px solid ${hairline}; }
thead th, thead td { border-top: 0; font-weight: bold; }
body.figures th, body.figures td:first-child { white-space: nowrap; }
tr { page-break-inside: avoid; break-inside: avoid; }

.call { font-size: 0.7em; line-height: 0; vertical-align: super; text-indent: 0; }
.call + .call { margin-left: 0.3em; }
.call a { text-decoration: none; }
.notes { margin-top: 2em; padding-top: 0.6em; border-top: 1px solid ${hairline}; font-size: 0.88em; line-height: 1.6; }
.notes p { text-indent: -1.4em; padding-left: 1.4em; }

body.compilation h1 { margin-top: 30%; line-height: 1.6; }
body.colophon section { margin-top: 3em; border-top: 1px solid ${hairline}; border-bottom: 1px solid ${hairline}; padding: 0.6em 0; }

@media (prefers-color-scheme: dark) {
  .nameplate, .label, .pull-quote { color: ${nightRed}; }
  .head { border-color: ${nightRed}; }
}
`;
