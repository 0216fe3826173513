// Browsers come from the machine (see scripts/browsers.js), never from an npm install script.
module.exports = { skipDownload: true };
