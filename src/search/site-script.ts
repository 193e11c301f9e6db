/**
 * The one script of every page that carries search: it opens search on `/` and waits for the first keystroke with the
 * rest. What else a page offers with a script (转发, reading offline) is a module imported here, so that pages load one file.
 */
import { registerWorker } from '../offline/register-worker.ts';
import { shareMenu } from '../share/share-menu.ts';
import { wakeSearch } from './wake-search.ts';

wakeSearch();
shareMenu();
registerWorker();
