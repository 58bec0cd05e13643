// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApplication`, from `ims/DeleteApplication.md`.

use alicloud_runtime::codegen::*;

/// Deletes an OAuth application; tokens can no longer be requested in its name.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteApplicationRequest::new()
///     .app_id("...");
/// let reply = client.delete_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DeleteApplicationRequest {
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
    DeleteApplicationRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DeleteApplicationRequest {
    type Response = DeleteApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteApplication")
        .required(&["AppId"]);
}

/// Response to [`DeleteApplicationRequest`].
pub type DeleteApplicationResponse = alicloud_runtime::EmptyResponse;
