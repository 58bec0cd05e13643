// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshotsUsage`, from `ecs/DescribeSnapshotsUsage.md`.

use alicloud_runtime::codegen::*;

/// Reports how many snapshots a region holds and how much space they take.
/// [`DescribeSnapshotLinks`](super::Client::describe_snapshot_links) has the figures by disk.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSnapshotsUsageRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_snapshots_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotsUsageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DescribeSnapshotsUsageRequest {
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeSnapshotsUsageRequest {
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DescribeSnapshotsUsageRequest {
    type Response = DescribeSnapshotsUsageResponse;
    type Error = DescribeSnapshotsUsageError;
    const INFO: OperationInfo = super::operation("DescribeSnapshotsUsage")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSnapshotsUsageError] = &[
        DescribeSnapshotsUsageError::InvalidParamRegionId,
    ];
}

/// Response to [`DescribeSnapshotsUsageRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotsUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Number of snapshots that the account has in the region. Example: `5`.
    pub snapshot_count: Option<i32>,
    /// Space that the account's snapshots take up in the region. Unit: `bytes`. Example: `122`.
    pub snapshot_size: Option<i64>,
}

response! {
    DescribeSnapshotsUsageResponse {
        "RequestId" => request_id: value,
        "SnapshotCount" => snapshot_count: value,
        "SnapshotSize" => snapshot_size: value,
    }
}

/// Errors that the documentation of [`DescribeSnapshotsUsageRequest`] names.
///
/// - [`InvalidParamRegionId`](super::DocumentedError::InvalidParamRegionId)
pub type DescribeSnapshotsUsageError = super::DocumentedError;
