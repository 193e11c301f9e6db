/** A page as the index of a built site lists it. */
export interface IndexedPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly publication: string;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
}

export const readJson = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T;
