#!/usr/bin/env -S gjs -m
// The smallest browser around WebKitGTK that WebKitWebDriver can start: unlike MiniBrowser when it is driven, it keeps
// its profile, takes downloads, and its window can be as narrow as a phone.
// Arguments: profile folder, download folder, proxy, language, what pages find to store in, a script to run first.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit from 'gi://WebKit2?version=4.1';
import system from 'system';

const [profile, downloads, proxy, language, storage, before] = system.programArgs;

Gtk.init(null);
const data = new WebKit.WebsiteDataManager({ baseDataDirectory: profile, baseCacheDirectory: profile });
data.set_network_proxy_settings(WebKit.NetworkProxyMode.CUSTOM, WebKit.NetworkProxySettings.new(proxy, null));
const context = new WebKit.WebContext({ websiteDataManager: data });
context.set_preferred_languages([language]);
const settings = new WebKit.Settings({ enableHtml5LocalStorage: storage !== 'absent' });
const scripts = new WebKit.UserContentManager();
const { ALL_FRAMES } = WebKit.UserContentInjectedFrames;
const { START } = WebKit.UserScriptInjectionTime;
scripts.add_script(WebKit.UserScript.new(before, ALL_FRAMES, START, null, null));

context.connect('automation-started', (_, session) => {
  session.connect('create-web-view', () => {
    const view = new WebKit.WebView({
      webContext: context,
      userContentManager: scripts,
      settings,
      isControlledByAutomation: true,
    });
    const window = new Gtk.Window({ defaultWidth: 1280, defaultHeight: 900 });
    window.add(view);
    view.connect('close', () => window.destroy());
    window.show_all();
    return view;
  });
});

// A file is under its own name once it is whole.
context.connect('download-started', (_, download) => {
  let name = '';
  download.connect('decide-destination', (_download, suggested) => {
    name = suggested;
    download.set_destination(GLib.filename_to_uri(`${profile}/${name}`, null));
    return true;
  });
  download.connect('finished', () => {
    const to = Gio.File.new_for_path(`${downloads}/${name}`);
    Gio.File.new_for_path(`${profile}/${name}`).move(to, Gio.FileCopyFlags.OVERWRITE, null, null);
  });
});

context.set_automation_allowed(true);
Gtk.main();
