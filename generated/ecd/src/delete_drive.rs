// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDrive`, from `ecd/DeleteDrive.md`.

use alicloud_runtime::codegen::*;

/// Deletes a drive by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteDriveRequest::new();
/// let reply = client.delete_drive(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDriveRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the drive that the call is about.
    pub drive_id: Option<String>,
}

impl DeleteDriveRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DriveId`.
    pub fn drive_id(mut self, value: impl Into<String>) -> Self {
        self.drive_id = Some(value.into());
        self
    }
}

request! {
    DeleteDriveRequest {
        "RegionId" => region_id: query,
        "DriveId" => drive_id: query,
    }
}

impl Operation for DeleteDriveRequest {
    type Response = DeleteDriveResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDrive").region("RegionId");
}

/// Response to [`DeleteDriveRequest`], which the documentation does not describe.
pub type DeleteDriveResponse = alicloud_runtime::UndocumentedResponse;
