import type { RootContent } from 'mdast';

/** `::name[label]{attributes}` on a line of its own, and `:::name … :::`, as `remark-directive` adds them to mdast. */
export type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;
export type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;
