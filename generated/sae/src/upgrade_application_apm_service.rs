// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeApplicationApmService`, from `sae/UpgradeApplicationApmService.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the application performance monitoring (APM) service of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpgradeApplicationApmServiceRequest::new()
///     .app_id("...");
/// let reply = client.upgrade_application_apm_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeApplicationApmServiceRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl UpgradeApplicationApmServiceRequest {
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
    UpgradeApplicationApmServiceRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for UpgradeApplicationApmServiceRequest {
    type Response = UpgradeApplicationApmServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeApplicationApmService")
        .roa("POST", "/pop/v1/sam/app/applicationApmService")
        .required(&["AppId"]);
}

/// Response to [`UpgradeApplicationApmServiceRequest`], which the documentation does not describe.
pub type UpgradeApplicationApmServiceResponse = alicloud_runtime::UndocumentedResponse;
