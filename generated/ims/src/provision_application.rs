// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ProvisionApplication`, from `ims/ProvisionApplication.md`.

use alicloud_runtime::codegen::*;

/// Installs an application in the account and grants it the scopes named in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ProvisionApplicationRequest::new()
///     .app_id("...");
/// let reply = client.provision_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ProvisionApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Permissions to grant to the application when it is installed.
    pub scopes: Option<String>,
}

impl ProvisionApplicationRequest {
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
    /// Sets `Scopes`.
    pub fn scopes(mut self, value: impl Into<String>) -> Self {
        self.scopes = Some(value.into());
        self
    }
}

request! {
    ProvisionApplicationRequest {
        "AppId" => app_id: query,
        "Scopes" => scopes: query,
    }
}

impl Operation for ProvisionApplicationRequest {
    type Response = ProvisionApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ProvisionApplication")
        .required(&["AppId"]);
}

/// Response to [`ProvisionApplicationRequest`], which the documentation does not describe.
pub type ProvisionApplicationResponse = alicloud_runtime::UndocumentedResponse;
