import { describe } from 'vitest';
import { testWithAxe } from '../../support/axe.ts';

describe('axe finds nothing on a quarter of the pages', () => {
  testWithAxe(2, 4);
});
