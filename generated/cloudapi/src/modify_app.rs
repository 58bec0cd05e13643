// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApp`, from `cloudapi/ModifyApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Changes name, description, or disabled state of an app.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyAppRequest::new()
///     .app_id(1);
/// let reply = client.modify_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
    /// Whether the item is switched off.
    pub disabled: Option<bool>,
}

impl ModifyAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
    /// Sets `Disabled`.
    #[inline]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
}

request! {
    ModifyAppRequest {
        "AppId" => app_id: query,
        "AppName" => app_name: query,
        "Description" => description: query,
        "Tag" => tag: query,
        "Extend" => extend: query,
        "Disabled" => disabled: query,
    }
}

impl Operation for ModifyAppRequest {
    type Response = ModifyAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApp").required(&["AppId"]);
}

/// Response to [`ModifyAppRequest`].
pub type ModifyAppResponse = alicloud_runtime::EmptyResponse;
