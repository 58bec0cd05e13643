// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroupName`, from `dds/ModifyGlobalSecurityIPGroupName.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroup};

/// Gives a whitelist template another name.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyGlobalSecurityIPGroupNameRequest::new()
///     .region_id("cn-hangzhou")
///     .global_ig_name("prod_baoxian_k8s")
///     .global_security_group_id("g-xmtncwkrzqqoe59dzljb");
/// let reply = client.modify_global_security_ip_group_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the whitelist template is called.
    /// Length: 2 to 120. Example: `prod_baoxian_k8s`.
    pub global_ig_name: Option<String>,
    /// **Required.** Whitelist template to work on, in the form `g-…`.
    /// Example: `g-xmtncwkrzqqoe59dzljb`.
    pub global_security_group_id: Option<String>,
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
}

request! {
    ModifyGlobalSecurityIPGroupNameRequest {
        "RegionId" => region_id: query,
        "GlobalIgName" => global_ig_name: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
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
    /// Example: `F8CA8312-530A-413A-9129-F2BB32A8D404`.
    pub request_id: Option<String>,
    /// Whitelist templates that can be used by several instances.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
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
