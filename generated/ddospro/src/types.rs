// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of blocking it is or is to be.
    pub enum BlockingType {
        /// `captcha`
        Captcha = "captcha",
        /// `close`
        Close = "close",
    }
}

values! {
    /// A value of [`line`](super::DeleteTransmitLineRequest::line).
    pub enum Line {
        /// `BGP`
        Bgp = "BGP",
        /// `CT`
        Ct = "CT",
        /// `CUT`
        Cut = "CUT",
        /// `MT`
        Mt = "MT",
    }
}

values! {
    /// A value of [`matching_rule`](super::CreateCcCustomedRuleRequest::matching_rule).
    pub enum MatchingRule {
        /// `prefix`
        Prefix = "prefix",
        /// `match`
        Match = "match",
    }
}

values! {
    /// Which kind of proxy it is or is to be.
    pub enum ProxyType {
        /// `http`
        Http = "http",
        /// `https`
        Https = "https",
        /// `websocket`
        Websocket = "websocket",
        /// `websockets`
        Websockets = "websockets",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum Type {
        /// `IP`
        Ip = "IP",
        /// `DOMAIN`
        Domain = "DOMAIN",
    }
}
