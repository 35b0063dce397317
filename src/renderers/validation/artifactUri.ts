/** A path as a URI: relative paths stay relative, absolute ones (also with a drive letter) become file URIs. */
export function artifactUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  return drive === null ? encoded : `file:///${drive[1]}:/${encoded.slice(drive[0].length)}`;
}
