// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageCaches`, from `eci/DescribeImageCaches.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataCacheEvent, Tag};

/// Lists image caches with status, images and progress.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeImageCachesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_caches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageCachesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Stored copy of container images, which makes containers start faster.
    /// Example: `imc-bp195erqe9o2pb09****`.
    pub image_cache_id: Option<String>,
    /// Name that the image cache goes by. Example: `testcache`.
    pub image_cache_name: Option<String>,
    /// ID of the snapshot that the call is about. Example: `s-2zec5oj8e1yhxijt****`.
    pub snapshot_id: Option<String>,
    /// Image that the container runs. Example: `nginx`.
    pub image: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-2df3isufhi38****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Images that a cache should hold.
    /// Items: at most 101. Example: `registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:1.15.10-perl`.
    pub match_image: Vec<String>,
    /// How many items to return at most. Example: `20`.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// Whether a cache must hold all images. Example: `true`.
    pub image_full_match: Option<bool>,
    /// How many caches to return at most. Example: `3`.
    pub image_match_count_request: Option<i32>,
}

impl DescribeImageCachesRequest {
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
    /// Sets `ImageCacheId`.
    pub fn image_cache_id(mut self, value: impl Into<String>) -> Self {
        self.image_cache_id = Some(value.into());
        self
    }
    /// Sets `ImageCacheName`.
    pub fn image_cache_name(mut self, value: impl Into<String>) -> Self {
        self.image_cache_name = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MatchImage`.
    pub fn match_image(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.match_image = value.into_iter().map(Into::into).collect();
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
    /// Sets `ImageFullMatch`.
    #[inline]
    pub fn image_full_match(mut self, value: bool) -> Self {
        self.image_full_match = Some(value);
        self
    }
    /// Sets `ImageMatchCountRequest`.
    #[inline]
    pub fn image_match_count_request(mut self, value: i32) -> Self {
        self.image_match_count_request = Some(value);
        self
    }
}

request! {
    DescribeImageCachesRequest {
        "RegionId" => region_id: query,
        "ImageCacheId" => image_cache_id: query,
        "ImageCacheName" => image_cache_name: query,
        "SnapshotId" => snapshot_id: query,
        "Image" => image: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "MatchImage" => match_image: query,
        "Limit" => limit: query,
        "NextToken" => next_token: query,
        "ImageFullMatch" => image_full_match: query,
        "ImageMatchCountRequest" => image_match_count_request: query,
    }
}

impl Operation for DescribeImageCachesRequest {
    type Response = DescribeImageCachesResponse;
    type Error = DescribeImageCachesError;
    const INFO: OperationInfo = super::operation("DescribeImageCaches")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImageCachesError] = &[
        DescribeImageCachesError::AccountArrearage,
        DescribeImageCachesError::DryRunOperation,
        DescribeImageCachesError::ServiceNotEnabled,
        DescribeImageCachesError::ForbiddenSubUser,
        DescribeImageCachesError::ForbiddenUserBussinessStatus,
        DescribeImageCachesError::ForbiddenUserNotRealNameAuthentication,
        DescribeImageCachesError::NoPermission,
    ];
}

impl Paginated for DescribeImageCachesRequest {
    type Item = ImageCache;
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
        Some(&mut response.image_caches)
    }
}

/// Response to [`DescribeImageCachesRequest`].
#[non_exhaustive]
pub struct DescribeImageCachesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `39FC2E43-3DD7-4CEF-9EF4-E4AD6E635301`.
    pub request_id: Option<String>,
    /// The image caches that were found or are concerned, one entry each.
    pub image_caches: Vec<ImageCache>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
}

response! {
    DescribeImageCachesResponse {
        "RequestId" => request_id: value,
        "ImageCaches" => image_caches: list(""),
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
    }
}

/// The image caches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImageCache {
    /// The images that were found or are concerned, one entry each.
    /// Example: `registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:1.15.10-perl`.
    pub images: Vec<String>,
    /// When the item was created. Example: `2021-02-09T02:24:07Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Ready`.
    pub status: Option<String>,
    /// How far the work has come. Example: `100%`.
    pub progress: Option<String>,
    /// Time that is set or recorded for this: expire date. Example: `2019-11-10T09:00:48Z`.
    pub expire_date_time: Option<Timestamp>,
    /// Time that is set or recorded for this: last matched. Example: `2021-08-18T03:48:10Z`.
    pub last_matched_time: Option<Timestamp>,
    /// Elastic container instance, which runs like a pod. Example: `eci-bp18oq3m15prd9jb****`.
    pub container_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Events, one entry each.
    pub events: Vec<DataCacheEvent>,
    /// Stored copy of container images, which makes containers start faster.
    /// Example: `imc-bp195erqe9o2pb09****`.
    pub image_cache_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-2zec5oj8e1yhxijt****`.
    pub snapshot_id: Option<String>,
    /// ID of the flash snapshot that the item belongs to or stands for.
    /// Example: `s-bp12w3v37sit96t6****`.
    pub flash_snapshot_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-2df3isufhi38****`.
    pub resource_group_id: Option<String>,
    /// How large the image cache is or is to be. Example: `20`.
    pub image_cache_size: Option<i32>,
    /// Name that the image cache goes by. Example: `imagetest`.
    pub image_cache_name: Option<String>,
    /// What is done about the elimination, as rules. Example: `LRU`.
    pub elimination_strategy: Option<String>,
}

response! {
    ImageCache {
        "Images" => images: list(""),
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Progress" => progress: value,
        "ExpireDateTime" => expire_date_time: value,
        "LastMatchedTime" => last_matched_time: value,
        "ContainerGroupId" => container_group_id: value,
        "Tags" => tags: list(""),
        "Events" => events: list(""),
        "ImageCacheId" => image_cache_id: value,
        "RegionId" => region_id: value,
        "SnapshotId" => snapshot_id: value,
        "FlashSnapshotId" => flash_snapshot_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ImageCacheSize" => image_cache_size: value,
        "ImageCacheName" => image_cache_name: value,
        "EliminationStrategy" => elimination_strategy: value,
    }
}

/// Errors that the documentation of [`DescribeImageCachesRequest`] names.
///
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`ServiceNotEnabled`](super::DocumentedError::ServiceNotEnabled)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`ForbiddenUserBussinessStatus`](super::DocumentedError::ForbiddenUserBussinessStatus)
/// - [`ForbiddenUserNotRealNameAuthentication`](super::DocumentedError::ForbiddenUserNotRealNameAuthentication)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeImageCachesError = super::DocumentedError;
