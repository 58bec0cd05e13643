// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMediaLiveInputSecurityGroup`, from `ice/CreateMediaLiveInputSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an input security group whose allowlist rules decide who may push to MediaLive inputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateMediaLiveInputSecurityGroupRequest::new()
///     .name("...")
///     .whitelist_rules(["..."]);
/// let reply = client.create_media_live_input_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMediaLiveInputSecurityGroupRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Rules that apply to the whitelist, one entry each.
    pub whitelist_rules: Vec<String>,
}

impl CreateMediaLiveInputSecurityGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    CreateMediaLiveInputSecurityGroupRequest {
        "Name" => name: form,
        "WhitelistRules" => whitelist_rules: form_json,
    }
}

impl Operation for CreateMediaLiveInputSecurityGroupRequest {
    type Response = CreateMediaLiveInputSecurityGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMediaLiveInputSecurityGroup")
        .required(&["Name", "WhitelistRules"]);
}

/// Response to [`CreateMediaLiveInputSecurityGroupRequest`], which the documentation does not describe.
pub type CreateMediaLiveInputSecurityGroupResponse = alicloud_runtime::UndocumentedResponse;
