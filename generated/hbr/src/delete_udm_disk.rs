// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUdmDisk`, from `hbr/DeleteUdmDisk.md`.

use alicloud_runtime::codegen::*;

/// Ends the protection of a disk by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteUdmDiskRequest::new()
///     .disk_id("...");
/// let reply = client.delete_udm_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUdmDiskRequest {
    /// **Required.** Cloud disk that is protected, or was when its snapshot was taken.
    pub disk_id: Option<String>,
}

impl DeleteUdmDiskRequest {
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
    DeleteUdmDiskRequest {
        "DiskId" => disk_id: query,
    }
}

impl Operation for DeleteUdmDiskRequest {
    type Response = DeleteUdmDiskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteUdmDisk").required(&["DiskId"]);
}

/// Response to [`DeleteUdmDiskRequest`], which the documentation does not describe.
pub type DeleteUdmDiskResponse = alicloud_runtime::UndocumentedResponse;
