// The parser always makes a body; only a script can take it away.
document.body.remove();
