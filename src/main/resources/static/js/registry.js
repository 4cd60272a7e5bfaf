// Makes the components better where there is JavaScript; every page works without it.
import { initAll } from '/components/components.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
