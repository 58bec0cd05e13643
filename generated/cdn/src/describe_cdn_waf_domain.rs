// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnWafDomain`, from `cdn/DescribeCdnWafDomain.md`.

use alicloud_runtime::codegen::*;

/// Lists domain names that the web application firewall protects, with the state of each
/// protection.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnWafDomainRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_cdn_waf_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnWafDomainRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `1234`.
    pub resource_group_id: Option<String>,
}

impl DescribeCdnWafDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCdnWafDomainRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeCdnWafDomainRequest {
    type Response = DescribeCdnWafDomainResponse;
    type Error = DescribeCdnWafDomainError;
    const INFO: OperationInfo = super::operation("DescribeCdnWafDomain")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCdnWafDomainError] = &[
        DescribeCdnWafDomainError::InvalidParameter2,
        DescribeCdnWafDomainError::InvalidParameterRegionId,
        DescribeCdnWafDomainError::InvalidParameterDomain,
        DescribeCdnWafDomainError::DomainNotExist,
    ];
}

/// Response to [`DescribeCdnWafDomainRequest`].
#[non_exhaustive]
pub struct DescribeCdnWafDomainResponse {
    /// Domain names with the state of their protections, one entry each.
    pub out_put_domains: Vec<OutPutDomain>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1A380B-09F0-41BB-802B-72F8FD6DA2FE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCdnWafDomainResponse {
        "OutPutDomains" => out_put_domains: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Domain names with the state of their protections, one entry each.
#[non_exhaustive]
pub struct OutPutDomain {
    /// Whether the access control list is applied. Example: `1`.
    pub acl_status: Option<String>,
    /// Whether protection against request floods is on, 1, or off, 0. Example: `1`.
    pub cc_status: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Whether WAF protection of the domain name is in effect, being set up, or failed. Example: `1`.
    pub status: Option<String>,
    /// Whether the web application firewall is on, 1, or off, 0. Example: `1`.
    pub waf_status: Option<String>,
}

response! {
    OutPutDomain {
        "AclStatus" => acl_status: value,
        "CcStatus" => cc_status: value,
        "Domain" => domain: value,
        "Status" => status: value,
        "WafStatus" => waf_status: value,
    }
}

values! {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub enum RegionId {
        /// Instances of the firewall managed in the Chinese mainland.
        CnHangzhou = "cn-hangzhou",
        /// Instances of the firewall managed outside the Chinese mainland.
        ApSoutheast1 = "ap-southeast-1",
    }
}

/// Errors that the documentation of [`DescribeCdnWafDomainRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterRegionId`](super::DocumentedError::InvalidParameterRegionId)
/// - [`InvalidParameterDomain`](super::DocumentedError::InvalidParameterDomain)
/// - [`DomainNotExist`](super::DocumentedError::DomainNotExist)
pub type DescribeCdnWafDomainError = super::DocumentedError;
