// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateContainerScanTaskByAppName`, from `sas/CreateContainerScanTaskByAppName.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanTaskData};

/// Starts a runtime scan of containers that belong to certain applications.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateContainerScanTaskByAppNameRequest::new();
/// let reply = client.create_container_scan_task_by_app_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateContainerScanTaskByAppNameRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Names of the applications to work on or to narrow the list down to.
    pub app_names: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateContainerScanTaskByAppNameRequest {
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
    CreateContainerScanTaskByAppNameRequest {
        "ClusterId" => cluster_id: query,
        "AppNames" => app_names: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateContainerScanTaskByAppNameRequest {
    type Response = CreateContainerScanTaskByAppNameResponse;
    type Error = CreateContainerScanTaskByAppNameError;
    const INFO: OperationInfo = super::operation("CreateContainerScanTaskByAppName");
    const ERRORS: &'static [CreateContainerScanTaskByAppNameError] = &[
        CreateContainerScanTaskByAppNameError::NoPermission,
        CreateContainerScanTaskByAppNameError::ServerError,
    ];
}

/// Response to [`CreateContainerScanTaskByAppNameRequest`].
#[non_exhaustive]
pub struct CreateContainerScanTaskByAppNameResponse {
    /// What the call returns besides its status.
    pub data: Option<ScanTaskData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1EE7B150-D67E-53FD-A52D-3E8E669A****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateContainerScanTaskByAppNameResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`CreateContainerScanTaskByAppNameRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateContainerScanTaskByAppNameError = super::DocumentedError;
