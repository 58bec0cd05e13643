// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskReplicaPairProgress`, from `ebs/DescribeDiskReplicaPairProgress.md`.

use alicloud_runtime::codegen::*;

/// Shows how far the synchronization of a replication pair has got, with its latest recovery point.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDiskReplicaPairProgressRequest::new()
///     .replica_pair_id("...");
/// let reply = client.describe_disk_replica_pair_progress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskReplicaPairProgressRequest {
    /// **Required.** Two disks, one of which is copied to the other without end.
    pub replica_pair_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDiskReplicaPairProgressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReplicaPairId`, which is required.
    pub fn replica_pair_id(mut self, value: impl Into<String>) -> Self {
        self.replica_pair_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDiskReplicaPairProgressRequest {
        "ReplicaPairId" => replica_pair_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDiskReplicaPairProgressRequest {
    type Response = DescribeDiskReplicaPairProgressResponse;
    type Error = DescribeDiskReplicaPairProgressError;
    const INFO: OperationInfo = super::operation("DescribeDiskReplicaPairProgress")
        .required(&["ReplicaPairId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDiskReplicaPairProgressError] = &[
        DescribeDiskReplicaPairProgressError::OperationDenied,
        DescribeDiskReplicaPairProgressError::OperationDeniedInvalidStatus,
        DescribeDiskReplicaPairProgressError::Forbidden,
        DescribeDiskReplicaPairProgressError::ForbiddenAction,
        DescribeDiskReplicaPairProgressError::NoSuchResource,
        DescribeDiskReplicaPairProgressError::InternalError,
        DescribeDiskReplicaPairProgressError::RequestTimeout,
    ];
}

/// Response to [`DescribeDiskReplicaPairProgressRequest`].
#[non_exhaustive]
pub struct DescribeDiskReplicaPairProgressResponse {
    /// How far the work has come. Example: `100`.
    pub progress: Option<i32>,
    /// Moment of the copy. Example: `1661917424`.
    pub recover_point: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AAA478A0-BEE6-1D42-BEB6-A9CFEAD6****`.
    pub request_id: Option<String>,
}

response! {
    DescribeDiskReplicaPairProgressResponse {
        "Progress" => progress: value,
        "RecoverPoint" => recover_point: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDiskReplicaPairProgressRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDiskReplicaPairProgressError = super::DocumentedError;
