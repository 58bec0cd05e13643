// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDisk`, from `ens/DetachDisk.md`.

use alicloud_runtime::codegen::*;

/// Detaches a separately bought pay-as-you-go data disk from its instance, but not disks created
/// with it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DetachDiskRequest::new()
///     .disk_id("...")
///     .instance_id("...");
/// let reply = client.detach_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDiskRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DetachDiskRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DetachDiskRequest {
        "DiskId" => disk_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DetachDiskRequest {
    type Response = DetachDiskResponse;
    type Error = DetachDiskError;
    const INFO: OperationInfo = super::operation("DetachDisk")
        .required(&["DiskId", "InstanceId"]);
    const ERRORS: &'static [DetachDiskError] = &[
        DetachDiskError::MissingParameter,
        DetachDiskError::InstanceIdNotFound2,
        DetachDiskError::NoPermission,
        DetachDiskError::CallInterface,
        DetachDiskError::InvalidParameterAny,
    ];
}

/// Response to [`DetachDiskRequest`].
#[non_exhaustive]
pub struct DetachDiskResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DetachDiskResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DetachDiskRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DetachDiskError = super::DocumentedError;
