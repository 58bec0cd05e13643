// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGlobalSecurityIPGroup`, from `polardb/DeleteGlobalSecurityIPGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroup};

/// Deletes a global IP whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteGlobalSecurityIPGroupRequest::new()
///     .global_security_group_id("...");
/// let reply = client.delete_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the IP allowlist template, which many clusters can share.
    pub global_ig_name: Option<String>,
    /// **Required.** IP allowlist template, which many clusters can share.
    pub global_security_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteGlobalSecurityIPGroupRequest {
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
    /// Sets `GlobalIgName`.
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
    DeleteGlobalSecurityIPGroupRequest {
        "RegionId" => region_id: query,
        "GlobalIgName" => global_ig_name: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteGlobalSecurityIPGroupRequest {
    type Response = DeleteGlobalSecurityIPGroupResponse;
    type Error = DeleteGlobalSecurityIPGroupError;
    const INFO: OperationInfo = super::operation("DeleteGlobalSecurityIPGroup")
        .required(&["RegionId", "GlobalSecurityGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteGlobalSecurityIPGroupError] = &[
        DeleteGlobalSecurityIPGroupError::RequiredParamNotFound,
    ];
}

/// Response to [`DeleteGlobalSecurityIPGroupRequest`].
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// The global allowed IP address group that the item belongs to or stands for.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
}

response! {
    DeleteGlobalSecurityIPGroupResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Errors that the documentation of [`DeleteGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DeleteGlobalSecurityIPGroupError = super::DocumentedError;
