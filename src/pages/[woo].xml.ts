import type { APIRoute, GetStaticPaths } from 'astro';
import { wooFiles } from '../library/woo.ts';

export const getStaticPaths = (() =>
  wooFiles().map(({ name, xml }) => ({ params: { woo: name }, props: { xml } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml);
