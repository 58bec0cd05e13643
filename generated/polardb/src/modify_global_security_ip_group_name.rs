// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroupName`, from `polardb/ModifyGlobalSecurityIPGroupName.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroupNameGlobalSecurityIPGroup};

/// Renames a global IP whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyGlobalSecurityIPGroupNameRequest::new()
///     .global_ig_name("...")
///     .global_security_group_id("...");
/// let reply = client.modify_global_security_ip_group_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Label of the IP allowlist template, which many clusters can share.
    /// Length: 2 to 120.
    pub global_ig_name: Option<String>,
    /// **Required.** IP allowlist template, which many clusters can share.
    pub global_security_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyGlobalSecurityIPGroupNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyGlobalSecurityIPGroupNameRequest {
        "RegionId" => region_id: query,
        "GlobalIgName" => global_ig_name: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyGlobalSecurityIPGroupNameRequest {
    type Response = ModifyGlobalSecurityIPGroupNameResponse;
    type Error = ModifyGlobalSecurityIPGroupNameError;
    const INFO: OperationInfo = super::operation("ModifyGlobalSecurityIPGroupName")
        .required(&["RegionId", "GlobalIgName", "GlobalSecurityGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyGlobalSecurityIPGroupNameError] = &[
        ModifyGlobalSecurityIPGroupNameError::RequiredParamNotFound,
    ];
}

/// Response to [`ModifyGlobalSecurityIPGroupNameRequest`].
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// The global allowed IP address group that the item belongs to or stands for.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroupNameGlobalSecurityIPGroup>,
}

response! {
    ModifyGlobalSecurityIPGroupNameResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Errors that the documentation of [`ModifyGlobalSecurityIPGroupNameRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type ModifyGlobalSecurityIPGroupNameError = super::DocumentedError;
