import type { FeedModel } from './feed-model.ts';

/** The model as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed = (model: FeedModel): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: model.title,
    description: model.description,
    home_page_url: model.home,
    feed_url: model.urls.json,
    language: 'zh-CN',
    authors: [{ name: model.author }],
    items: model.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      image: entry.image,
      date_published: entry.date.toISOString(),
      authors: [{ name: entry.author }],
    })),
  });
