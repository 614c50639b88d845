/** Looks of what the preview puts over a page. It stands apart from the site's own styles on purpose. */
export const previewStyles = `
  :host, body.stop { font: 400 1rem/1.5 var(--font-atkinson, system-ui), sans-serif; }
  body.stop { margin: 0; color: #0a2226; background: #fff; }
  .stop main, dialog { padding: 2rem clamp(1.25rem, 5vw, 4.5rem); }
  h1, h2 { font-weight: 800; line-height: 1.1; letter-spacing: -0.025em; margin: 0 0 1rem; }
  h1 { font-size: clamp(1.75rem, 4vw, 3rem); border-block-end: 8px solid #00434a; padding-block-end: 0.35em;
    margin-inline-end: calc(-1 * clamp(1.25rem, 5vw, 4.5rem)); }
  h2 { font-size: 1.375rem; }
  p { margin: 0 0 0.5rem; max-inline-size: 44em; }
  code { font: inherit; font-weight: 700; overflow-wrap: anywhere; }
  .findings { list-style: none; margin: 1.5rem 0 0; padding: 0; }
  .findings > li { border-block-start: 1px solid #5c7a7c; padding-block: 0.75rem; }
  .place span, .why { color: #3a5154; }
  .bar { position: fixed; inset: auto 0 0; z-index: 99; background: #00434a; color: #fff;
    border-block-start: 4px solid #ffc92e; max-block-size: 60vh; overflow: auto; }
  .bar[data-wait] { opacity: 0.7; }
  .bar summary { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; padding: 0.6rem clamp(1.25rem, 5vw, 4.5rem);
    cursor: pointer; list-style: none; min-block-size: 44px; align-items: center; box-sizing: border-box; }
  .bar summary::-webkit-details-marker { display: none; }
  .bar summary:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid #ffc92e; outline-offset: -3px; }
  .bar b { font-weight: 800; }
  .bar .mind { color: #ffc92e; }
  .bar .mind::before { content: '! '; font-weight: 800; }
  .bar .more { padding: 0.25rem clamp(1.25rem, 5vw, 4.5rem) 1.25rem; background: #fff; color: #0a2226; }
  .more ul { list-style: none; margin: 0; padding: 0; columns: 20rem; }
  .more a { color: #00434a; overflow-wrap: anywhere; }
  dialog { inline-size: 100%; max-inline-size: none; block-size: 100%; max-block-size: none; box-sizing: border-box;
    border: 0; color: #0a2226; background: #fff; overflow: auto; }
  dialog::backdrop { background: #fff; }
  button { font: inherit; font-weight: 700; min-block-size: 48px; padding: 0 1.25rem; border: 0; color: #fff;
    background: #00434a; cursor: pointer; margin-block-start: 1rem; }
  @media (prefers-reduced-motion: no-preference) { .bar { transition: opacity 0.2s; } }
  @media print { .bar, dialog { display: none; } }
`;
