const main = document.querySelector('main');
const html = main.innerHTML;
setInterval(() => {
  main.innerHTML = html;
}, 40);
