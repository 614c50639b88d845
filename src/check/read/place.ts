import type { Message } from '../report/messages.ts';

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Something that makes a part of a file unreadable. */
export interface SourceFault extends Message {
  place: Place;
}
