// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeprovisionExternalApplication`, from `ims/DeprovisionExternalApplication.md`.

use alicloud_runtime::codegen::*;

/// Takes an application of another account, installed here before, out of this account again.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeprovisionExternalApplicationRequest::new()
///     .app_id("...");
/// let reply = client.deprovision_external_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeprovisionExternalApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DeprovisionExternalApplicationRequest {
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
    DeprovisionExternalApplicationRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DeprovisionExternalApplicationRequest {
    type Response = DeprovisionExternalApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeprovisionExternalApplication")
        .required(&["AppId"]);
}

/// Response to [`DeprovisionExternalApplicationRequest`], which the documentation does not describe.
pub type DeprovisionExternalApplicationResponse = alicloud_runtime::UndocumentedResponse;
