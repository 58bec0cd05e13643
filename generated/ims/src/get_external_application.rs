// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetExternalApplication`, from `ims/GetExternalApplication.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one external application, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetExternalApplicationRequest::new()
///     .app_id("...");
/// let reply = client.get_external_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetExternalApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl GetExternalApplicationRequest {
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
    GetExternalApplicationRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for GetExternalApplicationRequest {
    type Response = GetExternalApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetExternalApplication")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`GetExternalApplicationRequest`], which the documentation does not describe.
pub type GetExternalApplicationResponse = alicloud_runtime::UndocumentedResponse;
