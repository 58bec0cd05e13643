// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDisk`, from `ens/DeleteDisk.md`.

use alicloud_runtime::codegen::*;

/// Deletes a disk, which must not be attached to any instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteDiskRequest::new()
///     .disk_id("...");
/// let reply = client.delete_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiskRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
}

impl DeleteDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
}

request! {
    DeleteDiskRequest {
        "DiskId" => disk_id: query,
    }
}

impl Operation for DeleteDiskRequest {
    type Response = DeleteDiskResponse;
    type Error = DeleteDiskError;
    const INFO: OperationInfo = super::operation("DeleteDisk").required(&["DiskId"]);
    const ERRORS: &'static [DeleteDiskError] = &[
        DeleteDiskError::NoPermission,
        DeleteDiskError::EnsInterfaceError,
        DeleteDiskError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteDiskRequest`].
#[non_exhaustive]
pub struct DeleteDiskResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3ABEEB76-1976-55AB-B884-3D65CA6A4743`.
    pub request_id: Option<String>,
}

response! {
    DeleteDiskResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteDiskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteDiskError = super::DocumentedError;
