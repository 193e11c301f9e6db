/** Files that are no text, by what they begin with: what they are, and how to get text out of them. */
export const binaryFormats: readonly {
  readonly name: string;
  readonly magic: readonly number[];
  readonly cure: string;
}[] = [
  {
    name: 'ZIP 压缩文件（XLSX、EPUB 也是）',
    magic: [0x50, 0x4b, 0x03, 0x04],
    cure: '先解压，或另存为 Word 文档（.docx）、纯文本（.txt）或网页（.html），再编译',
  },
  {
    name: '旧版 Word（.doc）或加了密码的文档',
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    cure: '用文字处理软件打开，去掉密码，另存为 .docx 或纯文本（.txt）',
  },
  { name: 'RTF', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], cure: '用文字处理软件打开，另存为纯文本（.txt）' },
  { name: 'PNG 图片', magic: [0x89, 0x50, 0x4e, 0x47], cure: '图片要先做文字识别（OCR），再编译识别出的文字' },
  { name: 'JPEG 图片', magic: [0xff, 0xd8, 0xff], cure: '图片要先做文字识别（OCR），再编译识别出的文字' },
  { name: 'GIF 图片', magic: [0x47, 0x49, 0x46, 0x38], cure: '图片要先做文字识别（OCR），再编译识别出的文字' },
  { name: 'TIFF 图片', magic: [0x49, 0x49, 0x2a, 0x00], cure: '图片要先做文字识别（OCR），再编译识别出的文字' },
  { name: 'gzip 压缩文件', magic: [0x1f, 0x8b], cure: '先解压，再编译里面的文本' },
  { name: '7z 压缩文件', magic: [0x37, 0x7a, 0xbc, 0xaf], cure: '先解压，再编译里面的文本' },
  { name: 'RAR 压缩文件', magic: [0x52, 0x61, 0x72, 0x21], cure: '先解压，再编译里面的文本' },
  { name: '程序文件', magic: [0x7f, 0x45, 0x4c, 0x46], cure: '这不是文章，请换成文本文件' },
  { name: '程序文件', magic: [0x4d, 0x5a, 0x90, 0x00], cure: '这不是文章，请换成文本文件' },
];
