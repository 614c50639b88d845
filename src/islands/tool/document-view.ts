import { versionLine } from '../../domain/document/model/version-line.ts';
import { flowParts, isQuestion, type FlowPart } from '../../domain/document/model/flow.ts';
import type {
  Block,
  DocumentModel,
  Flow,
  Inline,
  List,
  ListItem,
} from '../../domain/document/model/model.ts';

/** Makes an element with children. Text is only ever text. */
function make(name: string, children: readonly (Node | string)[], className?: string): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** What the preview shows, to tell what is new in it. */
interface Look {
  before: ReadonlySet<string>;
  now: Set<string>;
}

function inlineNodes(text: readonly Inline[], look: Look): (Node | string)[] {
  return text.map((part): Node | string => {
    if (part.kind === 'break') return make('br', []);
    if (part.kind === 'blank') return make('span', [part.shown || '…'], 'to-fill');
    look.now.add(part.text);
    if (look.before.size > 0 && !look.before.has(part.text)) return make('mark', [part.text]);
    return part.strong ? make('strong', [part.text]) : part.text;
  });
}

const itemNode = ({ text, tick, list }: ListItem, look: Look): HTMLElement =>
  make('li', [...(tick ? ['☐ '] : []), ...inlineNodes(text, look), ...(list ? [listNode(list, look)] : [])]);

function listNode({ from, items }: List, look: Look): HTMLElement {
  const list = make(
    from === undefined ? 'ul' : 'ol',
    items.map((item) => itemNode(item, look)),
    from === undefined ? 'dash' : 'numbered',
  );
  if (from !== undefined) list.setAttribute('start', String(from));
  return list;
}

/** A flow chart as a list of boxes; the arrows between them are the style's. */
const flowNode = (flow: Flow, look: Look): HTMLElement =>
  make(
    'ol',
    flowParts(flow).map((parts, at) => {
      const node = ({ kind, text }: FlowPart): HTMLElement =>
        make('p', [...(kind === 'who' ? ['Wie: '] : []), ...inlineNodes(text, look)], `flow-${kind}`);
      return make('li', parts.map(node), isQuestion(flow.steps[at]!) ? 'asks' : '');
    }),
    'flow',
  );

/** The elements of a block. Headings stand under that of the preview. */
function blockNodes(block: Block, look: Look): HTMLElement[] {
  switch (block.kind) {
    case 'heading':
      return [make(`h${Math.min(6, block.level + 2)}`, inlineNodes(block.text, look))];
    case 'paragraph':
      return [make('p', inlineNodes(block.text, look))];
    case 'list':
      return [listNode(block, look)];
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], name: 'th' | 'td'): HTMLElement =>
        make(
          'tr',
          cells.map((cell) => make(name, inlineNodes(cell, look))),
        );
      return [
        make('table', [
          make('thead', [row(block.head, 'th')]),
          make(
            'tbody',
            block.rows.map((cells) => row(cells, 'td')),
          ),
        ]),
      ];
    }
    case 'field':
      return [make('p', [make('strong', [block.label]), make('span', ['…'], 'to-fill')])];
    case 'ticks':
      return [
        make('p', [make('strong', [block.label])]),
        make(
          'ul',
          block.options.map(({ label }) => make('li', [`☐ ${label}`])),
          'plain',
        ),
      ];
    case 'note':
      return [
        make('p', [make('strong', [block.title])]),
        ...block.blocks.flatMap((inner) => blockNodes(inner, look)),
      ];
    case 'sheet':
      return [
        make('h4', inlineNodes(block.title, look)),
        ...block.blocks.flatMap((inner) => blockNodes(inner, look)),
      ];
    case 'flow':
      return [flowNode(block, look)];
  }
}

/**
 * Shows a document in the page, node by node.
 * @param before texts that stood there at the last change; what is not among them is marked, unless there were none
 * @returns the texts that stand there now
 */
export function showDocument(
  place: HTMLElement,
  model: DocumentModel,
  before: ReadonlySet<string>,
): Set<string> {
  const look: Look = { before, now: new Set() };
  const head = [
    make('h3', [model.title], 'doc-title'),
    make(
      'p',
      [...(model.organisation ? [make('strong', [model.organisation]), ' '] : []), versionLine(model)],
      'small',
    ),
  ];
  place.replaceChildren(...head, ...model.blocks.flatMap((block) => blockNodes(block, look)));
  // What is new comes into sight within its own box; the page stays where it is.
  const fresh = place.querySelector<HTMLElement>('mark');
  if (fresh) place.scrollTop = fresh.offsetTop - 48;
  return look.now;
}
