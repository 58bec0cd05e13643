// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafDomain`, from `dcdn/DescribeDcdnWafDomain.md`.

use alicloud_runtime::codegen::*;

/// Lists WAF domain names with their state of ACL, frequency control, and WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafDomainRequest::new();
/// let reply = client.describe_dcdn_waf_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafDomainRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDcdnWafDomainRequest {
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
    DescribeDcdnWafDomainRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDcdnWafDomainRequest {
    type Response = DescribeDcdnWafDomainResponse;
    type Error = DescribeDcdnWafDomainError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafDomain")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDcdnWafDomainError] = &[
        DescribeDcdnWafDomainError::InvalidParameter2,
        DescribeDcdnWafDomainError::InvalidDomainName,
        DescribeDcdnWafDomainError::InvalidDomainNotFound,
    ];
}

/// Response to [`DescribeDcdnWafDomainRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafDomainResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1A380B-09F0-41BB-802B-72F8FD6DA2FE`.
    pub request_id: Option<String>,
    /// The out put domain names that were found or are concerned, one entry each.
    pub out_put_domains: Vec<OutPutDomain>,
}

response! {
    DescribeDcdnWafDomainResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "OutPutDomains" => out_put_domains: list(""),
    }
}

/// The out put domain names that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OutPutDomain {
    /// State that the ACL is in. Example: `1`.
    pub acl_status: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// The domain asked for. Example: `example.com`.
    pub domain: Option<String>,
    /// State that the cc is in. Example: `1`.
    pub cc_status: Option<i32>,
    /// State that the WAF is in. Example: `1`.
    pub waf_status: Option<i32>,
}

response! {
    OutPutDomain {
        "AclStatus" => acl_status: value,
        "Status" => status: value,
        "Domain" => domain: value,
        "CcStatus" => cc_status: value,
        "WafStatus" => waf_status: value,
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

/// Errors that the documentation of [`DescribeDcdnWafDomainRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidDomainName`](super::DocumentedError::InvalidDomainName)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
pub type DescribeDcdnWafDomainError = super::DocumentedError;
