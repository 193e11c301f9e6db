import { renderCard } from '../../../../src/og/render-card.ts';
import type { Edition } from '../../edition/edition.ts';

/** The cover of the book, PNG. Throws `og-glyph-missing` where a character of it has no glyph. */
export const coverPicture = ({ key, head, urls }: Edition): Promise<Uint8Array> =>
  renderCard(
    {
      page: `${key} 的电子书封面`,
      name: head.name,
      number: head.number,
      serial: head.serial ?? '',
      label: head.label ?? '',
      title: head.title,
      publisher: head.publisher,
      date: head.date,
      place: '',
      digest: '',
      url: urls.issue,
    },
    'book-cover',
  );
