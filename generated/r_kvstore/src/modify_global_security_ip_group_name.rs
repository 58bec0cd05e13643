// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroupName`, from `r-kvstore/ModifyGlobalSecurityIPGroupName.md`.

use alicloud_runtime::codegen::*;

/// Gives an IP whitelist template another name.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyGlobalSecurityIPGroupNameRequest::new()
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
    /// **Required.** Name of the IP whitelist template; a change overwrites the old one.
    /// Length: 2 to 120.
    pub global_ig_name: Option<String>,
    /// **Required.** Whitelist template concerned, by the ID that its creation returned.
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
pub type ModifyGlobalSecurityIPGroupNameResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGlobalSecurityIPGroupNameRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type ModifyGlobalSecurityIPGroupNameError = super::DocumentedError;
