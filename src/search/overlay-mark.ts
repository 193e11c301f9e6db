/** What begins the fragment of an address under which the overlay is open: what follows is the query of a search. */
export const overlayMark = '#search?';
