/**
 * The one script of every page that carries search: it opens search on `/` and waits for the first keystroke with the
 * rest. What else a page offers with a script (转发) is a module imported here, so that pages load one file.
 */
import { wakeSearch } from './wake-search.ts';

wakeSearch();
