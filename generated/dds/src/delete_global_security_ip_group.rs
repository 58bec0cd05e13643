// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGlobalSecurityIPGroup`, from `dds/DeleteGlobalSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DeleteGlobalSecurityIPGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .global_security_group_id("g-qxieqf40xjst1ngpr3jz");
/// let reply = client.delete_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGlobalSecurityIPGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What the whitelist template is called. Example: `corp`.
    pub global_ig_name: Option<String>,
    /// **Required.** Whitelist template to work on, in the form `g-…`.
    /// Example: `g-qxieqf40xjst1ngpr3jz`.
    pub global_security_group_id: Option<String>,
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
}

request! {
    DeleteGlobalSecurityIPGroupRequest {
        "RegionId" => region_id: query,
        "GlobalIgName" => global_ig_name: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
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
pub type DeleteGlobalSecurityIPGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DeleteGlobalSecurityIPGroupError = super::DocumentedError;
