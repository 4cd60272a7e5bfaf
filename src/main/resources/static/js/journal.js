// Checks in the reader's own browser that a leaf is under the newest checkpoint (docs/journal.md).
// It trusts nothing that the registry computed: leaf and tiles are hashed here, up to the root.
const WIDTH = 256
const LENGTH = 32

const form = document.getElementById('proof')
const proved = document.getElementById('proved')

const bytes = text => new TextEncoder().encode(text)
const decoded = base64 => Uint8Array.from(atob(base64), one => one.charCodeAt(0))
const encoded = array => btoa(String.fromCharCode(...array))
const joined = (...parts) => Uint8Array.from(parts.flatMap(part => [...part]))
const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at])
const sha256 = async array => new Uint8Array(await crypto.subtle.digest('SHA-256', array))
const ofLeaf = leaf => sha256(joined([0], leaf))
const ofNode = (left, right) => sha256(joined([1], left, right))

async function file (address) {
  const answer = await fetch('/journal/' + address)
  if (!answer.ok) {
    throw new Error(address + ': ' + answer.status)
  }
  return new Uint8Array(await answer.arrayBuffer())
}

const text = async address => new TextDecoder('utf-8', { fatal: true }).decode(await file(address))

function opened (note) {
  const end = note.lastIndexOf('\n\n')
  const signed = note.slice(0, end + 1)
  const [origin, size, root] = signed.split('\n')
  if (end < 0 || !/^(0|[1-9][0-9]{0,14})$/.test(size)) {
    throw new Error('no checkpoint')
  }
  const signatures = note.slice(end + 2).trimEnd().split('\n').map(line => line.split(' '))
  return { origin, size: Number(size), root: decoded(root), signed, signatures }
}

/** Whether the key has signed the note; null if this browser cannot tell. */
async function isSigned (note, vkey) {
  const parts = vkey.trim().split('\n')[0].split('+')
  const [name, id] = parts
  const key = decoded(parts.slice(2).join('+'))
  const print = await sha256(joined(bytes(name), [0x0a], key))
  const hex = [...print.slice(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const own = note.signatures
    .filter(([dash, signer]) => dash === '\u2014' && signer === name)
    .map(([, , signature]) => decoded(signature))
    .filter(signature => same(signature.slice(0, 4), print.slice(0, 4)))
  if (key[0] !== 1 || hex !== id || name !== note.origin || own.length === 0) {
    return false
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

/** The files of the tree of this size, each fetched once. */
function tiles (size) {
  const fetched = new Map()
  const path = index => {
    const groups = [String(index % 1000).padStart(3, '0')]
    for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
      groups.unshift('x' + String(rest % 1000).padStart(3, '0'))
    }
    return groups.join('/')
  }
  return (level, index) => {
    const hashes = Math.floor(size / WIDTH ** (level === 'entries' ? 0 : level))
    const width = Math.min(WIDTH, hashes - index * WIDTH)
    const address = `tile/${level}/${path(index)}` + (width < WIDTH ? `.p/${width}` : '')
    if (!fetched.has(address)) {
      fetched.set(address, file(address))
    }
    return fetched.get(address)
  }
}

/** The leaf at a position, out of its bundle: each behind its length in two bytes. */
async function leafAt (tile, position) {
  const bundle = await tile('entries', Math.floor(position / WIDTH))
  let at = 0
  for (let n = position % WIDTH; n > 0; n--) {
    at += 2 + bundle[at] * 256 + bundle[at + 1]
  }
  return bundle.slice(at + 2, at + 2 + bundle[at] * 256 + bundle[at + 1])
}

/** The largest power of two below n. */
function half (n) {
  let k = 1
  while (k * 2 < n) {
    k *= 2
  }
  return k
}

/** The root over the leaves from one to before another, out of the highest tiles that have it. */
async function rootOver (tile, from, to) {
  let level = 0
  let unit = 1
  while (unit * WIDTH <= to - from && from % (unit * WIDTH) === 0) {
    level++
    unit *= WIDTH
  }
  if (to - from === unit) {
    const index = from / unit
    const hashes = await tile(level, Math.floor(index / WIDTH))
    return hashes.slice((index % WIDTH) * LENGTH, (index % WIDTH + 1) * LENGTH)
  }
  const middle = from + half(to - from)
  return ofNode(await rootOver(tile, from, middle), await rootOver(tile, middle, to))
}

/** The root over all, with the hash of the leaf as it was computed here. */
async function rootWith (tile, leaf, position, from, to) {
  if (to - from === 1) {
    return ofLeaf(leaf)
  }
  const middle = from + half(to - from)
  return position < middle
    ? ofNode(await rootWith(tile, leaf, position, from, middle), await rootOver(tile, middle, to))
    : ofNode(await rootOver(tile, from, middle), await rootWith(tile, leaf, position, middle, to))
}

function say (...said) {
  for (const part of proved.querySelectorAll('[data-said]')) {
    part.hidden = !said.includes(part.dataset.said)
  }
}

async function check (position) {
  const note = opened(await text('checkpoint'))
  if (!/^[0-9]{1,15}$/.test(position) || Number(position) >= note.size) {
    say('none')
    return
  }
  const tile = tiles(note.size)
  const leaf = await leafAt(tile, Number(position))
  const root = await rootWith(tile, leaf, Number(position), 0, note.size)
  const signed = await isSigned(note, await text('key'))
  document.getElementById('computed').textContent = encoded(root)
  document.getElementById('stated').textContent = encoded(note.root)
  document.getElementById('bytes').textContent = new TextDecoder().decode(leaf)
  say(same(root, note.root) ? 'in' : 'out', signed === null ? 'unable' : signed ? 'signed' : 'unsigned', 'told')
}

form?.addEventListener('submit', event => {
  if (!window.crypto?.subtle) {
    return // only over https; the form then shows how to do it by hand
  }
  event.preventDefault()
  say('working')
  check(form.elements.leaf.value.trim()).catch(() => say('failed'))
})
