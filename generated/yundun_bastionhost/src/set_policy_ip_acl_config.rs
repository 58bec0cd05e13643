// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolicyIPAclConfig`, from `yundun-bastionhost/SetPolicyIPAclConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType};

/// Sets from which source IP addresses a control policy permits access.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::set_policy_ip_acl_config::IPAclConfig;
///
/// let request = alicloud_yundun_bastionhost::SetPolicyIPAclConfigRequest::new()
///     .instance_id("...")
///     .policy_id("...")
///     .ip_acl_config(IPAclConfig::new());
/// let reply = client.set_policy_ip_acl_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolicyIPAclConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Settings of the IP address ACL, and what it works with.
    pub ip_acl_config: Option<IPAclConfig>,
}

impl SetPolicyIPAclConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `IPAclConfig`, which is required.
    pub fn ip_acl_config(mut self, value: impl Into<IPAclConfig>) -> Self {
        self.ip_acl_config = Some(value.into());
        self
    }
}

request! {
    SetPolicyIPAclConfigRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "IPAclConfig" => ip_acl_config: query_json,
    }
}

impl Operation for SetPolicyIPAclConfigRequest {
    type Response = SetPolicyIPAclConfigResponse;
    type Error = SetPolicyIPAclConfigError;
    const INFO: OperationInfo = super::operation("SetPolicyIPAclConfig")
        .required(&["InstanceId", "PolicyId", "IPAclConfig"])
        .region("RegionId");
    const ERRORS: &'static [SetPolicyIPAclConfigError] = &[
        SetPolicyIPAclConfigError::InvalidParameter,
        SetPolicyIPAclConfigError::PolicyNotFound,
        SetPolicyIPAclConfigError::InternalError,
    ];
}

/// Response to [`SetPolicyIPAclConfigRequest`].
pub type SetPolicyIPAclConfigResponse = alicloud_runtime::EmptyResponse;

/// Settings of the IP address ACL, and what it works with.
#[non_exhaustive]
pub struct IPAclConfig {
    /// **Required.** Which kind of ACL it is or is to be.
    pub acl_type: Option<Open<AclType>>,
    /// **Required.** The IP addresses to work on or to narrow the list down to.
    pub ips: Vec<String>,
}

impl IPAclConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclType`, which is required.
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `IPs`, which is required.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    IPAclConfig {
        "AclType" => acl_type: field,
        "IPs" => ips: field,
    }
}

/// Errors that the documentation of [`SetPolicyIPAclConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SetPolicyIPAclConfigError = super::DocumentedError;
