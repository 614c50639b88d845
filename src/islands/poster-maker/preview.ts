import { svgElements, type SvgElement } from '../../domain/poster/render/render-svg.ts';
import type { Scene, ScenePage } from '../../domain/poster/draw/scene.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** A page drawn into the document, node by node; of a later one only what differs is touched. */
class Drawing {
  readonly #group: Element;
  #drawn: { element: SVGElement; from: SvgElement }[] = [];

  constructor(group: Element) {
    this.#group = group;
  }

  show(page: ScenePage): void {
    const wanted = svgElements(page);
    wanted.forEach((next, index) => {
      const now = this.#drawn[index];
      if (now?.from.name === next.name) this.#update(now, next);
      else {
        const element = document.createElementNS(namespace, next.name);
        const fresh = { element, from: { name: next.name, attributes: {} } as SvgElement };
        this.#update(fresh, next);
        if (now) now.element.replaceWith(element);
        else this.#group.append(element);
        this.#drawn[index] = fresh;
      }
    });
    for (const { element } of this.#drawn.splice(wanted.length)) element.remove();
  }

  #update(drawn: { element: SVGElement; from: SvgElement }, next: SvgElement): void {
    const { element, from } = drawn;
    for (const [key, value] of Object.entries(next.attributes))
      if (from.attributes[key] !== value) element.setAttribute(key, value);
    for (const key of Object.keys(from.attributes))
      if (!(key in next.attributes)) element.removeAttribute(key);
    if (from.text !== next.text) element.textContent = next.text ?? '';
    drawn.from = next;
  }
}

/** Height and width of the part that is enlarged on a phone, as a share of the whole. */
const enlarged = { height: 0.38, left: 0.04, width: 0.92 };

/** The preview: the sheet, the back of a card, and a part of the sheet enlarged. */
export class Preview {
  readonly #front: SVGSVGElement;
  readonly #back: SVGSVGElement;
  readonly #zoom: SVGSVGElement;
  readonly #pages: readonly [Drawing, Drawing];
  /** Which part is enlarged: that of the message, or that of the sender. */
  part: 'top' | 'foot' = 'top';

  constructor(inside: HTMLElement) {
    this.#front = inside.querySelector('.preview')!;
    this.#back = inside.querySelector('.back')!;
    this.#zoom = inside.querySelector('.zoom')!;
    // The ready picture that stood here makes room for the drawing.
    this.#front.querySelector('g')!.replaceChildren();
    this.#pages = [new Drawing(this.#front.querySelector('g')!), new Drawing(this.#back)];
  }

  /** @param words what is on it, for who does not see it */
  show({ pages }: Scene, words: string): void {
    const [page, other] = pages;
    const { width, height } = page!;
    const box = `0 0 ${width} ${height}`;
    for (const svg of [this.#front, this.#back]) {
      if (svg.getAttribute('viewBox') === box) continue;
      svg.setAttribute('viewBox', box);
      svg.setAttribute('width', String(width));
      svg.setAttribute('height', String(height));
    }
    this.#front.setAttribute('aria-label', words);
    this.#pages[0].show(page!);
    // Without a second page nothing is left there, and its place is given up.
    this.#pages[1].show(other ?? { width, height, nodes: [] });
    const [w, h] = [width * enlarged.width, height * enlarged.height];
    this.#zoom.setAttribute(
      'viewBox',
      `${width * enlarged.left} ${this.part === 'top' ? height * 0.3 : height - h} ${w} ${h}`,
    );
  }
}
