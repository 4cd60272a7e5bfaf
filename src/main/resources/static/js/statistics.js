// Draws what stands in a table, in the columns and rows that it marks; without script the table says it all.
/* global Chart */
const COLOURS = ['#0b4f6c', '#c2601f', '#6f8291']
const WIDEST = { en: 22, zh: 9 } // characters of a court's name in one line
const SERIES = 18 // pixels
const AROUND = 90

const language = document.documentElement.lang
const type = getComputedStyle(document.documentElement).getPropertyValue('--type')
const number = text => text === '–' ? null : Number(text.replaceAll(',', ''))

/** A name in lines that are short enough to stand beside its bars. */
function lines (name) {
  if (language !== 'en') {
    return name.match(new RegExp(`.{1,${WIDEST.zh}}`, 'gu'))
  }
  return name.split(' ').reduce((all, word) => {
    const longer = `${all.at(-1)} ${word}`.trim()
    return longer.length > WIDEST.en ? [...all, word] : [...all.slice(0, -1), longer]
  }, [''])
}

Chart.defaults.font.family = type
Chart.defaults.font.size = 14

function draw (figure) {
  const table = document.getElementById(figure.dataset.chart)
  const heads = [...table.tHead.rows[0].cells]
  const drawn = heads.filter(head => 'drawn' in head.dataset)
  const figureOf = (row, head) => number(row.cells[head.cellIndex].textContent)
  const courts = [...table.tBodies[0].rows]
    .filter(row => !('all' in row.dataset) && drawn.some(head => figureOf(row, head) > 0))
  if (courts.length === 0) {
    return
  }
  const series = drawn.map((head, n) => ({
    label: head.textContent,
    data: courts.map(row => figureOf(row, head)),
    backgroundColor: COLOURS[n],
    barThickness: SERIES - 4
  }))
  figure.hidden = false
  figure.style.height = `${courts.length * (series.length * SERIES + 14) + AROUND}px`
  new Chart(figure.querySelector('canvas'), {
    type: 'bar',
    data: { labels: courts.map(row => lines(row.cells[0].textContent)), datasets: series },
    options: {
      indexAxis: 'y',
      animation: false,
      locale: language,
      maintainAspectRatio: false,
      color: '#1b1f23',
      scales: {
        x: { beginAtZero: true, ticks: { precision: 0, color: '#4a5560' }, grid: { color: '#dde3e8' } },
        y: { ticks: { autoSkip: false, color: '#1b1f23' }, grid: { display: false } }
      },
      plugins: { legend: { position: 'top', align: 'start', labels: { boxWidth: 14 } } }
    }
  })
}

document.querySelectorAll('[data-chart]').forEach(draw)
