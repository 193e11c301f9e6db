import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import type { Writer } from '../../writer.ts';
import type { PlacedText } from '../typst/check-glyphs.ts';
import { typeset } from '../typst/typeset.ts';
import { briefData, type BriefData } from './brief-data.ts';
import { briefAirs, briefSteps, type BriefStep } from './brief-steps.ts';
import { firstFit } from './first-fit.ts';

const briefTexts = ({ head, lead, figures, topics, items }: BriefData): PlacedText[] => [
  { place: '报头', text: Object.values(head).join('') },
  { place: '导语', text: lead },
  {
    place: '数读',
    text: figures.map(({ before, value, after, label, note }) => before + value + after + label + note).join(''),
  },
  { place: '主题', text: topics.join('') },
  ...items.map(({ number, province, title, digest }) => ({ place: `第${number}条`, text: province + title + digest })),
];

interface Fit {
  readonly step: BriefStep;
  readonly bytes: () => Uint8Array;
}

/**
 * 一页纸 PDF: the issue on exactly one sheet of A4. It is set as generously as fits, measured by setting it: nothing is
 * cut off; what is shortened ends at a sentence or shows an ellipsis, items that have no room are counted.
 */
export const writeBrief: Writer = (edition) =>
  new Promise((resolve) => {
    const dataFor = briefData(edition);
    const attempt = (step: BriefStep, air: number): Fit | null => {
      const data = dataFor(step, air);
      const { pages, bytes } = typeset({ template: 'brief/brief.typ', data, texts: briefTexts(data) });
      return pages === 1 ? { step, bytes } : null;
    };
    const fit = firstFit(briefSteps(edition.issue.items.length), (step) => attempt(step, 1));
    if (fit === null) {
      throw new KuaixunError(
        'brief-too-long',
        '一页纸排不进一张 A4：报头、标题、数字已经占满',
        '请缩短本期标题、刊名或编印单位，或各条数读的指标。',
      );
    }
    const { bytes } = firstFit(briefAirs, (air) => attempt(fit.step, air)) ?? fit;
    resolve([{ name: `${edition.slug}-brief.pdf`, type: 'application/pdf', bytes: bytes() }]);
  });
