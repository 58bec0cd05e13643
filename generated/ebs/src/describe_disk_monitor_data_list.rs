// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskMonitorDataList`, from `ebs/DescribeDiskMonitorDataList.md`.

use alicloud_runtime::codegen::*;

/// Reads the hourly burst I/O of several ESSD AutoPL disks.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDiskMonitorDataListRequest::new()
///     .type_("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disk_monitor_data_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskMonitorDataListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// IDs of the disks to work on or to narrow the list down to.
    pub disk_ids: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeDiskMonitorDataListRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self {
        self.disk_ids = Some(value.into());
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
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeDiskMonitorDataListRequest {
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "DiskIds" => disk_ids: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeDiskMonitorDataListRequest {
    type Response = DescribeDiskMonitorDataListResponse;
    type Error = DescribeDiskMonitorDataListError;
    const INFO: OperationInfo = super::operation("DescribeDiskMonitorDataList")
        .required(&["RegionId", "Type", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDiskMonitorDataListError] = &[
        DescribeDiskMonitorDataListError::InvalidParameter,
        DescribeDiskMonitorDataListError::Forbidden,
        DescribeDiskMonitorDataListError::ForbiddenAction,
        DescribeDiskMonitorDataListError::NoSuchResource,
        DescribeDiskMonitorDataListError::InternalError,
        DescribeDiskMonitorDataListError::RequestTimeout,
    ];
}

impl Paginated for DescribeDiskMonitorDataListRequest {
    type Item = MonitorData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.monitor_data)
    }
}

/// Response to [`DescribeDiskMonitorDataListRequest`].
#[non_exhaustive]
pub struct DescribeDiskMonitorDataListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// What was measured or stored about the monitor.
    pub monitor_data: Vec<MonitorData>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `e71d8a535bd9c****`.
    pub next_token: Option<String>,
}

response! {
    DescribeDiskMonitorDataListResponse {
        "RequestId" => request_id: value,
        "MonitorData" => monitor_data: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
    }
}

/// What was measured or stored about the monitor.
#[non_exhaustive]
pub struct MonitorData {
    /// ID of the disk that the item belongs to or stands for. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2022-06-01T08:00:00Z`.
    pub timestamp: Option<Timestamp>,
    /// How many there are of this: burst IO. Example: `2000`.
    pub burst_io_count: Option<i64>,
}

response! {
    MonitorData {
        "DiskId" => disk_id: value,
        "Timestamp" => timestamp: value,
        "BurstIOCount" => burst_io_count: value,
    }
}

/// Errors that the documentation of [`DescribeDiskMonitorDataListRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDiskMonitorDataListError = super::DocumentedError;
