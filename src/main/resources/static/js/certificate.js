// Checks in the reader's own browser that the registry has signed a statement. Text is never sent; a picture
// only if this browser reads no squares.
import { divided, isSigned } from './note.js'

const FORM = new RegExp(
  '^jdr-statement/v1\\nlog (\\S+)\\ndocument (\\S+) (\\S+) (\\S+)\\nstatus (listed|not-listed)\\nat (\\S+)\\n' +
  'version (\\S+) (\\S+)\\nissued (\\S+)\\n$')

const form = document.getElementById('check')
const checked = document.getElementById('checked')

const language = document.documentElement.lang
const courtTime = new Intl.DateTimeFormat(
  language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23', timeZone: 'Asia/Shanghai' })

function say (...said) {
  for (const part of checked.querySelectorAll('[data-said]')) {
    part.hidden = !said.includes(part.dataset.said)
  }
  checked.scrollIntoView()
}

function tell (facts) {
  for (const [name, fact] of Object.entries(facts)) {
    document.getElementById('said-' + name).textContent = fact
  }
}

/** As it was signed: blanks around it and at the ends of lines came on the way. */
const cleaned = text => text.trim().split(/\r?\n/).map(line => line.trimEnd()).join('\n') + '\n'

async function given () {
  const [file] = form.elements.file.files
  if (!file) {
    return form.elements.statement.value
  }
  if (file.type.startsWith('text/')) {
    return file.text()
  }
  const [code] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(await createImageBitmap(file))
  return code.rawValue
}

async function check () {
  const note = divided(cleaned(await given()))
  const said = FORM.exec(note.signed)
  if (said === null) {
    say('malformed')
    return
  }
  const [, log, type, country, number, status, at, size, root, issued] = said
  const answer = await fetch('/journal/keys')
  const signed = await isSigned(note, log + '/statements', (await answer.text()).trim().split('\n'))
  if (!answer.ok || signed === null) {
    throw new Error('this browser cannot tell')
  }
  if (!signed) {
    say('unsigned', 'here')
    return
  }
  const named = form.querySelector(`[data-type="${CSS.escape(type)}"]`)?.textContent ?? type
  tell({
    document: `${named} ${country} ${number}`,
    at: courtTime.format(new Date(at)),
    issued: courtTime.format(new Date(issued)),
    size,
    root
  })
  say('signed', status, 'here')
}

form.addEventListener('submit', event => {
  if (!window.crypto?.subtle) {
    return // only over https; the registry then checks it
  }
  event.preventDefault()
  check().catch(() => {
    const [file] = form.elements.file.files
    if (file && !file.type.startsWith('text/')) {
      form.submit() // a picture that this browser cannot read
    } else {
      say('unable')
    }
  })
})
