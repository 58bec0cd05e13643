// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of blocking it is or is to be.
    pub enum BlockingType {
        /// The client has to solve a puzzle before it goes on.
        Captcha = "captcha",
        /// The client is cut off.
        Close = "close",
    }
}

values! {
    /// Route or carrier line that is meant.
    pub enum Line {
        /// Line reached over every carrier by one address.
        Bgp = "BGP",
        /// China Telecom.
        Ct = "CT",
        /// China Unicom.
        Cut = "CUT",
        /// China Mobile.
        Mt = "MT",
    }
}

values! {
    /// How the path of the rule is compared with that of a request.
    pub enum MatchingRule {
        /// The path has to begin so.
        Prefix = "prefix",
        /// The whole path has to be equal.
        Match = "match",
    }
}

values! {
    /// Which kind of proxy it is or is to be.
    pub enum ProxyType {
        /// Plain web traffic.
        Http = "http",
        /// Web traffic over TLS; needs a certificate.
        Https = "https",
        /// Two-way web connections without TLS.
        Websocket = "websocket",
        /// Two-way web connections over TLS.
        Websockets = "websockets",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum Type {
        /// Origins are given by addresses.
        Ip = "IP",
        /// Origins are given by names, which are resolved.
        Domain = "DOMAIN",
    }
}
