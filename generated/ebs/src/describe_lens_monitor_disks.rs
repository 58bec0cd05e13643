// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLensMonitorDisks`, from `ebs/DescribeLensMonitorDisks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag};

/// Lists the disks that CloudLens for EBS watches, with category, performance and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeLensMonitorDisksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_lens_monitor_disks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLensMonitorDisksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the disks to work on or to narrow the list down to. Items: at most 100.
    pub disk_ids: Vec<String>,
    /// Class that the disk belongs to.
    pub disk_category: Option<String>,
    /// Tags that the lens carries. Items: at most 100.
    pub lens_tags: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Part of the IDs of disks to look for.
    pub disk_id_pattern: Option<String>,
}

impl DescribeLensMonitorDisksRequest {
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
    /// Sets `DiskIds`.
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
    /// Sets `LensTags`.
    pub fn lens_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lens_tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `DiskIdPattern`.
    pub fn disk_id_pattern(mut self, value: impl Into<String>) -> Self {
        self.disk_id_pattern = Some(value.into());
        self
    }
}

request! {
    DescribeLensMonitorDisksRequest {
        "RegionId" => region_id: query,
        "DiskIds" => disk_ids: query,
        "DiskCategory" => disk_category: query,
        "LensTags" => lens_tags: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "DiskIdPattern" => disk_id_pattern: query,
    }
}

impl Operation for DescribeLensMonitorDisksRequest {
    type Response = DescribeLensMonitorDisksResponse;
    type Error = DescribeLensMonitorDisksError;
    const INFO: OperationInfo = super::operation("DescribeLensMonitorDisks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLensMonitorDisksError] = &[
        DescribeLensMonitorDisksError::InvalidParameter,
        DescribeLensMonitorDisksError::InvalidParameterConflict,
        DescribeLensMonitorDisksError::InvalidParameterFormat,
        DescribeLensMonitorDisksError::MissingParameter,
        DescribeLensMonitorDisksError::Forbidden,
        DescribeLensMonitorDisksError::ForbiddenAction,
        DescribeLensMonitorDisksError::InvalidAccountStatusNotEnoughBalance,
        DescribeLensMonitorDisksError::LastTokenProcessing,
        DescribeLensMonitorDisksError::NoPermissionSlr,
        DescribeLensMonitorDisksError::OperationDenied,
        DescribeLensMonitorDisksError::InvalidApiNotFound,
        DescribeLensMonitorDisksError::NoSuchResource,
        DescribeLensMonitorDisksError::BlockLimitedRequest,
        DescribeLensMonitorDisksError::InternalError,
        DescribeLensMonitorDisksError::RequestTimeout,
    ];
}

impl Paginated for DescribeLensMonitorDisksRequest {
    type Item = DiskInfos;
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
        Some(&mut response.disk_infos)
    }
}

/// Response to [`DescribeLensMonitorDisksRequest`].
#[non_exhaustive]
pub struct DescribeLensMonitorDisksResponse {
    /// What is known about each disk, one entry each.
    pub disk_infos: Vec<DiskInfos>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    DescribeLensMonitorDisksResponse {
        "DiskInfos" => disk_infos: list(""),
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about each disk, one entry each.
#[non_exhaustive]
pub struct DiskInfos {
    /// ID of the disk that the item belongs to or stands for. Example: `d-cd401****`.
    pub disk_id: Option<String>,
    /// Name that the disk goes by. Example: `disk-28c6b****`.
    pub disk_name: Option<String>,
    /// Which kind of disk it is or is to be. Example: `system`.
    pub disk_type: Option<String>,
    /// State that the disk is in. Example: `Available`.
    pub disk_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Class that the disk belongs to. Example: `cloud_essd`.
    pub disk_category: Option<String>,
    /// Level that the performance has on its scale. Example: `PL0`.
    pub performance_level: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<DiskTag>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-j`.
    pub zone_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `64`.
    pub size: Option<i32>,
    /// Reads and writes a second. Example: `4000`.
    pub iops: Option<i32>,
    /// Data rate over the interval. Example: `300`.
    pub bps: Option<i32>,
    /// Reads and writes a second of this: provisioned. Example: `4000`.
    pub provisioned_iops: Option<i32>,
    /// Whether the bursting is switched on. Example: `true`.
    pub bursting_enabled: Option<bool>,
    /// Tags that the lens carries. Example: `["NoSnapshot", "DiskIOHang"]`.
    pub lens_tags: Vec<String>,
}

response! {
    DiskInfos {
        "DiskId" => disk_id: value,
        "DiskName" => disk_name: value,
        "DiskType" => disk_type: value,
        "DiskStatus" => disk_status: value,
        "RegionId" => region_id: value,
        "DiskCategory" => disk_category: value,
        "PerformanceLevel" => performance_level: value,
        "Tags" => tags: list(""),
        "ZoneId" => zone_id: value,
        "Size" => size: value,
        "Iops" => iops: value,
        "Bps" => bps: value,
        "ProvisionedIops" => provisioned_iops: value,
        "BurstingEnabled" => bursting_enabled: value,
        "LensTags" => lens_tags: list(""),
    }
}

/// Errors that the documentation of [`DescribeLensMonitorDisksRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`BlockLimitedRequest`](super::DocumentedError::BlockLimitedRequest)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeLensMonitorDisksError = super::DocumentedError;
