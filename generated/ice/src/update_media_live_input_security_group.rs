// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaLiveInputSecurityGroup`, from `ice/UpdateMediaLiveInputSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Replaces the allowlist rules of a MediaLive input security group.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateMediaLiveInputSecurityGroupRequest::new()
///     .security_group_id("...")
///     .name("...")
///     .whitelist_rules(["..."]);
/// let reply = client.update_media_live_input_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaLiveInputSecurityGroupRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Rules that apply to the whitelist, one entry each.
    pub whitelist_rules: Vec<String>,
}

impl UpdateMediaLiveInputSecurityGroupRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `WhitelistRules`, which is required.
    pub fn whitelist_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.whitelist_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateMediaLiveInputSecurityGroupRequest {
        "SecurityGroupId" => security_group_id: form,
        "Name" => name: form,
        "WhitelistRules" => whitelist_rules: form_json,
    }
}

impl Operation for UpdateMediaLiveInputSecurityGroupRequest {
    type Response = UpdateMediaLiveInputSecurityGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaLiveInputSecurityGroup")
        .required(&["SecurityGroupId", "Name", "WhitelistRules"]);
}

/// Response to [`UpdateMediaLiveInputSecurityGroupRequest`], which the documentation does not describe.
pub type UpdateMediaLiveInputSecurityGroupResponse = alicloud_runtime::UndocumentedResponse;
