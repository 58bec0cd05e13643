// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReInitDisk`, from `ens/ReInitDisk.md`.

use alicloud_runtime::codegen::*;

/// Sets a disk back to its initial state; what was written to it is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ReInitDiskRequest::new()
///     .disk_id("...")
///     .image_id("...");
/// let reply = client.re_init_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReInitDiskRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
}

impl ReInitDiskRequest {
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
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

request! {
    ReInitDiskRequest {
        "DiskId" => disk_id: query,
        "ImageId" => image_id: query,
    }
}

impl Operation for ReInitDiskRequest {
    type Response = ReInitDiskResponse;
    type Error = ReInitDiskError;
    const INFO: OperationInfo = super::operation("ReInitDisk")
        .required(&["DiskId", "ImageId"]);
    const ERRORS: &'static [ReInitDiskError] = &[
        ReInitDiskError::MissingParameter,
        ReInitDiskError::InstanceIdNotFound2,
        ReInitDiskError::NoPermission,
        ReInitDiskError::CallInterface,
        ReInitDiskError::InvalidParameterAny,
    ];
}

/// Response to [`ReInitDiskRequest`].
#[non_exhaustive]
pub struct ReInitDiskResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DD66F05-3116-4BAA-B588-52EB2E7F431D`.
    pub request_id: Option<String>,
}

response! {
    ReInitDiskResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ReInitDiskRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ReInitDiskError = super::DocumentedError;
