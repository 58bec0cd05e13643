// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGlobalSecurityIPGroup`, from `polardb/CreateGlobalSecurityIPGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroupNameGlobalSecurityIPGroup};

/// Creates a global IP whitelist template that several clusters can share.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateGlobalSecurityIPGroupRequest::new()
///     .global_ig_name("...")
///     .g_ip_list("...");
/// let reply = client.create_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Label of the IP allowlist template, which many clusters can share.
    /// Length: 2 to 120.
    pub global_ig_name: Option<String>,
    /// **Required.** IP addresses that belong to the g.
    pub g_ip_list: Option<String>,
}

impl CreateGlobalSecurityIPGroupRequest {
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
    /// Sets `GIpList`, which is required.
    pub fn g_ip_list(mut self, value: impl Into<String>) -> Self {
        self.g_ip_list = Some(value.into());
        self
    }
}

request! {
    CreateGlobalSecurityIPGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "GlobalIgName" => global_ig_name: query,
        "GIpList" => g_ip_list: query,
    }
}

impl Operation for CreateGlobalSecurityIPGroupRequest {
    type Response = CreateGlobalSecurityIPGroupResponse;
    type Error = CreateGlobalSecurityIPGroupError;
    const INFO: OperationInfo = super::operation("CreateGlobalSecurityIPGroup")
        .required(&["RegionId", "GlobalIgName", "GIpList"])
        .region("RegionId");
    const ERRORS: &'static [CreateGlobalSecurityIPGroupError] = &[
        CreateGlobalSecurityIPGroupError::RequiredParamNotFound,
        CreateGlobalSecurityIPGroupError::InvalidSecurityIPListQuotaExceeded,
        CreateGlobalSecurityIPGroupError::InvalidSecurityIPListFormat,
        CreateGlobalSecurityIPGroupError::InvalidSecurityIPListDuplicate,
        CreateGlobalSecurityIPGroupError::InvalidUserNotFound,
    ];
}

/// Response to [`CreateGlobalSecurityIPGroupRequest`].
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// The global allowed IP address group that the item belongs to or stands for.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroupNameGlobalSecurityIPGroup>,
}

response! {
    CreateGlobalSecurityIPGroupResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Errors that the documentation of [`CreateGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidSecurityIPListQuotaExceeded`](super::DocumentedError::InvalidSecurityIPListQuotaExceeded)
/// - [`InvalidSecurityIPListFormat`](super::DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidUserNotFound`](super::DocumentedError::InvalidUserNotFound)
pub type CreateGlobalSecurityIPGroupError = super::DocumentedError;
