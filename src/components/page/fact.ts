/** A fact beside the lead of a page: plain, with one link, or a list of links. */
export interface Fact {
  name: string;
  value?: string;
  href?: string | undefined;
  links?: readonly { text: string; href: string }[];
}
