/** What begins a text that an editor has yet to write, in an issue that was started by hand. */
export const placeholder = '【待填】';
