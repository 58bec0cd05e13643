// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeControlPolicyDomainResolve`, from `cloudfw/DescribeControlPolicyDomainResolve.md`.

use alicloud_runtime::codegen::*;

/// Shows the resolution of a domain name used in access control policies of one firewall type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeControlPolicyDomainResolveRequest::new();
/// let reply = client.describe_control_policy_domain_resolve(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeControlPolicyDomainResolveRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<i32>,
    /// Which kind of firewall it is or is to be.
    pub firewall_type: Option<String>,
}

impl DescribeControlPolicyDomainResolveRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    #[inline]
    pub fn ip_version(mut self, value: i32) -> Self {
        self.ip_version = Some(value);
        self
    }
    /// Sets `FirewallType`.
    pub fn firewall_type(mut self, value: impl Into<String>) -> Self {
        self.firewall_type = Some(value.into());
        self
    }
}

request! {
    DescribeControlPolicyDomainResolveRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "Domain" => domain: query,
        "IpVersion" => ip_version: query,
        "FirewallType" => firewall_type: query,
    }
}

impl Operation for DescribeControlPolicyDomainResolveRequest {
    type Response = DescribeControlPolicyDomainResolveResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeControlPolicyDomainResolve")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeControlPolicyDomainResolveRequest`], which the documentation does not describe.
pub type DescribeControlPolicyDomainResolveResponse = alicloud_runtime::UndocumentedResponse;
