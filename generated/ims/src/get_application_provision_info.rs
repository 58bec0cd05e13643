// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplicationProvisionInfo`, from `ims/GetApplicationProvisionInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the provisioning of one application in the account, by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetApplicationProvisionInfoRequest::new()
///     .app_id("...");
/// let reply = client.get_application_provision_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationProvisionInfoRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl GetApplicationProvisionInfoRequest {
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
    GetApplicationProvisionInfoRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for GetApplicationProvisionInfoRequest {
    type Response = GetApplicationProvisionInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetApplicationProvisionInfo")
        .required(&["AppId"])
        .read_only();
}

/// Response to [`GetApplicationProvisionInfoRequest`], which the documentation does not describe.
pub type GetApplicationProvisionInfoResponse = alicloud_runtime::UndocumentedResponse;
