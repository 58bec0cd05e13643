// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The source countries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Country {
    /// How many items or events were counted. Example: `3390671`.
    pub count: Option<i64>,
    /// ID of the country that the item belongs to or stands for. Example: `cn`.
    pub country_id: Option<String>,
}

response! {
    Country {
        "Count" => count: value,
        "CountryId" => country_id: value,
    }
}

/// Kinds of proxy to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DomainResourceProxyType {
    /// **Required.** Network ports that belong to the proxy. Items: at most 10. Example: `80`.
    pub proxy_ports: Vec<i32>,
    /// Which kind of proxy it is or is to be. Example: `http`.
    pub proxy_type: Option<Open<ProxyType>>,
}

impl DomainResourceProxyType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProxyPorts`, which is required.
    pub fn proxy_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.proxy_ports = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProxyType`.
    pub fn proxy_type(mut self, value: impl Into<Open<ProxyType>>) -> Self {
        self.proxy_type = Some(value.into());
        self
    }
}

request! {
    DomainResourceProxyType {
        "ProxyPorts" => proxy_ports: field,
        "ProxyType" => proxy_type: field,
    }
}

values! {
    /// Class of the event, which says what happened.
    pub enum EventType {
        /// Masses of requests to a website.
        WebCc = "web-cc",
        /// Masses of connections to a port.
        Cc = "cc",
        /// Traffic was cleaned.
        Defense = "defense",
        /// The address was shut off, for the attack was too large.
        Blackhole = "blackhole",
    }
}

values! {
    /// Protocol that the frontend uses.
    pub enum FrontendProtocol {
        /// Connections are forwarded.
        Tcp = "tcp",
        /// Datagrams are forwarded.
        Udp = "udp",
    }
}

/// Settings for HTTPS, as JSON: redirects, HTTP/2 and plain origins.
#[non_exhaustive]
pub struct HttpsExt {
    /// Number that is given for this: http2https. Example: `1`.
    pub http2https: Option<i32>,
    /// Whether the origin is asked without TLS: 1 yes, 0 no. Example: `1`.
    pub https2http: Option<i32>,
    /// Whether clients can use HTTP/2: 1 yes, 0 no. Example: `1`.
    pub http2: Option<i32>,
}

impl HttpsExt {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Http2https`.
    #[inline]
    pub fn http2https(mut self, value: i32) -> Self {
        self.http2https = Some(value);
        self
    }
    /// Sets `Https2http`.
    #[inline]
    pub fn https2http(mut self, value: i32) -> Self {
        self.https2http = Some(value);
        self
    }
    /// Sets `Http2`.
    #[inline]
    pub fn http2(mut self, value: i32) -> Self {
        self.http2 = Some(value);
        self
    }
}

request! {
    HttpsExt {
        "Http2https" => http2https: field,
        "Https2http" => https2http: field,
        "Http2" => http2: field,
    }
}

/// Items of the kind protect switch that were found or are concerned.
#[non_exhaustive]
pub struct ProtectSwitchList {
    /// Whether the black white list is switched on. Example: `1`.
    pub black_white_list_enable: Option<i32>,
    /// How strict the intelligent protection is. Example: `level60`.
    pub ai_template: Option<String>,
    /// Whether the precise rule is switched on. Example: `0`.
    pub precise_rule_enable: Option<i32>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// Way in which the ai works. Example: `defense`.
    pub ai_mode: Option<String>,
    /// Whether the ai rule is switched on. Example: `1`.
    pub ai_rule_enable: Option<i32>,
    /// Whether the region block is switched on. Example: `0`.
    pub region_block_enable: Option<i32>,
    /// How strict the defense against floods of requests is. Example: `default`.
    pub cc_template: Option<String>,
    /// Whether the cc custom rule is switched on. Example: `0`.
    pub cc_custom_rule_enable: Option<i32>,
    /// Whether the cc is switched on. Example: `1`.
    pub cc_enable: Option<i32>,
    /// Whether the cc global is switched on. Example: `close`.
    pub cc_global_switch: Option<String>,
}

response! {
    ProtectSwitchList {
        "BlackWhiteListEnable" => black_white_list_enable: value,
        "AiTemplate" => ai_template: value,
        "PreciseRuleEnable" => precise_rule_enable: value,
        "Domain" => domain: value,
        "AiMode" => ai_mode: value,
        "AiRuleEnable" => ai_rule_enable: value,
        "RegionBlockEnable" => region_block_enable: value,
        "CcTemplate" => cc_template: value,
        "CcCustomRuleEnable" => cc_custom_rule_enable: value,
        "CcEnable" => cc_enable: value,
        "CcGlobalSwitch" => cc_global_switch: value,
    }
}

/// The source provinces that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Province {
    /// How many items or events were counted. Example: `3390671`.
    pub count: Option<i64>,
    /// ID of the province that the item belongs to or stands for. Example: `440000`.
    pub province_id: Option<String>,
}

response! {
    Province {
        "Count" => count: value,
        "ProvinceId" => province_id: value,
    }
}

values! {
    /// Way in which the proxy works.
    pub enum ProxyMode {
        /// A client always reaches the same origin.
        IpHash = "ip_hash",
        /// The origins take turns.
        Rr = "rr",
        /// The fastest origin is taken.
        LeastTime = "least_time",
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
    /// Whether the name has to be equal or to contain the text.
    pub enum QueryDomainPattern {
        /// The name has to contain the text.
        Fuzzy = "fuzzy",
        /// The whole name has to be equal.
        Exact = "exact",
    }
}

values! {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub enum Region {
        /// Cleaned in the Chinese mainland.
        Cn = "cn",
        /// Cleaned in Japan.
        AlbApNortheast1GfX = "alb-ap-northeast-1-gf-x",
        /// Cleaned in Singapore.
        AlbApSoutheastGfX = "alb-ap-southeast-gf-x",
        /// Cleaned in Hong Kong (China).
        AlbCnHongkongGfX = "alb-cn-hongkong-gf-x",
        /// Cleaned in Germany.
        AlbEuCentral1GfX = "alb-eu-central-1-gf-x",
        /// Cleaned in the west of the US.
        AlbUsWest1GfX = "alb-us-west-1-gf-x",
    }
}

values! {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub enum RegionId {
        /// China (Hangzhou).
        CnHangzhou = "cn-hangzhou",
        /// Singapore.
        ApSoutheast1 = "ap-southeast-1",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `testkey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `testvalue`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}
