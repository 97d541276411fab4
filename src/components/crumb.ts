/** One step of the way to a page. The last one, the page itself, has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}
