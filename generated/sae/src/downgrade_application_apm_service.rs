// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DowngradeApplicationApmService`, from `sae/DowngradeApplicationApmService.md`.

use alicloud_runtime::codegen::*;

/// Steps the application monitoring (APM) of an application down to a lower edition.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DowngradeApplicationApmServiceRequest::new()
///     .app_id("...");
/// let reply = client.downgrade_application_apm_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DowngradeApplicationApmServiceRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DowngradeApplicationApmServiceRequest {
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
    DowngradeApplicationApmServiceRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DowngradeApplicationApmServiceRequest {
    type Response = DowngradeApplicationApmServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DowngradeApplicationApmService")
        .roa("DELETE", "/pop/v1/sam/app/applicationApmService")
        .required(&["AppId"]);
}

/// Response to [`DowngradeApplicationApmServiceRequest`], which the documentation does not describe.
pub type DowngradeApplicationApmServiceResponse = alicloud_runtime::UndocumentedResponse;
