import { mediaTypes, packable } from './media-types.ts';
import { nginxAnswers, nginxHeaders } from './nginx.ts';
import type { Hosting } from './rules.ts';

/** Media types that become smaller when packed; nginx has HTML on its list by itself. */
const packedTypes = [
  ...new Set(Object.entries(mediaTypes).flatMap(([kind, type]) => (packable.test(`.${kind}`) ? [type] : []))),
]
  .filter((type) => type !== 'text/html')
  .join(' ');

/**
 * What stands in the `server` block of an nginx in front of a store, which is a CDN of one machine. A store keeps a type
 * and a time with a file and knows no folders, so all else is said here.
 */
export const nginxCdn = ({ base }: Pick<Hosting, 'base'>): string =>
  [
    '# Made by the build; goes into the server block, below "set $site_store" and "set $site_store_host".',
    'server_tokens off;\nabsolute_redirect off;',
    'gzip on;\ngzip_comp_level 6;\ngzip_min_length 1000;\ngzip_proxied any;\ngzip_vary on;\n' +
      `gzip_types ${packedTypes};`,
    nginxHeaders(),
    ...nginxAnswers(base),
    '# Nothing goes to the store but what can be the name of a file of this site.',
    'if ($uri !~ "^[A-Za-z0-9/._~+@-]*$") { return 404; }',
    'proxy_set_header Host $site_store_host;\nproxy_set_header Cookie "";\nproxy_set_header Authorization "";\n' +
      'proxy_set_header Accept-Encoding "";\n' +
      'proxy_ssl_server_name on;\nproxy_ssl_name $site_store_host;\nproxy_http_version 1.1;\n' +
      'proxy_set_header Connection "";\nproxy_intercept_errors on;',
    '# What the store says of itself, and what is said above.',
    [
      'Cache-Control',
      'Server',
      ...['x-amz-id-2', 'x-amz-request-id', 'x-amz-version-id', 'x-amz-server-side-encryption'],
    ]
      .map((name) => `proxy_hide_header ${name};\n`)
      .join(''),
    '# A minute is how long a page of before may be shown; without the store, what is here is shown on.',
    'proxy_ignore_headers Cache-Control Expires Set-Cookie;\nproxy_cache_key $site_store$uri;\nproxy_cache_valid 200 1m;\n' +
      'proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504;\nproxy_cache_lock on;',
    `location = ${base}/404.html { internal; proxy_pass $site_store$uri; }`,
    '# A page is asked for by its folder.',
    'location ~ "/[^./]+$" { return 301 $uri/$is_args$args; }',
    'location ~ "/$" { rewrite ^(.*)$ $1index.html break; proxy_pass $site_store$uri; }',
    'location / { proxy_pass $site_store$uri; }\n',
  ].join('\n\n');

/** A whole server in front of a store, to begin with. */
export const nginxCdnExample = (
  { host }: Pick<Hosting, 'host'>,
  folder = '/srv/agressievrij-werk',
): string => `# An example for /etc/nginx/sites-enabled; put the folder _hosting of the site in ${folder}.
# Fill in where the bucket can be read: here it is "bak" at "opslag.example".
proxy_cache_path /var/cache/nginx/agressievrij-werk keys_zone=site:10m max_size=2g inactive=30d use_temp_path=off;
upstream site_store { server opslag.example:443; keepalive 16; }
include ${folder}/_hosting/nginx/http.conf;
server {
  listen 80;
  server_name ${host};
  return 301 https://$host$request_uri;
}
server {
  listen 443 ssl http2;
  server_name ${host};
  ssl_certificate /etc/ssl/certs/${host}.pem;
  ssl_certificate_key /etc/ssl/private/${host}.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  set $site_store https://site_store/bak;
  set $site_store_host opslag.example;
  proxy_cache site;
  include ${folder}/_hosting/nginx/cdn.conf;
}
`;
