// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeprovisionApplication`, from `ims/DeprovisionApplication.md`.

use alicloud_runtime::codegen::*;

/// Takes an installed application out of the account again, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeprovisionApplicationRequest::new()
///     .app_id("...");
/// let reply = client.deprovision_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeprovisionApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DeprovisionApplicationRequest {
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
    DeprovisionApplicationRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DeprovisionApplicationRequest {
    type Response = DeprovisionApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeprovisionApplication")
        .required(&["AppId"]);
}

/// Response to [`DeprovisionApplicationRequest`], which the documentation does not describe.
pub type DeprovisionApplicationResponse = alicloud_runtime::UndocumentedResponse;
