/** Titles of documents and works, 《…》. One mention in a name is no discussion, no event and no measurement. */
const titles = /《[^《》]{0,120}》/gu;

/** A text with its document titles blanked out, unit for unit, so that offsets stay. */
export const withoutDocumentTitles = (text: string): string =>
  text.includes('《') ? text.replaceAll(titles, (title) => '　'.repeat(title.length)) : text;
