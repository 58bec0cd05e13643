// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIntranetDomainPolicy`, from `cloudapi/ModifyIntranetDomainPolicy.md`.

use alicloud_runtime::codegen::*;

/// Turns the internal VPC domain name of an API group on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyIntranetDomainPolicyRequest::new()
///     .group_id("...")
///     .vpc_intranet_enable(true);
/// let reply = client.modify_intranet_domain_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIntranetDomainPolicyRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Whether the VPC intranet is switched on.
    pub vpc_intranet_enable: Option<bool>,
}

impl ModifyIntranetDomainPolicyRequest {
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
    /// Sets `VpcIntranetEnable`, which is required.
    #[inline]
    pub fn vpc_intranet_enable(mut self, value: bool) -> Self {
        self.vpc_intranet_enable = Some(value);
        self
    }
}

request! {
    ModifyIntranetDomainPolicyRequest {
        "GroupId" => group_id: query,
        "VpcIntranetEnable" => vpc_intranet_enable: query,
    }
}

impl Operation for ModifyIntranetDomainPolicyRequest {
    type Response = ModifyIntranetDomainPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIntranetDomainPolicy")
        .required(&["GroupId", "VpcIntranetEnable"]);
}

/// Response to [`ModifyIntranetDomainPolicyRequest`].
pub type ModifyIntranetDomainPolicyResponse = alicloud_runtime::EmptyResponse;
