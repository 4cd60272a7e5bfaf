// What is signed and hashed, read in the reader's own browser (docs/journal.md).
export const bytes = text => new TextEncoder().encode(text)
export const decoded = base64 => Uint8Array.from(atob(base64), one => one.charCodeAt(0))
export const joined = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]))
export const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at])
export const sha256 = async array => new Uint8Array(await crypto.subtle.digest('SHA-256', array))

/** The text of a note and the signatures under it. */
export function divided (note) {
  const end = note.lastIndexOf('\n\n')
  return {
    signed: note.slice(0, end + 1),
    signatures: end < 0 ? [] : note.slice(end + 2).trimEnd().split('\n').map(line => line.split(' '))
  }
}

/** Whether a key has signed: true or false; undefined if there is no line of it, null if this browser cannot tell. */
async function isSignedBy (note, vkey) {
  const [name, id, ...rest] = vkey.split('+')
  const key = decoded(rest.join('+'))
  const print = await sha256(joined(bytes(name), [0x0a], key))
  const hex = [...print.slice(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const own = note.signatures
    .filter(([dash, signer]) => dash === '\u2014' && signer === name)
    .map(([, , signature]) => decoded(signature))
    .filter(signature => same(signature.slice(0, 4), print.slice(0, 4)))
  if (key[0] !== 1 || hex !== id || own.length === 0) {
    return undefined
  }
  let verifier
  try {
    verifier = await crypto.subtle.importKey('raw', key.slice(1), { name: 'Ed25519' }, false, ['verify'])
  } catch {
    return null
  }
  const good = await Promise.all(own.map(one =>
    crypto.subtle.verify({ name: 'Ed25519' }, verifier, one.slice(4), bytes(note.signed))))
  return good.every(Boolean)
}

/** Whether one key of this name at least has signed the note, and none wrongly; null if this browser cannot tell. */
export async function isSigned (note, name, vkeys) {
  const named = vkeys.filter(vkey => vkey.split('+')[0] === name)
  const said = (await Promise.all(named.map(vkey => isSignedBy(note, vkey)))).filter(one => one !== undefined)
  return said.includes(null) ? null : said.length > 0 && said.every(Boolean)
}
