import type { Writer } from '../../writer.ts';
import { typeset } from '../typst/typeset.ts';
import { bulletinData } from './bulletin-data.ts';
import { bulletinTexts } from './bulletin-texts.ts';

/** 全文 PDF: the bulletin as it is printed, in the face of its publication. */
export const writePdf: Writer = (edition) =>
  new Promise((resolve) => {
    const { bytes } = typeset({
      template: 'pdf/bulletin.typ',
      data: bulletinData(edition),
      texts: bulletinTexts(edition),
    });
    resolve([{ name: `${edition.slug}.pdf`, type: 'application/pdf', bytes: bytes() }]);
  });
