// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplication`, from `ims/GetApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, DelegatedScope, PredefinedScope, ResponseApplication};

/// Returns the settings of one OAuth application, such as scopes, redirect URIs, and token
/// lifetimes.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetApplicationRequest::new()
///     .app_id("472457090344041****");
/// let reply = client.get_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationRequest {
    /// **Required.** ID that the service gave the application. Example: `472457090344041****`.
    pub app_id: Option<String>,
}

impl GetApplicationRequest {
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
    GetApplicationRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for GetApplicationRequest {
    type Response = GetApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetApplication")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`GetApplicationRequest`].
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6616F09B-2768-4C11-8866-A8EE4C4A583E`.
    pub request_id: Option<String>,
    /// Application that the call created, changed or looked up.
    pub application: Option<ResponseApplication>,
}

response! {
    GetApplicationResponse {
        "RequestId" => request_id: value,
        "Application" => application: value,
    }
}
