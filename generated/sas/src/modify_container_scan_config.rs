// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyContainerScanConfig`, from `sas/ModifyContainerScanConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the configuration of container runtime scans.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyContainerScanConfigRequest::new();
/// let reply = client.modify_container_scan_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyContainerScanConfigRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Names of the applications to work on or to narrow the list down to.
    pub app_names: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ModifyContainerScanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AppNames`.
    pub fn app_names(mut self, value: impl Into<String>) -> Self {
        self.app_names = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ModifyContainerScanConfigRequest {
        "ClusterId" => cluster_id: query,
        "AppNames" => app_names: query,
        "Lang" => lang: query,
    }
}

impl Operation for ModifyContainerScanConfigRequest {
    type Response = ModifyContainerScanConfigResponse;
    type Error = ModifyContainerScanConfigError;
    const INFO: OperationInfo = super::operation("ModifyContainerScanConfig");
    const ERRORS: &'static [ModifyContainerScanConfigError] = &[
        ModifyContainerScanConfigError::NoPermission,
        ModifyContainerScanConfigError::ServerError,
    ];
}

/// Response to [`ModifyContainerScanConfigRequest`].
#[non_exhaustive]
pub struct ModifyContainerScanConfigResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFF355BC-8A40-55F3-8CBC-CC3E9DAC****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ModifyContainerScanConfigResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`ModifyContainerScanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyContainerScanConfigError = super::DocumentedError;
