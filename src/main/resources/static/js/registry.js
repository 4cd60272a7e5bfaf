// Makes the components better where there is JavaScript; every page works without it.
import { initAll } from '/components/components.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// On a telephone a row stands as a list, in which each figure says what it is.
function stack(table) {
  const heads = [...table.tHead.rows[0].cells].map(head => head.textContent)
  for (const row of table.tBodies[0].rows) {
    [...row.cells].forEach((cell, at) => { cell.dataset.label = heads[at] })
  }
  table.classList.add('app-stack')
}
document.querySelectorAll('.app-scroll table').forEach(stack)

// What is being worked on is looked at again, without losing the reader's place.
async function lookAgain(part) {
  const answer = await fetch(location.href)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const now = page.getElementById(part.id)
  if (!now) return
  part.replaceChildren(...now.childNodes)
  part.querySelectorAll('.app-scroll table').forEach(stack)
  if (now.hasAttribute('data-look-again')) wait(part)
}
function wait(part) {
  setTimeout(() => lookAgain(part).catch(() => wait(part)), 1000)
}
document.querySelectorAll('[data-look-again]').forEach(wait)

document.querySelectorAll('[data-print]').forEach(button => {
  button.parentElement.hidden = false
  button.addEventListener('click', () => print())
})
