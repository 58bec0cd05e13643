// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaLiveInputSecurityGroup`, from `ice/GetMediaLiveInputSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one MediaLive input security group with its allowlist rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaLiveInputSecurityGroupRequest::new()
///     .security_group_id("...");
/// let reply = client.get_media_live_input_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroupRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl GetMediaLiveInputSecurityGroupRequest {
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
    GetMediaLiveInputSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: form,
    }
}

impl Operation for GetMediaLiveInputSecurityGroupRequest {
    type Response = GetMediaLiveInputSecurityGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaLiveInputSecurityGroup")
        .required(&["SecurityGroupId"])
        .read_only();
}

/// Response to [`GetMediaLiveInputSecurityGroupRequest`], which the documentation does not describe.
pub type GetMediaLiveInputSecurityGroupResponse = alicloud_runtime::UndocumentedResponse;
