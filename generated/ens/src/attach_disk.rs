// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDisk`, from `ens/AttachDisk.md`.

use alicloud_runtime::codegen::*;

/// Attaches a data disk to an ENS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AttachDiskRequest::new()
///     .disk_id("...")
///     .instance_id("...");
/// let reply = client.attach_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDiskRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the disk goes away together with its instance; a disk that stays is billed as a
    /// pay-as-you-go data disk.
    pub delete_with_instance: Option<String>,
}

impl AttachDiskRequest {
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
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: impl Into<String>) -> Self {
        self.delete_with_instance = Some(value.into());
        self
    }
}

request! {
    AttachDiskRequest {
        "DiskId" => disk_id: query,
        "InstanceId" => instance_id: query,
        "DeleteWithInstance" => delete_with_instance: query,
    }
}

impl Operation for AttachDiskRequest {
    type Response = AttachDiskResponse;
    type Error = AttachDiskError;
    const INFO: OperationInfo = super::operation("AttachDisk")
        .required(&["DiskId", "InstanceId"]);
    const ERRORS: &'static [AttachDiskError] = &[
        AttachDiskError::MissingParameter,
        AttachDiskError::InstanceIdNotFound2,
        AttachDiskError::NoPermission,
        AttachDiskError::NotAllowMixed,
        AttachDiskError::CallInterface,
        AttachDiskError::InvalidParameterAny,
    ];
}

/// Response to [`AttachDiskRequest`].
#[non_exhaustive]
pub struct AttachDiskResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `916777D9-42D3-5928-92CE-373B1874B674`.
    pub request_id: Option<String>,
}

response! {
    AttachDiskResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AttachDiskRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotAllowMixed`](super::DocumentedError::NotAllowMixed)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type AttachDiskError = super::DocumentedError;
