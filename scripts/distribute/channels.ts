import type { ChannelId } from '../../src/domain/download.ts';
import type { Writer } from './writer.ts';

interface Channel {
  /** What it is called where it is said what is made. */
  readonly name: string;
  /** Loads the writer: a worker loads those it needs. */
  readonly load: () => Promise<Writer>;
}

/** One writer a channel. */
export const channels: Readonly<Record<ChannelId, Channel>> = {
  pdf: { name: '全文 PDF', load: async () => (await import('./writers/pdf/write-pdf.ts')).writePdf },
  brief: { name: '一页纸 PDF', load: async () => (await import('./writers/brief/write-brief.ts')).writeBrief },
  docx: { name: 'Word', load: async () => (await import('./writers/docx/write-docx.ts')).writeDocx },
  epub: { name: '电子书', load: async () => (await import('./writers/epub/write-epub.ts')).writeEpub },
  email: { name: '邮件', load: async () => (await import('./writers/email/write-email.ts')).writeEmail },
  wechat: { name: '微信', load: async () => (await import('./writers/wechat/write-wechat.ts')).writeWechat },
  json: { name: '数据', load: async () => (await import('./writers/json/write-json.ts')).writeJson },
};
