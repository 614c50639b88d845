export { renderDocx } from '../../domain/document/docx/render.ts';
export { renderOdt } from '../../domain/document/odt/render.ts';
