// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGlobalSecurityIPGroup`, from `dds/CreateGlobalSecurityIPGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroup};

/// Creates a whitelist template that several instances can use.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateGlobalSecurityIPGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .global_ig_name("aizy")
///     .g_ip_list("27.18.86.18,183.92.40.129");
/// let reply = client.create_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGlobalSecurityIPGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the whitelist template is called. Length: 2 to 120. Example: `aizy`.
    pub global_ig_name: Option<String>,
    /// **Required.** Addresses and ranges in the whitelist template, separated by commas.
    /// Example: `27.18.86.18,183.92.40.129`.
    pub g_ip_list: Option<String>,
}

impl CreateGlobalSecurityIPGroupRequest {
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
    /// Sets `GIpList`, which is required.
    pub fn g_ip_list(mut self, value: impl Into<String>) -> Self {
        self.g_ip_list = Some(value.into());
        self
    }
}

request! {
    CreateGlobalSecurityIPGroupRequest {
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
    /// Example: `F8CA8312-530A-413A-9129-F2BB32A8D404`.
    pub request_id: Option<String>,
    /// Whitelist templates that can be used by several instances.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
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
