import { Feed } from 'feed';
import type { FeedModel } from './feed-model.ts';

/** The model as RSS 2.0 and Atom; which of the two is asked of the result (`rss2()`, `atom1()`). */
export const xmlFeed = (model: FeedModel): Feed => {
  const feed = new Feed({
    id: model.home,
    title: model.title,
    description: model.description,
    link: model.home,
    language: 'zh-CN',
    image: model.image,
    updated: model.updated,
    generator: '快讯',
    author: { name: model.author },
    feedLinks: { rss: model.urls.rss, atom: model.urls.atom, json: model.urls.json },
  });
  for (const entry of model.entries) {
    feed.addItem({
      id: entry.url,
      link: entry.url,
      title: entry.title,
      description: entry.summary,
      content: entry.html,
      date: entry.date,
      published: entry.date,
      author: [{ name: entry.author }],
    });
  }
  return feed;
};
