// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityIPGroup`, from `das/DeleteSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a global IP whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DeleteSecurityIPGroupRequest::new()
///     .region_name("...")
///     .global_security_group_id("...");
/// let reply = client.delete_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityIPGroupRequest {
    /// **Required.** Name that the region goes by.
    pub region_name: Option<String>,
    /// **Required.** ID of the global security group that the call is about.
    pub global_security_group_id: Option<String>,
}

impl DeleteSecurityIPGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionName`, which is required.
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = Some(value.into());
        self
    }
    /// Sets `GlobalSecurityGroupId`, which is required.
    pub fn global_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteSecurityIPGroupRequest {
        "RegionName" => region_name: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
    }
}

impl Operation for DeleteSecurityIPGroupRequest {
    type Response = DeleteSecurityIPGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSecurityIPGroup")
        .required(&["RegionName", "GlobalSecurityGroupId"]);
}

/// Response to [`DeleteSecurityIPGroupRequest`], which the documentation does not describe.
pub type DeleteSecurityIPGroupResponse = alicloud_runtime::UndocumentedResponse;
