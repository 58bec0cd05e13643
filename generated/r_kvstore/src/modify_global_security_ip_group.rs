// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroup`, from `r-kvstore/ModifyGlobalSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the addresses of an IP whitelist template, for all instances that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyGlobalSecurityIPGroupRequest::new()
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
    /// **Required.** Name of the IP whitelist template; a change overwrites the old one.
    /// Length: 2 to 120.
    pub global_ig_name: Option<String>,
    /// **Required.** Whitelist template concerned, by the ID that its creation returned.
    pub global_security_group_id: Option<String>,
    /// **Required.** Addresses on the whitelist template, separated by commas.
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
pub type ModifyGlobalSecurityIPGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidSecurityIPListQuotaExceeded`](super::DocumentedError::InvalidSecurityIPListQuotaExceeded)
/// - [`InvalidSecurityIPListFormat`](super::DocumentedError::InvalidSecurityIPListFormat)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
pub type ModifyGlobalSecurityIPGroupError = super::DocumentedError;
