// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PublicSyncAndCreateImageScanTask`, from `sas/PublicSyncAndCreateImageScanTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanTaskData};

/// Takes an image over into the asset list and starts a scan of it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::PublicSyncAndCreateImageScanTaskRequest::new()
///     .images("...");
/// let reply = client.public_sync_and_create_image_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PublicSyncAndCreateImageScanTaskRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** The images that are concerned.
    pub images: Option<String>,
}

impl PublicSyncAndCreateImageScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Images`, which is required.
    pub fn images(mut self, value: impl Into<String>) -> Self {
        self.images = Some(value.into());
        self
    }
}

request! {
    PublicSyncAndCreateImageScanTaskRequest {
        "SourceIp" => source_ip: query,
        "Images" => images: query,
    }
}

impl Operation for PublicSyncAndCreateImageScanTaskRequest {
    type Response = PublicSyncAndCreateImageScanTaskResponse;
    type Error = PublicSyncAndCreateImageScanTaskError;
    const INFO: OperationInfo = super::operation("PublicSyncAndCreateImageScanTask")
        .required(&["Images"]);
    const ERRORS: &'static [PublicSyncAndCreateImageScanTaskError] = &[
        PublicSyncAndCreateImageScanTaskError::NoPermission,
        PublicSyncAndCreateImageScanTaskError::ServerError,
    ];
}

/// Response to [`PublicSyncAndCreateImageScanTaskRequest`].
#[non_exhaustive]
pub struct PublicSyncAndCreateImageScanTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9353221-40F4-5F98-B73C-2803DC804033`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ScanTaskData>,
}

response! {
    PublicSyncAndCreateImageScanTaskResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`PublicSyncAndCreateImageScanTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type PublicSyncAndCreateImageScanTaskError = super::DocumentedError;
