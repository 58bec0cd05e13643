// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMediaLiveInput`, from `ice/CreateMediaLiveInput.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InputSetting};

/// Creates an input of a given type from which MediaLive channels take their live video.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::create_media_live_input::InputSetting;
///
/// let request = alicloud_ice::CreateMediaLiveInputRequest::new()
///     .name("...")
///     .type_("...")
///     .input_settings([InputSetting::new()]);
/// let reply = client.create_media_live_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMediaLiveInputRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// IDs of the security groups to work on or to narrow the list down to.
    pub security_group_ids: Vec<String>,
    /// **Required.** The input settings to work on or to narrow the list down to.
    pub input_settings: Vec<InputSetting>,
}

impl CreateMediaLiveInputRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    CreateMediaLiveInputRequest {
        "Name" => name: form,
        "Type" => type_: form,
        "SecurityGroupIds" => security_group_ids: form_json,
        "InputSettings" => input_settings: form_json,
    }
}

impl Operation for CreateMediaLiveInputRequest {
    type Response = CreateMediaLiveInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMediaLiveInput")
        .required(&["Name", "Type", "InputSettings"]);
}

/// Response to [`CreateMediaLiveInputRequest`], which the documentation does not describe.
pub type CreateMediaLiveInputResponse = alicloud_runtime::UndocumentedResponse;
