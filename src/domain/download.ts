import { z } from 'zod';

/** 渠道: the ways an issue goes out as files, in the order in which they are offered. */
export const channelIds = ['pdf', 'brief', 'docx', 'epub', 'email', 'wechat', 'json'] as const;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** One file of an issue's downloads. */
const downloadSchema = z.strictObject({
  channel: z.enum(channelIds),
  /** Path below the issue's folder, with `/`: `kuaixun-2024-6.pdf`, `wechat/1.html`. */
  name: z.string().regex(/^[a-z0-9][\w.-]*(\/[a-z0-9][\w.-]*)*$/u),
  /** Media type, without parameters. */
  type: z.string().min(1),
  bytes: z.int().min(0),
  sha256: sha256Schema,
});

/** What lies in an issue's folder of downloads: `manifest.json`, written last. */
export const downloadsSchema = z.strictObject({
  /** `publication/year/number`. */
  issue: z.string().min(1),
  /** Hash of what the files say: `downloadsBasis`. A page offers them only while it is the issue's own. */
  basis: sha256Schema,
  /** Hash of the program that wrote them. */
  version: sha256Schema,
  files: z.array(downloadSchema),
});

export type ChannelId = (typeof channelIds)[number];
export type Download = z.output<typeof downloadSchema>;
export type Downloads = z.output<typeof downloadsSchema>;
