// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApiGroupNetworkPolicy`, from `cloudapi/ModifyApiGroupNetworkPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes the network policy of an API group, such as Internet and VPC access.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyApiGroupNetworkPolicyRequest::new()
///     .group_id("...");
/// let reply = client.modify_api_group_network_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApiGroupNetworkPolicyRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// What is done about the HTTPS, as rules.
    pub https_policy: Option<String>,
    /// Whether the internet is switched on.
    pub internet_enable: Option<bool>,
    /// Whether the internet IPV6 is switched on.
    pub internet_ipv6_enable: Option<bool>,
    /// Whether the VPC intranet is switched on.
    pub vpc_intranet_enable: Option<bool>,
    /// Whether the VPC SLB intranet is switched on.
    pub vpc_slb_intranet_enable: Option<bool>,
    /// Whether the inner domain name is switched on.
    pub inner_domain_enable: Option<bool>,
}

impl ModifyApiGroupNetworkPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `HttpsPolicy`.
    pub fn https_policy(mut self, value: impl Into<String>) -> Self {
        self.https_policy = Some(value.into());
        self
    }
    /// Sets `InternetEnable`.
    #[inline]
    pub fn internet_enable(mut self, value: bool) -> Self {
        self.internet_enable = Some(value);
        self
    }
    /// Sets `InternetIPV6Enable`.
    #[inline]
    pub fn internet_ipv6_enable(mut self, value: bool) -> Self {
        self.internet_ipv6_enable = Some(value);
        self
    }
    /// Sets `VpcIntranetEnable`.
    #[inline]
    pub fn vpc_intranet_enable(mut self, value: bool) -> Self {
        self.vpc_intranet_enable = Some(value);
        self
    }
    /// Sets `VpcSlbIntranetEnable`.
    #[inline]
    pub fn vpc_slb_intranet_enable(mut self, value: bool) -> Self {
        self.vpc_slb_intranet_enable = Some(value);
        self
    }
    /// Sets `InnerDomainEnable`.
    #[inline]
    pub fn inner_domain_enable(mut self, value: bool) -> Self {
        self.inner_domain_enable = Some(value);
        self
    }
}

request! {
    ModifyApiGroupNetworkPolicyRequest {
        "GroupId" => group_id: query,
        "HttpsPolicy" => https_policy: query,
        "InternetEnable" => internet_enable: query,
        "InternetIPV6Enable" => internet_ipv6_enable: query,
        "VpcIntranetEnable" => vpc_intranet_enable: query,
        "VpcSlbIntranetEnable" => vpc_slb_intranet_enable: query,
        "InnerDomainEnable" => inner_domain_enable: query,
    }
}

impl Operation for ModifyApiGroupNetworkPolicyRequest {
    type Response = ModifyApiGroupNetworkPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApiGroupNetworkPolicy")
        .required(&["GroupId"]);
}

/// Response to [`ModifyApiGroupNetworkPolicyRequest`].
pub type ModifyApiGroupNetworkPolicyResponse = alicloud_runtime::EmptyResponse;
