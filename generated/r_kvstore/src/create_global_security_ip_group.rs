// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGlobalSecurityIPGroup`, from `r-kvstore/CreateGlobalSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an IP whitelist template that several instances can share.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateGlobalSecurityIPGroupRequest::new()
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
    /// **Required.** Name of the IP whitelist template; a change overwrites the old one.
    /// Length: 2 to 120.
    pub global_ig_name: Option<String>,
    /// **Required.** Addresses on the whitelist template, separated by commas.
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
    /// Example: `5D622714-AEDD-4609-9167-F5DDD3D1****`.
    pub request_id: Option<String>,
    /// Whitelist templates, one entry each.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
}

response! {
    CreateGlobalSecurityIPGroupResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Whitelist templates, one entry each.
#[non_exhaustive]
pub struct GlobalSecurityIPGroup {
    /// ID that stands for one IP whitelist template. Example: `g-sdgwqyp4f5j1x3qk****`.
    pub global_security_group_id: Option<String>,
    /// Name of the IP whitelist template. Example: `test_123`.
    pub global_ig_name: Option<String>,
    /// Addresses on the whitelist template, separated by commas.
    /// Example: `192.168.0.1,10.10.10.10,172.16.0.1`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    GlobalSecurityIPGroup {
        "GlobalSecurityGroupId" => global_security_group_id: value,
        "GlobalIgName" => global_ig_name: value,
        "GIpList" => g_ip_list: value,
        "RegionId" => region_id: value,
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
