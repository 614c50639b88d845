/*
 * What may stand on any page, in one file: each is a few lines, and a file of its own costs a page more than that in
 * name, hash and request. An element that is not on a page does nothing there.
 */
import './keep-switch.ts';
import './menu-fold.ts';
import './offline.ts';
import './print-button.ts';
import './quick-exit.ts';
import './search/header-search.ts';
import './search/search-field.ts';
