// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebRules`, from `ddoscoo/DescribeWebRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProxyMode, ProxyType, QueryDomainPattern, RegionId};

/// Lists website forwarding rules page by page, by domain, CNAME, or instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebRulesRequest {
    /// How many items a page holds at most. Range: at most 10. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Whether the name has to be equal or to contain the text. Default: `fuzzy`. Example: `fuzzy`.
    pub query_domain_pattern: Option<Open<QueryDomainPattern>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
    /// CNAME of the service, to look for or to use again.
    /// Length: 3 to 128. Example: `kzmk7b8tt351****.aliyunddos1014****`.
    pub cname: Option<String>,
}

impl DescribeWebRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Cname`.
    pub fn cname(mut self, value: impl Into<String>) -> Self {
        self.cname = Some(value.into());
        self
    }
}

request! {
    DescribeWebRulesRequest {
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "QueryDomainPattern" => query_domain_pattern: query,
        "PageNumber" => page_number: query,
        "InstanceIds" => instance_ids: query,
        "Cname" => cname: query,
    }
}

impl Operation for DescribeWebRulesRequest {
    type Response = DescribeWebRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebRules")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeWebRulesRequest {
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

/// Response to [`DescribeWebRulesRequest`].
#[non_exhaustive]
pub struct DescribeWebRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F5B72DD-96F4-423A-B12B-A5151DD746B8`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Rules that apply to the web, one entry each.
    pub web_rules: Vec<WebRule>,
}

response! {
    DescribeWebRulesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "WebRules" => web_rules: list(""),
    }
}

/// Rules that apply to the web, one entry each.
#[non_exhaustive]
pub struct WebRule {
    /// Items of the kind black that were found or are concerned. Example: `[1.***.***.1]`.
    pub black_list: Vec<String>,
    /// Whether the cc is switched on. Example: `true`.
    pub cc_enabled: Option<bool>,
    /// Whether the cc rule is switched on. Example: `false`.
    pub cc_rule_enabled: Option<bool>,
    /// How strict the defense against floods of requests is. Example: `default`.
    pub cc_template: Option<Open<CcTemplate>>,
    /// Name that the certificate is stored under. Example: `testcert`.
    pub cert_name: Option<String>,
    /// Name that your DNS record has to point to for the traffic to reach the service.
    /// Example: `o8fzz0ocxere****.aliyunddos****.com`.
    pub cname: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Whether the HTTP/2 is switched on. Example: `true`.
    pub http2_enable: Option<bool>,
    /// Whether the HTTP/2 HTTPS is switched on. Example: `true`.
    pub http2_https_enable: Option<bool>,
    /// Whether the https2 HTTP is switched on. Example: `true`.
    pub https2_http_enable: Option<bool>,
    /// Way in which the policy works. Example: `ip_hash`.
    pub policy_mode: Option<Open<ProxyMode>>,
    /// Whether the proxy is switched on. Example: `true`.
    pub proxy_enabled: Option<bool>,
    /// Kinds of proxy that were found or are concerned.
    pub proxy_types: Vec<ProxyConfig>,
    /// Servers that belong to the real, one entry each.
    pub real_servers: Vec<RealServer>,
    /// The SSL ciphers that are concerned. Default: `default`. Example: `default`.
    pub ssl_ciphers: Option<Open<SslCiphers>>,
    /// The SSL protocols that are concerned. Example: `tls1.0`.
    pub ssl_protocols: Option<Open<SslProtocols>>,
    /// Items of the kind white that were found or are concerned. Example: `[1.***.***.1]`.
    pub white_list: Vec<String>,
    /// Why it came to the punish. Example: `1`.
    pub punish_reason: Option<i32>,
    /// Whether the ssl13 is switched on. Example: `false`.
    pub ssl13_enabled: Option<bool>,
    /// Whether the ocsp is switched on. Example: `false`.
    pub ocsp_enabled: Option<bool>,
    /// State that the punish is in. Example: `true`.
    pub punish_status: Option<bool>,
    /// The custom ciphers that were found or are concerned, one entry each.
    /// Example: `ECDHE-ECDSA-AES128-GCM-SHA256`.
    pub custom_ciphers: Vec<String>,
    /// Certificate with Chinese state algorithms.
    pub gm_cert: Option<GmCert>,
    /// Region that the certificate lies in. Example: `cn-hangzhou`.
    pub cert_region: Option<String>,
    /// Name that the user certificate goes by. Example: `test`.
    pub user_cert_name: Option<String>,
    /// The tls13 custom ciphers that were found or are concerned, one entry each.
    pub tls13_custom_ciphers: Vec<String>,
    /// When the certificate runs out.
    pub cert_expire_time: Option<i64>,
}

response! {
    WebRule {
        "BlackList" => black_list: list(""),
        "CcEnabled" => cc_enabled: value,
        "CcRuleEnabled" => cc_rule_enabled: value,
        "CcTemplate" => cc_template: value,
        "CertName" => cert_name: value,
        "Cname" => cname: value,
        "Domain" => domain: value,
        "Http2Enable" => http2_enable: value,
        "Http2HttpsEnable" => http2_https_enable: value,
        "Https2HttpEnable" => https2_http_enable: value,
        "PolicyMode" => policy_mode: value,
        "ProxyEnabled" => proxy_enabled: value,
        "ProxyTypes" => proxy_types: list(""),
        "RealServers" => real_servers: list(""),
        "SslCiphers" => ssl_ciphers: value,
        "SslProtocols" => ssl_protocols: value,
        "WhiteList" => white_list: list(""),
        "PunishReason" => punish_reason: value,
        "Ssl13Enabled" => ssl13_enabled: value,
        "OcspEnabled" => ocsp_enabled: value,
        "PunishStatus" => punish_status: value,
        "CustomCiphers" => custom_ciphers: list(""),
        "GmCert" => gm_cert: value,
        "CertRegion" => cert_region: value,
        "UserCertName" => user_cert_name: value,
        "Tls13CustomCiphers" => tls13_custom_ciphers: list(""),
        "CertExpireTime" => cert_expire_time: value,
    }
}

/// Kinds of proxy that were found or are concerned.
#[non_exhaustive]
pub struct ProxyConfig {
    /// Network ports that belong to the proxy. Example: `[80]`.
    pub proxy_ports: Vec<String>,
    /// Which kind of proxy it is or is to be. Example: `http`.
    pub proxy_type: Option<Open<ProxyType>>,
}

response! {
    ProxyConfig {
        "ProxyPorts" => proxy_ports: list(""),
        "ProxyType" => proxy_type: value,
    }
}

/// Servers that belong to the real, one entry each.
#[non_exhaustive]
pub struct RealServer {
    /// Origin that the settings are for. Example: `1.***.***.1`.
    pub real_server: Option<String>,
    /// Which kind of rs it is or is to be. Example: `0`.
    pub rs_type: Option<i32>,
}

response! {
    RealServer {
        "RealServer" => real_server: value,
        "RsType" => rs_type: value,
    }
}

/// Certificate with Chinese state algorithms.
#[non_exhaustive]
pub struct GmCert {
    /// ID that the certificate is kept under in the service. Example: `725****`.
    pub cert_id: Option<String>,
    /// Whether the gm is switched on. Example: `1`.
    pub gm_enable: Option<i64>,
    /// Whether only those algorithms are taken: 1 yes, 0 no. Example: `1`.
    pub gm_only: Option<i64>,
}

response! {
    GmCert {
        "CertId" => cert_id: value,
        "GmEnable" => gm_enable: value,
        "GmOnly" => gm_only: value,
    }
}

values! {
    /// How strict the defense against floods of requests is.
    pub enum CcTemplate {
        /// Usual strictness, which lets nearly all visitors through.
        Default = "default",
        /// Stricter than usual, for the time of an attack.
        GfUnderAttack = "gf_under_attack",
        /// Strict, with a check of each visitor's browser.
        GfSosVerify = "gf_sos_verify",
        /// Strictest; many visitors are checked.
        GfSosEnhance = "gf_sos_enhance",
    }
}

values! {
    /// The SSL ciphers that are concerned.
    pub enum SslCiphers {
        /// Ciphers of your own choice.
        Default = "default",
        /// Old ciphers too, for old clients.
        All = "all",
        /// Only ciphers held safe today.
        Strong = "strong",
    }
}

values! {
    /// The SSL protocols that are concerned.
    pub enum SslProtocols {
        /// Clients from TLS 1.0 on.
        Tls1_0 = "tls1.0",
        /// Clients from TLS 1.1 on.
        Tls1_1 = "tls1.1",
        /// Clients from TLS 1.2 on.
        Tls1_2 = "tls1.2",
    }
}
