// Does the short computation (ALTCHA, SHA-256) that each look-up asks of the asker's machine: which
// number, put behind the salt, has the hash that the registry wrote on the form?
const BATCH = 500

const form = document.getElementById('look-up')
const field = name => form.elements['proof.' + name]
const hex = buffer => Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, '0')).join('')

async function isIt (salt, number, challenge) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + number))
  return hex(hash) === challenge
}

/** Null if there is none. */
async function solve (salt, challenge, largest) {
  for (let first = 0; first <= largest; first += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, n) => first + n)
    const right = await Promise.all(batch.map(number => isIt(salt, number, challenge)))
    if (right.includes(true)) {
      return first + right.indexOf(true)
    }
  }
  return null
}

form.addEventListener('submit', async event => {
  if (field('number').value !== '' || !window.crypto?.subtle) {
    return // solved, or only over https: the registry says what to do instead
  }
  event.preventDefault()
  document.getElementById('working').hidden = false
  const largest = Number(form.dataset.largest)
  field('number').value = await solve(field('salt').value, field('challenge').value, largest) ?? '-'
  form.submit()
})
