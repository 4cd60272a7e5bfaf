// Checks in the reader's own browser that a leaf is under the newest checkpoint, and what a receipt of
// it proves (docs/journal.md). It trusts nothing that the registry computed: leaf and tiles are hashed
// here, up to the root. What the reader chooses or pastes is sent nowhere.
import { bytes, decoded, divided, isSigned, joined, same, sha256 } from './note.js'

const WIDTH = 256
const LENGTH = 32

const RECEIPT = 'c2sp.org/tlog-proof@v1'

const form = document.getElementById('proof')
const proved = document.getElementById('proved')
const receiptForm = document.getElementById('receipt')
const receiptsRead = document.getElementById('receipts-read')

const encoded = array => btoa(String.fromCharCode(...array))
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

function opened (text) {
  const note = divided(text)
  const [origin, size, root] = note.signed.split('\n')
  if (note.signed === '' || !/^(0|[1-9][0-9]{0,14})$/.test(size)) {
    throw new Error('no checkpoint')
  }
  return { ...note, origin, size: Number(size), root: decoded(root) }
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

/** The root that a path of hashes leads to; null if it leads nowhere (RFC 9162, section 2.1.3.2). */
async function rootFrom (hash, index, size, path) {
  let [at, last, root] = [index, size - 1, hash]
  for (const beside of path) {
    if (last === 0) {
      return null
    }
    if (at % 2 === 1 || at === last) {
      root = await ofNode(beside, root)
      while (at % 2 === 0 && at !== 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else {
      root = await ofNode(root, beside)
    }
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return index < size && last === 0 ? root : null
}

function parsed (receipt) {
  const end = receipt.indexOf('\n\n')
  const lines = receipt.slice(0, end).split('\n').filter(line => !line.startsWith('extra '))
  const index = /^index (0|[1-9][0-9]{0,14})$/.exec(lines[1])
  if (end < 0 || lines[0] !== RECEIPT || index === null) {
    throw new Error('no receipt')
  }
  return { index: Number(index[1]), path: lines.slice(2).map(decoded), note: opened(receipt.slice(end + 2)) }
}

/** What was chosen or pasted: one receipt as text, or JSON with any number of them in it. */
function receiptsIn (typed) {
  const all = value => value === null || typeof value !== 'object'
    ? []
    : typeof value.receipt === 'string' && value.receipt.startsWith(RECEIPT)
      ? [value]
      : Object.values(value).flatMap(all)
  return typed.startsWith(RECEIPT) ? [{ receipt: typed + '\n' }] : all(JSON.parse(typed))
}

/** Whether this is what the leaf commits to. */
async function isOpening ({ salt, payload }, leaf) {
  const commitment = await sha256(joined(bytes('jdr-commit/v1\n'), decoded(salt), decoded(payload)))
  return new TextDecoder().decode(leaf).includes(`\ncommit ${encoded(commitment)}\n`)
}

/** What a receipt proves, in the words of the page, with the leaf as the journal has it today. */
async function proven ({ receipt, leaf, opening }, today) {
  const { index, path, note } = parsed(receipt)
  if (index >= today.note.size) {
    return { index, said: ['out'] }
  }
  const there = await leafAt(today.tile, index)
  const then = await rootFrom(await ofLeaf(there), index, note.size, path)
  const now = await rootWith(today.tile, there, index, 0, today.note.size)
  const stands = then !== null && same(then, note.root) && same(now, today.note.root) &&
    (leaf === undefined || same(decoded(leaf), there))
  const signed = await isSigned(note, note.origin, today.keys)
  const opens = opening ? await isOpening(opening, there) : null
  return {
    index,
    leaf: new TextDecoder().decode(there),
    payload: opens ? new TextDecoder().decode(decoded(opening.payload)) : '',
    said: [
      stands ? 'in' : 'out',
      signed === null ? 'unable' : signed ? 'signed' : 'unsigned',
      opens === null ? '' : opens ? 'opened' : 'closed-wrong'
    ]
  }
}

function show ({ index, leaf, payload, said }) {
  const card = document.getElementById('receipt-card').content.cloneNode(true).firstElementChild
  card.querySelector('[data-part=index]').textContent = index
  card.querySelector('[data-part=leaf]').textContent = leaf ?? ''
  card.querySelector('[data-part=payload]').textContent = payload ?? ''
  say(card, ...said)
  return card
}

async function checkReceipts (typed) {
  const receipts = receiptsIn(typed)
  const note = opened(await text('checkpoint'))
  const today = { note, tile: tiles(note.size), keys: (await text('keys')).trim().split('\n') }
  const cards = await Promise.all(receipts.map(receipt => proven(receipt, today).then(show)))
  receiptsRead.replaceChildren(...cards)
  say(receiptForm, cards.length === 0 ? 'unread' : '')
}

function say (where, ...said) {
  for (const part of where.querySelectorAll('[data-said]')) {
    part.hidden = !said.includes(part.dataset.said)
  }
}

async function check (position) {
  const note = opened(await text('checkpoint'))
  if (!/^[0-9]{1,15}$/.test(position) || Number(position) >= note.size) {
    say(proved, 'none')
    return
  }
  const tile = tiles(note.size)
  const leaf = await leafAt(tile, Number(position))
  const root = await rootWith(tile, leaf, Number(position), 0, note.size)
  const signed = await isSigned(note, note.origin, (await text('key')).trim().split('\n').slice(0, 1))
  document.getElementById('computed').textContent = encoded(root)
  document.getElementById('stated').textContent = encoded(note.root)
  document.getElementById('bytes').textContent = new TextDecoder().decode(leaf)
  say(proved, same(root, note.root) ? 'in' : 'out', signed === null ? 'unable' : signed ? 'signed' : 'unsigned', 'told')
}

form?.addEventListener('submit', event => {
  if (!window.crypto?.subtle) {
    return // only over https; the form then shows how to do it by hand
  }
  event.preventDefault()
  say(proved, 'working')
  check(form.elements.leaf.value.trim()).catch(() => say(proved, 'failed'))
})

receiptForm?.addEventListener('submit', async event => {
  if (!window.crypto?.subtle) {
    return
  }
  event.preventDefault()
  const [chosen] = document.getElementById('receipt-file').files
  const typed = chosen ? await chosen.text() : document.getElementById('receipt-text').value
  receiptsRead.replaceChildren()
  await checkReceipts(typed.trim()).catch(() => say(receiptForm, 'unread'))
})
