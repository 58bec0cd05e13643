// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataCaches`, from `eci/DescribeDataCaches.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataCacheEvent, Tag};

/// Lists data caches with status, source and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeDataCachesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_caches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataCachesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Stored copy of data that containers mount, so that they need not load it.
    /// Items: at most 100. Example: `edc-bp1a7n7uawwwol******`.
    pub data_cache_id: Vec<String>,
    /// OSS bucket that the files are or will be in. Example: `default`.
    pub bucket: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/data/models/`.
    pub path: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzw2jz2z****`.
    pub resource_group_id: Option<String>,
    /// How many items to return at most. Example: `20`.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `d78f2dd8-5979-42fe-****-b16db43be5bc`.
    pub next_token: Option<String>,
}

impl DescribeDataCachesRequest {
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
    /// Sets `DataCacheId`.
    pub fn data_cache_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_cache_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeDataCachesRequest {
        "RegionId" => region_id: query,
        "DataCacheId" => data_cache_id: query,
        "Bucket" => bucket: query,
        "Path" => path: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Limit" => limit: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeDataCachesRequest {
    type Response = DescribeDataCachesResponse;
    type Error = DescribeDataCachesError;
    const INFO: OperationInfo = super::operation("DescribeDataCaches")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDataCachesError] = &[
        DescribeDataCachesError::AccountArrearage,
        DescribeDataCachesError::DryRunOperation,
        DescribeDataCachesError::ServiceNotEnabled,
        DescribeDataCachesError::ForbiddenSubUser,
        DescribeDataCachesError::ForbiddenUserBussinessStatus,
        DescribeDataCachesError::ForbiddenUserNotRealNameAuthentication,
        DescribeDataCachesError::NoPermission,
    ];
}

impl Paginated for DescribeDataCachesRequest {
    type Item = DataCache;
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
        Some(&mut response.data_caches)
    }
}

/// Response to [`DescribeDataCachesRequest`].
#[non_exhaustive]
pub struct DescribeDataCachesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B8756BA0-6452-419C-9727-37A6209C85E0`.
    pub request_id: Option<String>,
    /// The data caches that were found or are concerned, one entry each.
    pub data_caches: Vec<DataCache>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `d78f2dd8-5979-42fe-xaee-b16db43be5bc`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDataCachesResponse {
        "RequestId" => request_id: value,
        "DataCaches" => data_caches: list(""),
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
    }
}

/// The data caches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataCache {
    /// Stored copy of data that containers mount, so that they need not load it.
    /// Example: `edc-bp15l4vvys94oo******`.
    pub data_cache_id: Option<String>,
    /// When the item was created. Example: `2023-06-16T02:43Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
    /// Time that is set or recorded for this: last matched. Example: `2023-06-18T02:43Z`.
    pub last_matched_time: Option<Timestamp>,
    /// Time that is set or recorded for this: expire date. Example: `2023-06-26T02:43Z`.
    pub expire_date_time: Option<Timestamp>,
    /// Elastic container instance, which runs like a pod. Example: `eci-8vb1y2w1dv7zeirn****`.
    pub container_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Events, one entry each.
    pub events: Vec<DataCacheEvent>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-2zec5oj8e1yhxijt****`.
    pub snapshot_id: Option<String>,
    /// ID of the flash snapshot that the item belongs to or stands for.
    /// Example: `s-bp12w3v37sit96t6****`.
    pub flash_snapshot_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2hlt3ux4****`.
    pub resource_group_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `20`.
    pub size: Option<i32>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Where the data comes from.
    pub data_source: Option<DataSource>,
    /// OSS bucket that the files are or will be in. Example: `default`.
    pub bucket: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/data/models/`.
    pub path: Option<String>,
}

response! {
    DataCache {
        "DataCacheId" => data_cache_id: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "LastMatchedTime" => last_matched_time: value,
        "ExpireDateTime" => expire_date_time: value,
        "ContainerGroupId" => container_group_id: value,
        "Tags" => tags: list(""),
        "Events" => events: list(""),
        "RegionId" => region_id: value,
        "SnapshotId" => snapshot_id: value,
        "FlashSnapshotId" => flash_snapshot_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Size" => size: value,
        "Name" => name: value,
        "DataSource" => data_source: value,
        "Bucket" => bucket: value,
        "Path" => path: value,
    }
}

/// Where the data comes from.
#[non_exhaustive]
pub struct DataSource {
    /// Kind of the item, out of those that the service tells apart. Example: `URL`.
    pub type_: Option<String>,
    /// The options that are concerned. Example: `text`.
    pub options: Option<String>,
}

response! {
    DataSource {
        "Type" => type_: value,
        "Options" => options: value,
    }
}

/// Errors that the documentation of [`DescribeDataCachesRequest`] names.
///
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`ServiceNotEnabled`](super::DocumentedError::ServiceNotEnabled)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`ForbiddenUserBussinessStatus`](super::DocumentedError::ForbiddenUserBussinessStatus)
/// - [`ForbiddenUserNotRealNameAuthentication`](super::DocumentedError::ForbiddenUserNotRealNameAuthentication)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeDataCachesError = super::DocumentedError;
