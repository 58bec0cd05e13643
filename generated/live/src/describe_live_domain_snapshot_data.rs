// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainSnapshotData`, from `live/DescribeLiveDomainSnapshotData.md`.

use alicloud_runtime::codegen::*;

/// Returns how many snapshots were taken on a live domain, day by day.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainSnapshotDataRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_domain_snapshot_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveDomainSnapshotDataRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainSnapshotDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveDomainSnapshotDataRequest {
    type Response = DescribeLiveDomainSnapshotDataResponse;
    type Error = DescribeLiveDomainSnapshotDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainSnapshotData")
        .required(&["StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainSnapshotDataError] = &[
        DescribeLiveDomainSnapshotDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainSnapshotDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainSnapshotDataError::InvalidParamter,
        DescribeLiveDomainSnapshotDataError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeLiveDomainSnapshotDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainSnapshotDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693F`.
    pub request_id: Option<String>,
    /// What is known about each snapshot data, one entry each.
    pub snapshot_data_infos: Vec<SnapshotDataInfo>,
}

response! {
    DescribeLiveDomainSnapshotDataResponse {
        "RequestId" => request_id: value,
        "SnapshotDataInfos" => snapshot_data_infos: list("SnapshotDataInfo"),
    }
}

/// What is known about each snapshot data, one entry each.
#[non_exhaustive]
pub struct SnapshotDataInfo {
    /// Day or moment that the record belongs to. Example: `20180209`.
    pub date: Option<String>,
    /// How many items there are in all. Example: `110`.
    pub total: Option<i32>,
}

response! {
    SnapshotDataInfo {
        "Date" => date: value,
        "Total" => total: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainSnapshotDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeLiveDomainSnapshotDataError = super::DocumentedError;
