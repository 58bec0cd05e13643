// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateContainerScanTask`, from `sas/CreateContainerScanTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanTaskData};

/// Starts a scan of the named containers in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateContainerScanTaskRequest::new();
/// let reply = client.create_container_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateContainerScanTaskRequest {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IDs of the containers to work on or to narrow the list down to.
    pub container_ids: Option<String>,
}

impl CreateContainerScanTaskRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ContainerIds`.
    pub fn container_ids(mut self, value: impl Into<String>) -> Self {
        self.container_ids = Some(value.into());
        self
    }
}

request! {
    CreateContainerScanTaskRequest {
        "ClusterId" => cluster_id: query,
        "Lang" => lang: query,
        "ContainerIds" => container_ids: query,
    }
}

impl Operation for CreateContainerScanTaskRequest {
    type Response = CreateContainerScanTaskResponse;
    type Error = CreateContainerScanTaskError;
    const INFO: OperationInfo = super::operation("CreateContainerScanTask");
    const ERRORS: &'static [CreateContainerScanTaskError] = &[
        CreateContainerScanTaskError::NoPermission,
        CreateContainerScanTaskError::ServerError,
    ];
}

/// Response to [`CreateContainerScanTaskRequest`].
#[non_exhaustive]
pub struct CreateContainerScanTaskResponse {
    /// What the call returns besides its status.
    pub data: Option<ScanTaskData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F4E6157-9600-5588-86B9-38F09067****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateContainerScanTaskResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`CreateContainerScanTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateContainerScanTaskError = super::DocumentedError;
