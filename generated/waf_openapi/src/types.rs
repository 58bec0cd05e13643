// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of defense it is or is to be.
    pub enum DefenseType {
        /// `waf`
        Waf = "waf",
        /// `dld`
        Dld = "dld",
        /// `tamperproof`
        Tamperproof = "tamperproof",
        /// `antihijack`
        Antihijack = "antihijack",
        /// `dlp`
        Dlp = "dlp",
        /// `normalized`
        Normalized = "normalized",
        /// `bot_crawler`
        BotCrawler = "bot_crawler",
        /// `bot_intelligence`
        BotIntelligence = "bot_intelligence",
        /// `antifraud`
        Antifraud = "antifraud",
        /// `bot_algorithm`
        BotAlgorithm = "bot_algorithm",
        /// `bot_wxbb`
        BotWxbb = "bot_wxbb",
        /// `bot_wxbb_pkg`
        BotWxbbPkg = "bot_wxbb_pkg",
        /// `cc`
        Cc = "cc",
        /// `ac_blacklist`
        AcBlacklist = "ac_blacklist",
        /// `ac_highfreq`
        AcHighfreq = "ac_highfreq",
        /// `ac_dirscan`
        AcDirscan = "ac_dirscan",
        /// `ac_scantools`
        AcScantools = "ac_scantools",
        /// `ac_collaborative`
        AcCollaborative = "ac_collaborative",
        /// `ac_custom`
        AcCustom = "ac_custom",
        /// `waf-codec`
        WafCodec = "waf-codec",
        /// `ng_account`
        NgAccount = "ng_account",
        /// `antifraud_js`
        AntifraudJs = "antifraud_js",
        /// `whitelist`
        Whitelist = "whitelist",
    }
}
