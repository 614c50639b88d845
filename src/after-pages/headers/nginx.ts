import {
  asRegExp,
  cached,
  everywhere,
  filePolicy,
  forOthers,
  hidden,
  onPages,
  shownAnyway,
  unchanging,
  type Hosting,
} from './rules.ts';
import { isText, mediaTypes } from './media-types.ts';

/** A table that nginx looks a value up in: exact addresses first, then patterns. */
const map = (
  from: string,
  to: string,
  otherwise: string,
  rows: readonly (readonly [string, string])[],
): string =>
  `map ${from} ${to} {\n${[['default', otherwise] as const, ...rows]
    .map(([key, value]) => `  "${key}" "${value}";\n`.replace('"default"', 'default'))
    .join('')}}\n`;

const pattern = (glob: string, base: string): string => `~${asRegExp(glob, base)}`;

/** What stands at the level of `http`: which page has which policy, which address has moved. */
export function nginxMaps({ base, policies, redirects }: Hosting): string {
  const pages = [...policies].map(([file, policy]) => [`${base}/${file}`, policy] as const);
  const moved = redirects.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((old) => [base + old, base + to] as const),
  );
  return [
    '# Made by the build; goes into the http block, before the server block.',
    'map_hash_bucket_size 512;\nmap_hash_max_size 16384;\n',
    map('$uri', '$site_policy', filePolicy, pages),
    map('$uri', '$site_moved', '', moved),
    map('$uri', '$site_cache', cached.rest, [[pattern(unchanging, base), cached.unchanging]]),
    map('$uri', '$site_opener', '', [['~\\.html$', onPages['Cross-Origin-Opener-Policy']!]]),
    map('$uri', '$site_embedder', '', [['~\\.html$', onPages['Cross-Origin-Embedder-Policy']!]]),
    map(
      '$uri',
      '$site_resource',
      'same-origin',
      forOthers.map((glob) => [pattern(glob, base), 'cross-origin']),
    ),
    map(
      '$uri',
      '$site_origin',
      '',
      forOthers.map((glob) => [pattern(glob, base), '*']),
    ),
  ].join('\n');
}

const types = (): string => {
  const kinds = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type);
  return [...kinds].map(([type, names]) => `  ${type} ${names.map(([name]) => name).join(' ')};\n`).join('');
};

const header = (name: string, value: string): string => `add_header ${name} "${value}" always;\n`;

/** What a server says with every answer. */
export const nginxHeaders = (): string =>
  [
    ...Object.entries(everywhere).map(([name, value]) => header(name, value)),
    header('Content-Security-Policy', '$site_policy'),
    header('Cross-Origin-Opener-Policy', '$site_opener'),
    header('Cross-Origin-Embedder-Policy', '$site_embedder'),
    header('Cross-Origin-Resource-Policy', '$site_resource'),
    header('Access-Control-Allow-Origin', '$site_origin'),
    header('Cache-Control', '$site_cache'),
  ].join('');

const except = shownAnyway.map((glob) => glob.slice(1, -1).replace(/^[._]/, '').replaceAll('.', '\\.'));

/** Which requests are answered by something else than a file. */
export const nginxAnswers = (base: string): string[] => [
  'if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }',
  '# Old addresses, and one address for each page; the question behind it goes along.',
  'if ($site_moved) { return 301 $site_moved$is_args$args; }',
  'if ($request_uri ~ "^([^?]*/)index\\.html(?:\\?|$)") { return 301 $1$is_args$args; }',
  `error_page 403 404 =404 ${base}/404.html;`,
  `location ~ "${hidden}(?!${except.join('|')})" { return 404; }`,
];

/** Media types that are text, but for HTML, which every list has by itself. */
const textTypes = [
  ...new Set(Object.values(mediaTypes).filter((type) => isText(type) && type !== 'text/html')),
].join(' ');

/** What stands in the `server` block, below `root`, the certificate and the name. */
export const nginxSite = ({ base }: Pick<Hosting, 'base'>): string =>
  [
    '# Made by the build; goes into the server block.',
    'index index.html;\nautoindex off;\nserver_tokens off;\nabsolute_redirect off;\nlog_not_found off;',
    `types {\n${types()}}\ndefault_type application/octet-stream;`,
    `charset utf-8;\ncharset_types ${textTypes};`,
    '# The packed files beside each file. For Brotli, which is smaller, see brotli.conf.\ngzip off;\ngzip_static on;\ngzip_vary on;',
    nginxHeaders(),
    ...nginxAnswers(base),
    `location = ${base}/404.html { internal; }`,
    'location / { try_files $uri $uri/ =404; }\n',
  ].join('\n\n');

/** For a server that has the module for it. */
export const nginxBrotli =
  '# For the server block, where libnginx-mod-http-brotli-static (or ngx_brotli) is installed.\nbrotli_static on;\n';

/** A whole server, to begin with. */
export const nginxExample = ({ host }: Pick<Hosting, 'host'>, folder = '/srv/agressievrij-werk'): string =>
  `# An example for /etc/nginx/sites-enabled: put dist/ in ${folder} and a certificate in its place.
include ${folder}/_hosting/nginx/http.conf;

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  server_tokens off;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${host};
  ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  root ${folder};
  include ${folder}/_hosting/nginx/site.conf;
  # include ${folder}/_hosting/nginx/brotli.conf;
}
`;
