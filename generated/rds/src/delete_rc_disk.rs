// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRCDisk`, from `rds/DeleteRCDisk.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data disk of RDS Custom with all that is on it.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteRCDiskRequest::new()
///     .disk_id("...");
/// let reply = client.delete_rc_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRCDiskRequest {
    /// **Required.** Disk of RDS Custom that the call concerns.
    pub disk_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteRCDiskRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteRCDiskRequest {
        "DiskId" => disk_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteRCDiskRequest {
    type Response = DeleteRCDiskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRCDisk")
        .required(&["DiskId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteRCDiskRequest`], which the documentation does not describe.
pub type DeleteRCDiskResponse = alicloud_runtime::UndocumentedResponse;
