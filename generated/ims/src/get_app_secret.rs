// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppSecret`, from `ims/GetAppSecret.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppSecret};

/// Returns one secret of an OAuth application, including its value.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetAppSecretRequest::new()
///     .app_id("...")
///     .app_secret_id("...");
/// let reply = client.get_app_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppSecretRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Secret of the application meant, by its ID.
    pub app_secret_id: Option<String>,
}

impl GetAppSecretRequest {
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
    /// Sets `AppSecretId`, which is required.
    pub fn app_secret_id(mut self, value: impl Into<String>) -> Self {
        self.app_secret_id = Some(value.into());
        self
    }
}

request! {
    GetAppSecretRequest {
        "AppId" => app_id: query,
        "AppSecretId" => app_secret_id: query,
    }
}

impl Operation for GetAppSecretRequest {
    type Response = GetAppSecretResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetAppSecret")
        .required(&["AppId", "AppSecretId"])
        .read_only();
}

/// Response to [`GetAppSecretRequest`].
#[non_exhaustive]
pub struct GetAppSecretResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE46FC3C-3BDE-4771-B531-27B7B6EB533D`.
    pub request_id: Option<String>,
    /// Secret of the application, with its ID and value.
    pub app_secret: Option<AppSecret>,
}

response! {
    GetAppSecretResponse {
        "RequestId" => request_id: value,
        "AppSecret" => app_secret: value,
    }
}
