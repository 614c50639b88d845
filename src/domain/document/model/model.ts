/** What a reader fills in. */
export interface Blank {
  /** Name in the file: unique in the document, small letters, digits and hyphens. */
  name: string;
  /** What belongs in it, in words. */
  label: string;
  /** `line` and `lines` take text, `choice` one of its options, `tick` a mark. */
  kind: 'line' | 'lines' | 'date' | 'choice' | 'tick';
  /** Lines to write on, from 1 to 20; of `lines`. */
  lines?: number;
  /** What can be chosen; of `choice`. */
  options?: readonly string[];
}

/** Words in one style; with an address they are a link. */
export interface Words {
  kind: 'words';
  text: string;
  strong?: boolean;
  /** Full address. */
  href?: string;
}

/** A blank within a line. Until it is filled in it shows what belongs there, between square brackets. */
export interface InlineBlank {
  kind: 'blank';
  shown: string;
  blank: Blank;
}

/** A part of a line of text. */
export type Inline = Words | InlineBlank | { kind: 'break' };

/** A heading. Its level follows the one before it without a gap; 1 is the title of the document. */
export interface Heading {
  kind: 'heading';
  level: 2 | 3 | 4;
  text: readonly Inline[];
}

/** A paragraph. */
export interface Paragraph {
  kind: 'paragraph';
  text: readonly Inline[];
}

/** An item of a list, with a box to tick or a list of its own. */
export interface ListItem {
  text: readonly Inline[];
  tick?: Blank;
  list?: List;
}

/** A list. */
export interface List {
  kind: 'list';
  /** Number of the first item; nothing when they are not numbered. */
  from?: number;
  items: readonly ListItem[];
}

/** A table. Its first row is the header; an empty cell below it is a blank. */
export interface Table {
  kind: 'table';
  head: readonly (readonly Inline[])[];
  rows: readonly (readonly Inline[])[][];
}

/** A question with room for the answer under it. */
export interface Field {
  kind: 'field';
  label: string;
  blank: Blank;
}

/** A question with boxes to tick. */
export interface Ticks {
  kind: 'ticks';
  label: string;
  options: readonly Blank[];
}

/** Something that stands apart: a caution, a made-up example, or words to say. */
export interface Note {
  kind: 'note';
  tone: 'caution' | 'example' | 'say';
  title: string;
  blocks: readonly Block[];
}

/** A text of its own that is handed out, sent or hung up. */
export interface Sheet {
  kind: 'sheet';
  title: readonly Inline[];
  blocks: readonly Block[];
  /** Whether it starts on a sheet of paper of its own; a sentence or two does not. */
  alone: boolean;
}

/** A step of a flow chart, or a question in it. */
export interface FlowStep {
  /** When it is, or what is asked. */
  name: string;
  /** What somebody does; of a question: when the answer is yes. */
  what: readonly Inline[];
  /** Who does it. */
  who: readonly Inline[];
  /** Whom to call; empty when nobody. */
  call: readonly Inline[];
  /** Of a question: place in the chart, from 0, of the later step that comes after yes; after no the next one comes. */
  afterYes?: number;
}

/** A flow chart for one sheet of paper: steps one under the other, and questions with a way aside. */
export interface Flow {
  kind: 'flow';
  steps: readonly FlowStep[];
}

/** A part of a document. */
export type Block = Heading | Paragraph | List | Table | Field | Ticks | Note | Sheet | Flow;

/** A document for a reader to fill in or take over, before it is a PDF, DOCX or ODT. */
export interface DocumentModel {
  title: string;
  /** One sentence on what it is for. */
  subject: string;
  version: string;
  /** Day of the last change, YYYY-MM-DD. */
  date: string;
  /** What is known of it besides, for the line under the title: "10 minuten". */
  facts: readonly string[];
  /** Who the document is of; nothing while that is a blank. */
  organisation?: string;
  /** Who made the model, for the foot, and the full address of its page. */
  source: { name: string; address: string };
  blocks: readonly Block[];
}
