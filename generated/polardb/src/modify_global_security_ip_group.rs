// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroup`, from `polardb/ModifyGlobalSecurityIPGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroup};

/// Replaces the IP addresses in a global IP whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyGlobalSecurityIPGroupRequest::new()
///     .global_ig_name("...")
///     .global_security_group_id("...")
///     .g_ip_list("...");
/// let reply = client.modify_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Label of the IP allowlist template, which many clusters can share.
    /// Length: 2 to 120.
    pub global_ig_name: Option<String>,
    /// **Required.** IP allowlist template, which many clusters can share.
    pub global_security_group_id: Option<String>,
    /// **Required.** IP addresses that belong to the g.
    pub g_ip_list: Option<String>,
}

impl ModifyGlobalSecurityIPGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GlobalIgName`, which is required.
    pub fn global_ig_name(mut self, value: impl Into<String>) -> Self {
        self.global_ig_name = Some(value.into());
        self
    }
    /// Sets `GlobalSecurityGroupId`, which is required.
    pub fn global_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_id = Some(value.into());
        self
    }
    /// Sets `GIpList`, which is required.
    pub fn g_ip_list(mut self, value: impl Into<String>) -> Self {
        self.g_ip_list = Some(value.into());
        self
    }
}

request! {
    ModifyGlobalSecurityIPGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "GlobalIgName" => global_ig_name: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
        "GIpList" => g_ip_list: query,
    }
}

impl Operation for ModifyGlobalSecurityIPGroupRequest {
    type Response = ModifyGlobalSecurityIPGroupResponse;
    type Error = ModifyGlobalSecurityIPGroupError;
    const INFO: OperationInfo = super::operation("ModifyGlobalSecurityIPGroup")
        .required(&["RegionId", "GlobalIgName", "GlobalSecurityGroupId", "GIpList"])
        .region("RegionId");
    const ERRORS: &'static [ModifyGlobalSecurityIPGroupError] = &[
        ModifyGlobalSecurityIPGroupError::RequiredParamNotFound,
        ModifyGlobalSecurityIPGroupError::InvalidSecurityIPListQuotaExceeded,
        ModifyGlobalSecurityIPGroupError::InvalidSecurityIPListFormat,
        ModifyGlobalSecurityIPGroupError::InvalidSecurityIPListDuplicate,
    ];
}

/// Response to [`ModifyGlobalSecurityIPGroupRequest`].
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// The global allowed IP address group that the item belongs to or stands for.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
}

response! {
    ModifyGlobalSecurityIPGroupResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Errors that the documentation of [`ModifyGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidSecurityIPListQuotaExceeded`](super::DocumentedError::InvalidSecurityIPListQuotaExceeded)
/// - [`InvalidSecurityIPListFormat`](super::DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
pub type ModifyGlobalSecurityIPGroupError = super::DocumentedError;
