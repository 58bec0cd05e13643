// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApp`, from `cloudapi/CreateApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an app, the identity under which callers are authorized for APIs.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateAppRequest::new()
///     .app_name("...");
/// let reply = client.create_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAppRequest {
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
    /// Key that opens, signs or picks out the application.
    pub app_key: Option<String>,
    /// Secret of the application.
    pub app_secret: Option<String>,
    /// Code that stands for the application, for programs to act on.
    pub app_code: Option<String>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
}

impl CreateAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`, which is required.
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
    /// Sets `AppKey`.
    pub fn app_key(mut self, value: impl Into<String>) -> Self {
        self.app_key = Some(value.into());
        self
    }
    /// Sets `AppSecret`.
    pub fn app_secret(mut self, value: impl Into<String>) -> Self {
        self.app_secret = Some(value.into());
        self
    }
    /// Sets `AppCode`.
    pub fn app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = Some(value.into());
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
}

request! {
    CreateAppRequest {
        "AppName" => app_name: query,
        "Description" => description: query,
        "Tag" => tag: query,
        "AppKey" => app_key: query,
        "AppSecret" => app_secret: query,
        "AppCode" => app_code: query,
        "Extend" => extend: query,
    }
}

impl Operation for CreateAppRequest {
    type Response = CreateAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApp").required(&["AppName"]);
}

/// Response to [`CreateAppRequest`].
#[non_exhaustive]
pub struct CreateAppResponse {
    /// State that the tag is in. Example: `false`.
    pub tag_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA20890E-75C7-41BC-9C8B-73276B58F550`.
    pub request_id: Option<String>,
    /// ID that the service gave the application. Example: `20112314518278`.
    pub app_id: Option<i64>,
}

response! {
    CreateAppResponse {
        "TagStatus" => tag_status: value,
        "RequestId" => request_id: value,
        "AppId" => app_id: value,
    }
}
