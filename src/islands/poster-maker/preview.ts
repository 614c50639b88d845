import { svgElements } from '../../domain/poster/render/render-svg.ts';
import type { Scene } from '../../domain/poster/draw/scene.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Draws the first page of a scene into an SVG in the page, node by node. */
export function showScene(svg: SVGSVGElement, scene: Scene, words: string): void {
  const page = scene.pages[0]!;
  svg.setAttribute('viewBox', `0 0 ${page.width} ${page.height}`);
  svg.setAttribute('width', String(page.width));
  svg.setAttribute('height', String(page.height));
  svg.setAttribute('aria-label', words);
  svg.replaceChildren(
    ...svgElements(page).map(({ name, attributes, text }) => {
      const element = document.createElementNS(namespace, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      if (text !== undefined) element.textContent = text;
      return element;
    }),
  );
}
