// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaLiveInput`, from `ice/UpdateMediaLiveInput.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InputSetting};

/// Changes sources or security groups of a MediaLive input.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::update_media_live_input::InputSetting;
///
/// let request = alicloud_ice::UpdateMediaLiveInputRequest::new()
///     .input_id("...")
///     .name("...")
///     .input_settings([InputSetting::new()]);
/// let reply = client.update_media_live_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaLiveInputRequest {
    /// **Required.** ID of the input that the call is about.
    pub input_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// IDs of the security groups to work on or to narrow the list down to.
    pub security_group_ids: Vec<String>,
    /// **Required.** The input settings to work on or to narrow the list down to.
    pub input_settings: Vec<InputSetting>,
}

impl UpdateMediaLiveInputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputId`, which is required.
    pub fn input_id(mut self, value: impl Into<String>) -> Self {
        self.input_id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InputSettings`, which is required.
    pub fn input_settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<InputSetting>>,
    ) -> Self {
        self.input_settings = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateMediaLiveInputRequest {
        "InputId" => input_id: form,
        "Name" => name: form,
        "SecurityGroupIds" => security_group_ids: query_json,
        "InputSettings" => input_settings: query_json,
    }
}

impl Operation for UpdateMediaLiveInputRequest {
    type Response = UpdateMediaLiveInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaLiveInput")
        .required(&["InputId", "Name", "InputSettings"]);
}

/// Response to [`UpdateMediaLiveInputRequest`], which the documentation does not describe.
pub type UpdateMediaLiveInputResponse = alicloud_runtime::UndocumentedResponse;
