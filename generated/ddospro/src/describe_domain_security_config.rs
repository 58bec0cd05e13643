// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainSecurityConfig`, from `ddospro/DescribeDomainSecurityConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns a domain's HTTP flood protection, blacklist, whitelist, and CNAME settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeDomainSecurityConfigRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.describe_domain_security_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainSecurityConfigRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainSecurityConfigRequest {
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
}

request! {
    DescribeDomainSecurityConfigRequest {
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainSecurityConfigRequest {
    type Response = DescribeDomainSecurityConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainSecurityConfig")
        .read_only();
}

/// Response to [`DescribeDomainSecurityConfigRequest`].
#[non_exhaustive]
pub struct DescribeDomainSecurityConfigResponse {
    /// Items of the kind black that were found or are concerned. Example: `1.1.1.1,2.2.2.2`.
    pub black_list: Option<String>,
    /// What is known about the cc.
    pub cc_info: Option<CcInfo>,
    /// Whether the CNAME is switched on. Example: `true`.
    pub cname_enable: Option<bool>,
    /// Way in which the CNAME works. Example: `1`.
    pub cname_mode: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Items of the kind white that were found or are concerned. Example: `1.1.1.1,2.2.2.2`.
    pub white_list: Option<String>,
}

response! {
    DescribeDomainSecurityConfigResponse {
        "BlackList" => black_list: value,
        "CcInfo" => cc_info: value,
        "CnameEnable" => cname_enable: value,
        "CnameMode" => cname_mode: value,
        "RequestId" => request_id: value,
        "WhiteList" => white_list: value,
    }
}

/// What is known about the cc.
#[non_exhaustive]
pub struct CcInfo {
    /// How many there are of this: cc custom rule. Example: `10`.
    pub cc_custom_rule_count: Option<i32>,
    /// Whether the cc custom rule is switched on. Example: `true`.
    pub cc_custom_rule_enable: Option<bool>,
    /// Whether the cc is switched on. Example: `true`.
    pub cc_switch: Option<bool>,
    /// How strict the defense against floods of requests is. Example: `danger`.
    pub cc_template: Option<String>,
}

response! {
    CcInfo {
        "CcCustomRuleCount" => cc_custom_rule_count: value,
        "CcCustomRuleEnable" => cc_custom_rule_enable: value,
        "CcSwitch" => cc_switch: value,
        "CcTemplate" => cc_template: value,
    }
}
