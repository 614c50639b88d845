/**
 * Asks for the index as soon as somebody comes with a question: the scripts that read it take two more round trips, and
 * find it on its way then. It stands alone, as everything that it would import had to come first.
 */
if (/[#?&]q=./.test(location.href))
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: '',
      href: 'index.json',
    }),
  );

export {};
