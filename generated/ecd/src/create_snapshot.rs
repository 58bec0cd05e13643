// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshot`, from `ecd/CreateSnapshot.md`.

use alicloud_runtime::codegen::*;

/// Takes a snapshot of a cloud computer's system or data disk.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateSnapshotRequest::new()
///     .desktop_id("...")
///     .snapshot_name("...")
///     .source_disk_type("...");
/// let reply = client.create_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// **Required.** Name that the snapshot goes by. Length: 2 to 128.
    pub snapshot_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 128.
    pub description: Option<String>,
    /// **Required.** Which kind of source disk it is or is to be.
    pub source_disk_type: Option<String>,
}

impl CreateSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `SnapshotName`, which is required.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SourceDiskType`, which is required.
    pub fn source_disk_type(mut self, value: impl Into<String>) -> Self {
        self.source_disk_type = Some(value.into());
        self
    }
}

request! {
    CreateSnapshotRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "SnapshotName" => snapshot_name: query,
        "Description" => description: query,
        "SourceDiskType" => source_disk_type: query,
    }
}

impl Operation for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSnapshot")
        .required(&["RegionId", "DesktopId", "SnapshotName", "SourceDiskType"])
        .region("RegionId");
}

/// Response to [`CreateSnapshotRequest`].
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-2ze81owrnv9pity4****`.
    pub snapshot_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EB7FCEE-D731-4948-85A3-4B2C341CA983`.
    pub request_id: Option<String>,
}

response! {
    CreateSnapshotResponse {
        "SnapshotId" => snapshot_id: value,
        "RequestId" => request_id: value,
    }
}
