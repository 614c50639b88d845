import type { APIRoute } from 'astro';
import { writeVocabulary } from '../../domain/search/lexicon.ts';
import { vocabulary } from '../../library/vocabulary.ts';

/** The words that search knows, loaded when somebody is about to search. */
export const GET: APIRoute = () => new Response(writeVocabulary(vocabulary));
