// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopySnapshot`, from `ecs/CopySnapshot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Copies a snapshot to another region. The copy cannot roll back the disk that the original was
/// taken of.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CopySnapshotRequest::new()
///     .snapshot_id("s-bp67acfmxazb4p****")
///     .region_id("cn-chengdu")
///     .destination_region_id("us-east-1")
///     .destination_snapshot_name("CopySnapshotDemo")
///     .destination_snapshot_description("CopySnapshotDemo");
/// let reply = client.copy_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopySnapshotRequest {
    /// **Required.** Snapshot to copy. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-chengdu`.
    pub region_id: Option<String>,
    /// **Required.** Region to copy the snapshot to. Example: `us-east-1`.
    pub destination_region_id: Option<String>,
    /// **Required.** Display name of the new snapshot. Length: 2 to 128. Example: `CopySnapshotDemo`.
    pub destination_snapshot_name: Option<String>,
    /// **Required.** Note stored with the new snapshot. Length: 2 to 256. Example: `CopySnapshotDemo`.
    pub destination_snapshot_description: Option<String>,
    /// How long the copy is kept; for good when left out.
    /// Range: 1 to 65536. Unit: `days`. Example: `60`.
    pub retention_days: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CopySnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionId`, which is required.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
    /// Sets `DestinationSnapshotName`, which is required.
    pub fn destination_snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_name = Some(value.into());
        self
    }
    /// Sets `DestinationSnapshotDescription`, which is required.
    pub fn destination_snapshot_description(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_description = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CopySnapshotRequest {
        "SnapshotId" => snapshot_id: query,
        "RegionId" => region_id: query,
        "DestinationRegionId" => destination_region_id: query,
        "DestinationSnapshotName" => destination_snapshot_name: query,
        "DestinationSnapshotDescription" => destination_snapshot_description: query,
        "RetentionDays" => retention_days: query,
        "Tag" => tag: query,
    }
}

impl Operation for CopySnapshotRequest {
    type Response = CopySnapshotResponse;
    type Error = CopySnapshotError;
    const INFO: OperationInfo = super::operation("CopySnapshot")
        .required(
            &[
                "SnapshotId",
                "RegionId",
                "DestinationRegionId",
                "DestinationSnapshotName",
                "DestinationSnapshotDescription",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CopySnapshotError] = &[
        CopySnapshotError::DuplicateTagKey,
        CopySnapshotError::InvalidTagKeyMalformed,
        CopySnapshotError::InvalidTagValueMalformed,
        CopySnapshotError::InvalidSnapshotIdNotFound,
        CopySnapshotError::InvalidUserNotInWhiteList,
        CopySnapshotError::InvalidAccountStatusNotEnoughBalance,
        CopySnapshotError::InvalidAccountStatusSnapshotServiceUnavailable,
        CopySnapshotError::InvalidSnapshotIdNotReady,
    ];
}

/// What [`CopySnapshotRequest`] is answered with.
#[non_exhaustive]
pub struct CopySnapshotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
    /// ID of the new snapshot in the destination region. Example: `s-bp17441ohwka0yui****`.
    pub snapshot_id: Option<String>,
}

response! {
    CopySnapshotResponse {
        "RequestId" => request_id: value,
        "SnapshotId" => snapshot_id: value,
    }
}

/// Errors that the documentation of [`CopySnapshotRequest`] names.
///
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidSnapshotIdNotFound`](super::DocumentedError::InvalidSnapshotIdNotFound), here with HTTP status 403
/// - [`InvalidUserNotInWhiteList`](super::DocumentedError::InvalidUserNotInWhiteList)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`InvalidAccountStatusSnapshotServiceUnavailable`](super::DocumentedError::InvalidAccountStatusSnapshotServiceUnavailable)
/// - [`InvalidSnapshotIdNotReady`](super::DocumentedError::InvalidSnapshotIdNotReady)
pub type CopySnapshotError = super::DocumentedError;
