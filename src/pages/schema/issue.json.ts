import type { APIRoute } from 'astro';
import { issueJsonSchema } from '../../site/issue-json-schema.ts';
import { files } from '../../site/paths.ts';
import { absoluteUrl } from '../../site/site-url.ts';

export const GET: APIRoute = () =>
  new Response(issueJsonSchema(absoluteUrl(files.issueSchema)), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
