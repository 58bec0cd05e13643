// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaLiveInputSecurityGroup`, from `ice/DeleteMediaLiveInputSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a security group that limits who may push to live inputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaLiveInputSecurityGroupRequest::new()
///     .security_group_id("...");
/// let reply = client.delete_media_live_input_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaLiveInputSecurityGroupRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl DeleteMediaLiveInputSecurityGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteMediaLiveInputSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: form,
    }
}

impl Operation for DeleteMediaLiveInputSecurityGroupRequest {
    type Response = DeleteMediaLiveInputSecurityGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaLiveInputSecurityGroup")
        .required(&["SecurityGroupId"]);
}

/// Response to [`DeleteMediaLiveInputSecurityGroupRequest`], which the documentation does not describe.
pub type DeleteMediaLiveInputSecurityGroupResponse = alicloud_runtime::UndocumentedResponse;
