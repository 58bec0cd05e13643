// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of defense it is or is to be.
    pub enum DefenseType {
        /// Rules against web attacks.
        Waf = "waf",
        /// Attacks told by deep learning.
        Dld = "dld",
        /// Protection of pages against changes.
        Tamperproof = "tamperproof",
        /// Protection against hijacked pages.
        Antihijack = "antihijack",
        /// Protection against leaks of data.
        Dlp = "dlp",
        /// Model of usual requests.
        Normalized = "normalized",
        /// Crawlers that are allowed.
        BotCrawler = "bot_crawler",
        /// Bots known from elsewhere.
        BotIntelligence = "bot_intelligence",
        /// Protection against fraud.
        Antifraud = "antifraud",
        /// Bots told by their behavior.
        BotAlgorithm = "bot_algorithm",
        /// Protection of apps.
        BotWxbb = "bot_wxbb",
        /// Versions of apps that are protected.
        BotWxbbPkg = "bot_wxbb_pkg",
        /// Protection against floods of requests.
        Cc = "cc",
        /// Blacklist of addresses.
        AcBlacklist = "ac_blacklist",
        /// Blocking of addresses that attack often.
        AcHighfreq = "ac_highfreq",
        /// Protection against searching directories.
        AcDirscan = "ac_dirscan",
        /// Blocking of scanning tools.
        AcScantools = "ac_scantools",
        /// Addresses that attacked others.
        AcCollaborative = "ac_collaborative",
        /// Rules of your own.
        AcCustom = "ac_custom",
        /// Decoding for the rules.
        WafCodec = "waf-codec",
        /// Protection of accounts.
        NgAccount = "ng_account",
        /// Pages that the script against fraud is put into.
        AntifraudJs = "antifraud_js",
        /// Requests that are let through.
        Whitelist = "whitelist",
    }
}
