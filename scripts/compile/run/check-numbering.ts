import type { Warning } from '../../../src/domain/ledger.ts';
import type { Source } from '../../../src/domain/source.ts';
import type { CompiledSource } from '../compiled.ts';

/** A doubt where a cover prints another year or number than the issue it is compiled into. */
export const checkNumbering = ({ issue }: Source, { issue: cover }: CompiledSource): Warning[] => {
  if (!cover) return [];
  if (cover.year === null || cover.number === null) return [];
  if (cover.year === issue.year && cover.number === issue.number) return [];
  const printed = `${cover.year}年第${cover.number}期`;
  const recorded = `${issue.year}年第${issue.number}期`;
  return [
    {
      code: 'numbering-differs',
      span: cover.spans.numbering?.[0] ?? [0, 0],
      message: `封面印的是${printed}，记录里写的是${recorded}，请核对`,
    },
  ];
};
