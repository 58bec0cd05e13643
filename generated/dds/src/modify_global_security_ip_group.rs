// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroup`, from `dds/ModifyGlobalSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the addresses in a whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyGlobalSecurityIPGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .global_ig_name("dps")
///     .global_security_group_id("g-fwjk62egbsrp4sftxmmr")
///     .g_ip_list("27.16.214.10,111.60.117.181");
/// let reply = client.modify_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the whitelist template is called. Length: 2 to 120. Example: `dps`.
    pub global_ig_name: Option<String>,
    /// **Required.** Whitelist template to work on, in the form `g-…`.
    /// Example: `g-fwjk62egbsrp4sftxmmr`.
    pub global_security_group_id: Option<String>,
    /// **Required.** Addresses and ranges in the whitelist template, separated by commas.
    /// Example: `27.16.214.10,111.60.117.181`.
    pub g_ip_list: Option<String>,
}

impl ModifyGlobalSecurityIPGroupRequest {
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
    /// Sets `GIpList`, which is required.
    pub fn g_ip_list(mut self, value: impl Into<String>) -> Self {
        self.g_ip_list = Some(value.into());
        self
    }
}

request! {
    ModifyGlobalSecurityIPGroupRequest {
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
pub type ModifyGlobalSecurityIPGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidSecurityIPListQuotaExceeded`](super::DocumentedError::InvalidSecurityIPListQuotaExceeded)
/// - [`InvalidSecurityIPListFormat`](super::DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
pub type ModifyGlobalSecurityIPGroupError = super::DocumentedError;
