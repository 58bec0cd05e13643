// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ProvisionExternalApplication`, from `ims/ProvisionExternalApplication.md`.

use alicloud_runtime::codegen::*;

/// Installs an application of another account in this one and grants it the scopes named.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ProvisionExternalApplicationRequest::new()
///     .app_id("...");
/// let reply = client.provision_external_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ProvisionExternalApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Permissions to grant to the application when it is installed.
    pub scopes: Option<String>,
}

impl ProvisionExternalApplicationRequest {
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
    ProvisionExternalApplicationRequest {
        "AppId" => app_id: query,
        "Scopes" => scopes: query,
    }
}

impl Operation for ProvisionExternalApplicationRequest {
    type Response = ProvisionExternalApplicationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ProvisionExternalApplication")
        .required(&["AppId"]);
}

/// Response to [`ProvisionExternalApplicationRequest`], which the documentation does not describe.
pub type ProvisionExternalApplicationResponse = alicloud_runtime::UndocumentedResponse;
