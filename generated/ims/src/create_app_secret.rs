// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAppSecret`, from `ims/CreateAppSecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppSecret};

/// Creates a secret for an OAuth application and returns its value.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateAppSecretRequest::new()
///     .app_id("...");
/// let reply = client.create_app_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAppSecretRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl CreateAppSecretRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    CreateAppSecretRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for CreateAppSecretRequest {
    type Response = CreateAppSecretResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateAppSecret").required(&["AppId"]);
}

/// Response to [`CreateAppSecretRequest`].
#[non_exhaustive]
pub struct CreateAppSecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE46FC3C-3BDE-4771-B531-27B7B6EB533D`.
    pub request_id: Option<String>,
    /// Secret of the application, with its ID and value.
    pub app_secret: Option<AppSecret>,
}

response! {
    CreateAppSecretResponse {
        "RequestId" => request_id: value,
        "AppSecret" => app_secret: value,
    }
}
