/**
 * What internet.nl finds wrong in a content security policy: the thirteen faults of its
 * `HeaderCheckerContentSecurityPolicy` (checks/tasks/http_headers.py, Apache-2.0), by the names it gives them.
 * `frame-src` only counts where `default-src` is missing, as there.
 * @param host name that the site is asked for by
 */
export function policyFaults(policy: string, host: string): string[] {
  const directives = new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [name!, values] as const),
  );
  const all = [...directives.values()].flat();
  const hosts = all.filter((value) =>
    /^(?:.+:\/\/)?(?:[^:/']+|\[.+\])(?::(?:\d+|\*))?(?:\/.*)?$/.test(value),
  );
  const schemes = (name: string): string[] => directives.get(name) ?? directives.get('default-src') ?? [];
  const ownOnly = (name: string): boolean => {
    const values = directives.get(name) ?? [];
    return (
      (values.length === 1 && values[0] === "'none'") ||
      (values.includes("'self'") && values.every((value) => value === "'self'" || value.endsWith(host)))
    );
  };
  const bounded = (name: string): boolean =>
    (directives.get(name) ?? []).some((value) => /^'(?:self|none)'$/.test(value));
  const faults: Record<string, boolean> = {
    'has-unsafe-inline': all.includes("'unsafe-inline'"),
    'has-unsafe-eval': all.includes("'unsafe-eval'"),
    'has-http': all.some((value) => /^(?:http|\*):(?:\/\/|$)/.test(value)),
    'has-bare-https': all.includes('https:'),
    'has-host-without-scheme': hosts.some((value) => !value.includes('://')),
    'has-data': [...schemes('object-src'), ...schemes('script-src')].some((value) =>
      /^(?:data|\*):$/.test(value),
    ),
    'has-invalid-host': hosts.some((value) => /^(?:.+:\/\/)?(?:\*|127\.0\.0\.1)(?:[:/]|$)/.test(value)),
    'has-unsafe-hashes': all.includes("'unsafe-hashes'"),
    'missing-invalid-default-src': !ownOnly('default-src'),
    'missing-invalid-frame-src': !ownOnly('default-src') && !bounded('frame-src'),
    'missing-invalid-frame-ancestors': !bounded('frame-ancestors'),
    'missing-invalid-base-uri': !ownOnly('base-uri'),
    'missing-invalid-form-action': !(directives.get('form-action') ?? []).length,
  };
  return Object.keys(faults).filter((name) => faults[name]);
}
