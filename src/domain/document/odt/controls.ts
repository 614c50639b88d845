import type { Blank } from '../model/model.ts';
import { escapeXml } from '../xml.ts';
import { element } from './parts.ts';

const component = (name: string): string => `ooo:com.sun.star.form.component.${name}`;

const property = (name: string, value: number): string =>
  element('form:property', {
    'form:property-name': name,
    'office:value-type': 'float',
    'office:value': value,
  });

/** One black line around a field, and not the relief of a button. */
const flat = element('form:properties', {}, property('Border', 2), property('BorderColor', 0));

/** The form of a document: fields that stand on a place of their own. */
export class Form {
  readonly #controls: string[] = [];

  /**
   * Adds a field, and gives what stands for it in the text.
   * @param width in millimetres, as the height
   */
  field(blank: Blank, about: string, width: number, height: number): string {
    const id = `control${this.#controls.length + 1}`;
    const common = {
      'form:name': blank.name,
      'xml:id': id,
      'form:id': id,
      'form:title': [about, blank.label].filter(Boolean).join(' '),
    };
    this.#controls.push(this.#control(blank, common));
    return element(
      'draw:control',
      {
        'text:anchor-type': 'as-char',
        'draw:z-index': 0,
        'draw:style-name': 'Control',
        'draw:control': id,
        'svg:width': `${width}mm`,
        'svg:height': `${height}mm`,
      },
      element('svg:title', {}, escapeXml(common['form:title'])),
    );
  }

  #control({ kind }: Blank, common: Record<string, string>): string {
    const made = (name: string, implementation: string, own: Record<string, string> = {}): string =>
      element(name, { ...common, 'form:control-implementation': component(implementation), ...own }, flat);
    switch (kind) {
      case 'tick':
        return made('form:checkbox', 'CheckBox', {
          'form:current-state': 'unchecked',
          'form:image-position': 'center',
        });
      case 'date':
        return made('form:date', 'DateField');
      case 'lines':
        return made('form:textarea', 'TextField');
      default:
        return made('form:text', 'TextField');
    }
  }

  /** The form as it stands before the text. */
  toXml(): string {
    return element(
      'office:forms',
      { 'form:automatic-focus': 'false', 'form:apply-design-mode': 'false' },
      element(
        'form:form',
        { 'form:name': 'Formulier', 'form:control-implementation': component('Form') },
        ...this.#controls,
      ),
    );
  }
}

/** A blank within a line: a field to click on, which prints as the words in it. */
export function inlineField({ kind, label, name, options = [] }: Blank, shown: string): string {
  if (kind !== 'choice') {
    return element('text:text-input', { 'text:description': label }, escapeXml(shown));
  }
  // What is shown must be one of the choices.
  const labels = [shown, ...options].map((value, at) =>
    element('text:label', { 'text:value': value, 'text:current-selected': at === 0 ? 'true' : undefined }),
  );
  return element('text:drop-down', { 'text:name': name }, ...labels, escapeXml(shown));
}
