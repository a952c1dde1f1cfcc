const plugin = {};

export = plugin;
