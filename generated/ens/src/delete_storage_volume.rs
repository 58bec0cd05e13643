// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStorageVolume`, from `ens/DeleteStorageVolume.md`.

use alicloud_runtime::codegen::*;

/// Deletes a storage volume of a gateway by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteStorageVolumeRequest::new()
///     .volume_id("...");
/// let reply = client.delete_storage_volume(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStorageVolumeRequest {
    /// **Required.** ID of the volume that the call is about.
    pub volume_id: Option<String>,
}

impl DeleteStorageVolumeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VolumeId`, which is required.
    pub fn volume_id(mut self, value: impl Into<String>) -> Self {
        self.volume_id = Some(value.into());
        self
    }
}

request! {
    DeleteStorageVolumeRequest {
        "VolumeId" => volume_id: query,
    }
}

impl Operation for DeleteStorageVolumeRequest {
    type Response = DeleteStorageVolumeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteStorageVolume")
        .required(&["VolumeId"]);
}

/// Response to [`DeleteStorageVolumeRequest`], which the documentation does not describe.
pub type DeleteStorageVolumeResponse = alicloud_runtime::UndocumentedResponse;
