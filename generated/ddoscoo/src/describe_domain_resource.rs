// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainResource`, from `ddoscoo/DescribeDomainResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{QueryDomainPattern};

/// Lists the forwarding rules of websites with origin servers, certificates, and protection
/// settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainResourceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_resource(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainResourceRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// Whether the name has to be equal or to contain the text. Example: `fuzzy`.
    pub query_domain_pattern: Option<Open<QueryDomainPattern>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 10. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl DescribeDomainResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `QueryDomainPattern`.
    pub fn query_domain_pattern(
        mut self,
        value: impl Into<Open<QueryDomainPattern>>,
    ) -> Self {
        self.query_domain_pattern = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDomainResourceRequest {
        "Domain" => domain: query,
        "QueryDomainPattern" => query_domain_pattern: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeDomainResourceRequest {
    type Response = DescribeDomainResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainResource").read_only();
}

impl Paginated for DescribeDomainResourceRequest {
    type Item = WebRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.web_rules)
    }
}

/// Response to [`DescribeDomainResourceRequest`].
#[non_exhaustive]
pub struct DescribeDomainResourceResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `39499F01-19D9-4EA4-A0E9-C6014BA5CDBE`.
    pub request_id: Option<String>,
    /// Rules that apply to the web, one entry each.
    pub web_rules: Vec<WebRule>,
}

response! {
    DescribeDomainResourceResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "WebRules" => web_rules: list(""),
    }
}

/// Rules that apply to the web, one entry each.
#[non_exhaustive]
pub struct WebRule {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// Whether the HTTP/2 HTTPS is switched on. Example: `false`.
    pub http2_https_enable: Option<bool>,
    /// The SSL protocols that are concerned. Example: `tls1.0`.
    pub ssl_protocols: Option<String>,
    /// Why it came to the punish. Example: `1`.
    pub punish_reason: Option<i32>,
    /// How strict the defense against floods of requests is. Example: `default`.
    pub cc_template: Option<String>,
    /// Settings for HTTPS, as JSON. Example: `{"Https2http":0,"Http2":0,"Http2https":0}`.
    pub https_ext: Option<String>,
    /// Whether the cc is switched on. Example: `true`.
    pub cc_enabled: Option<bool>,
    /// The SSL ciphers that are concerned. Example: `default`.
    pub ssl_ciphers: Option<String>,
    /// Whether the cc rule is switched on. Example: `true`.
    pub cc_rule_enabled: Option<bool>,
    /// Whether the ssl13 is switched on. Example: `false`.
    pub ssl13_enabled: Option<bool>,
    /// Which kind of rs it is or is to be. Example: `0`.
    pub rs_type: Option<i32>,
    /// State that the punish is in. Example: `false`.
    pub punish_status: Option<bool>,
    /// Whether the proxy is switched on. Example: `true`.
    pub proxy_enabled: Option<bool>,
    /// Name that the certificate is stored under. Example: `49944XX.pem`.
    pub cert_name: Option<String>,
    /// Way in which the policy works. Example: `ip_hash`.
    pub policy_mode: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `0ekb69x3j9wvXXXX.aliyunddosXXXX.com`.
    pub cname: Option<String>,
    /// Whether the ocsp is switched on. Example: `false`.
    pub ocsp_enabled: Option<bool>,
    /// Whether the HTTP/2 is switched on. Example: `false`.
    pub http2_enable: Option<bool>,
    /// Whether the https2 HTTP is switched on. Example: `false`.
    pub https2_http_enable: Option<bool>,
    /// Kinds of proxy that were found or are concerned.
    pub proxy_types: Vec<ProxyType>,
    /// IDs of the instances that were found or are concerned. Example: `ddoscoo-cn-st21zbyq****`.
    pub instance_ids: Vec<String>,
    /// The custom ciphers that were found or are concerned, one entry each.
    /// Example: `ECDHE-RSA-AES256-SHA384`.
    pub custom_ciphers: Vec<String>,
    /// Items of the kind white that were found or are concerned. Example: `3.XX.XX.3`.
    pub white_list: Vec<String>,
    /// Items of the kind black that were found or are concerned. Example: `2.XX.XX.2`.
    pub black_list: Vec<String>,
    /// Servers that belong to the real, one entry each. Example: `1.XX.XX.1`.
    pub real_servers: Vec<String>,
}

response! {
    WebRule {
        "Domain" => domain: value,
        "Http2HttpsEnable" => http2_https_enable: value,
        "SslProtocols" => ssl_protocols: value,
        "PunishReason" => punish_reason: value,
        "CcTemplate" => cc_template: value,
        "HttpsExt" => https_ext: value,
        "CcEnabled" => cc_enabled: value,
        "SslCiphers" => ssl_ciphers: value,
        "CcRuleEnabled" => cc_rule_enabled: value,
        "Ssl13Enabled" => ssl13_enabled: value,
        "RsType" => rs_type: value,
        "PunishStatus" => punish_status: value,
        "ProxyEnabled" => proxy_enabled: value,
        "CertName" => cert_name: value,
        "PolicyMode" => policy_mode: value,
        "Cname" => cname: value,
        "OcspEnabled" => ocsp_enabled: value,
        "Http2Enable" => http2_enable: value,
        "Https2HttpEnable" => https2_http_enable: value,
        "ProxyTypes" => proxy_types: list(""),
        "InstanceIds" => instance_ids: list(""),
        "CustomCiphers" => custom_ciphers: list(""),
        "WhiteList" => white_list: list(""),
        "BlackList" => black_list: list(""),
        "RealServers" => real_servers: list(""),
    }
}

/// Kinds of proxy that were found or are concerned.
#[non_exhaustive]
pub struct ProxyType {
    /// Which kind of proxy it is or is to be. Example: `http`.
    pub proxy_type: Option<String>,
    /// Network ports that belong to the proxy. Example: `80`.
    pub proxy_ports: Vec<String>,
}

response! {
    ProxyType {
        "ProxyType" => proxy_type: value,
        "ProxyPorts" => proxy_ports: list(""),
    }
}
