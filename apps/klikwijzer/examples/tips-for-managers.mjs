const api = 'https://klikwijzer.example/api/v1';
const response = await fetch(`${api}/tips/6/manager.json`);
const { element, tips } = await response.json();

console.log(element.name);
for (const { text } of tips) console.log(`- ${text}`);
