// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshots`, from `ecs/DescribeSnapshots.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, DiskType, Filter, Key, NetworkInterfaceTag, SnapshotCategory, SnapshotStatus, Usage};

/// Lists snapshots of disks; all filters given must match.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_snapshots::SnapshotStatus;
///
/// let request = alicloud_ecs::DescribeSnapshotsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snapshots(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_snapshots(request)
///     .wait()
///     .until(SnapshotStatus::Accomplished)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotsRequest {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Keeps only snapshots of this disk. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// Keeps only snapshots of this chain. Example: `sp-bp67acfmxazb4p****`.
    pub snapshot_link_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only these snapshots. Example: `text`.
    pub snapshot_ids: Vec<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// Keeps only snapshots of this name. Example: `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// Keeps only snapshots in this state. Default: `all`. Example: `all`.
    pub status: Option<Open<SnapshotStatus>>,
    /// Keeps only snapshots made by a policy or only those made by users.
    /// Default: `all`. Example: `all`.
    pub snapshot_type: Option<Open<SnapshotType>>,
    /// Conditions on the result, each a pair of a key and a value.
    pub filter: Vec<Filter>,
    /// Keeps only snapshots that images or disks were made from, or only unused ones.
    /// Here: `image`, `disk`, `image_disk`, `none`. Example: `none`.
    pub usage: Option<Open<Usage>>,
    /// Keeps only snapshots of system disks or only those of data disks. Example: `Data`.
    pub source_disk_type: Option<Open<SourceDiskType>>,
    /// Keeps only snapshots that are, or are not, encrypted. Default: `false`. Example: `false`.
    pub encrypted: Option<bool>,
    /// Keeps only snapshots of this resource group; no more than 1,000 are found then.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Keeps only snapshots encrypted with this KMS key.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Keeps only snapshots of this kind. Instant access has taken the place of local snapshots.
    /// Example: `Standard`.
    pub category: Option<Open<SnapshotCategory>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
}

impl DescribeSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `SnapshotLinkId`.
    pub fn snapshot_link_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_link_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
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
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<SnapshotStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SnapshotType`.
    pub fn snapshot_type(mut self, value: impl Into<Open<SnapshotType>>) -> Self {
        self.snapshot_type = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<Open<Usage>>) -> Self {
        self.usage = Some(value.into());
        self
    }
    /// Sets `SourceDiskType`.
    pub fn source_disk_type(mut self, value: impl Into<Open<SourceDiskType>>) -> Self {
        self.source_disk_type = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<SnapshotCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeSnapshotsRequest {
        "InstanceId" => instance_id: query,
        "DiskId" => disk_id: query,
        "SnapshotLinkId" => snapshot_link_id: query,
        "RegionId" => region_id: query,
        "SnapshotIds" => snapshot_ids: query_json,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "SnapshotName" => snapshot_name: query,
        "Status" => status: query,
        "SnapshotType" => snapshot_type: query,
        "Filter" => filter: query,
        "Usage" => usage: query,
        "SourceDiskType" => source_disk_type: query,
        "Encrypted" => encrypted: query,
        "ResourceGroupId" => resource_group_id: query,
        "DryRun" => dry_run: query,
        "KMSKeyId" => kms_key_id: query,
        "Category" => category: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeSnapshotsRequest {
    type Response = DescribeSnapshotsResponse;
    type Error = DescribeSnapshotsError;
    const INFO: OperationInfo = super::operation("DescribeSnapshots")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSnapshotsError] = &[
        DescribeSnapshotsError::InvalidTagMismatch,
        DescribeSnapshotsError::InvalidTagCount,
        DescribeSnapshotsError::InternalError,
        DescribeSnapshotsError::InvalidSnapshotIdsMalformed,
        DescribeSnapshotsError::InvalidSnapshotCategoryMalformed,
        DescribeSnapshotsError::InvalidFilterKeyNotFound,
        DescribeSnapshotsError::InvalidUsage,
        DescribeSnapshotsError::InvalidSourceDiskType,
        DescribeSnapshotsError::InvalidStatusNotFound,
        DescribeSnapshotsError::InvalidSnapshotTypeNotFound,
        DescribeSnapshotsError::InvalidSnapshotLinkIdNotFound,
        DescribeSnapshotsError::InvalidFilterValue,
    ];
}

impl Paginated for DescribeSnapshotsRequest {
    type Item = Snapshot;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.snapshots)
    }
}

impl Stateful for DescribeSnapshotsRequest {
    type State = SnapshotStatus;
    const FAILURES: &'static [SnapshotStatus] = &[SnapshotStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.snapshot_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .snapshots
                .iter()
                .map(|v| (
                    v.snapshot_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeSnapshotsRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Snapshots that match the query.
    pub snapshots: Vec<Snapshot>,
}

response! {
    DescribeSnapshotsResponse {
        "NextToken" => next_token: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Snapshots" => snapshots: list("Snapshot"),
    }
}

/// Snapshots that match the query.
#[non_exhaustive]
pub struct Snapshot {
    /// Whether the snapshot is under way, done or failed.
    /// Here: `progressing`, `accomplished`, `failed`. Example: `accomplished`.
    pub status: Option<Open<SnapshotStatus>>,
    /// When the resource was created. Example: `2020-08-20T14:52:28Z`.
    pub creation_time: Option<Timestamp>,
    /// How much of the work is done, in percent. Example: `100%`.
    pub progress: Option<String>,
    /// Whether the snapshot can be used right away (instant access). Enhanced SSDs only.
    /// Example: `false`.
    pub instant_access: Option<bool>,
    /// How long the snapshot is expected to take still. Unit: `seconds`. Example: `38`.
    pub remain_time: Option<i32>,
    /// Size of the disk that the snapshots were taken of. Unit: `GiB`. Example: `40`.
    pub source_disk_size: Option<String>,
    /// How long the snapshot is kept before it is deleted by itself. Example: `30`.
    pub retention_days: Option<i32>,
    /// Whether the snapshot is one of a system or of a data disk. Example: `system`.
    pub source_disk_type: Option<Open<DiskType>>,
    /// Kind of disk that the snapshot was taken of. Due to be withdrawn; avoid it. Example: `disk`.
    pub source_storage_type: Option<String>,
    /// Whether images or disks were made from the snapshot.
    /// Here: `image`, `disk`, `image_disk`, `none`. Example: `image`.
    pub usage: Option<Open<Usage>>,
    /// When the last change to the snapshot took place. Example: `2020-08-25T14:18:09Z`.
    pub last_modified_time: Option<Timestamp>,
    /// Whether the snapshot is encrypted. Example: `false`.
    pub encrypted: Option<bool>,
    /// Whether a policy or a user made the snapshot. Example: `all`.
    pub snapshot_type: Option<String>,
    /// ID of the disk that the snapshot was taken of. Kept even when the disk is gone.
    /// Example: `d-bp67acfmxazb4ph****`.
    pub source_disk_id: Option<String>,
    /// Display name of the snapshot. Example: `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// How long instant access stays on; it is switched off by itself afterwards. Example: `30`.
    pub instant_access_retention_days: Option<i32>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Kind of snapshot. On its way out; look at `InstantAccess`. Example: `standard`.
    pub category: Option<String>,
    /// KMS key that the disk, snapshot or image is encrypted with.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Serial number of the snapshot. Example: `64472-116742336-61976****`.
    pub snapshot_sn: Option<String>,
    /// Product code of the marketplace image that the disk was made from. Example: `jxsc000****`.
    pub product_code: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Whether the snapshot can be used for creating and rolling back disks. Example: `false`.
    pub available: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Snapshot that the disk was created from. Empty for other disks, unchanged for life.
    /// Example: `s-bp67acfmxazb4p****`.
    pub source_snapshot_id: Option<String>,
    /// Region of the snapshot that this one was copied from. Example: `cn-hangzhou`.
    pub source_region_id: Option<String>,
    /// ID of a snapshot chain, all snapshots of one disk. Example: `sl-bp1grgphbcc9brb5****`.
    pub snapshot_link_id: Option<String>,
}

response! {
    Snapshot {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "Progress" => progress: value,
        "InstantAccess" => instant_access: value,
        "RemainTime" => remain_time: value,
        "SourceDiskSize" => source_disk_size: value,
        "RetentionDays" => retention_days: value,
        "SourceDiskType" => source_disk_type: value,
        "SourceStorageType" => source_storage_type: value,
        "Usage" => usage: value,
        "LastModifiedTime" => last_modified_time: value,
        "Encrypted" => encrypted: value,
        "SnapshotType" => snapshot_type: value,
        "SourceDiskId" => source_disk_id: value,
        "SnapshotName" => snapshot_name: value,
        "InstantAccessRetentionDays" => instant_access_retention_days: value,
        "Description" => description: value,
        "SnapshotId" => snapshot_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Category" => category: value,
        "KMSKeyId" => kms_key_id: value,
        "SnapshotSN" => snapshot_sn: value,
        "ProductCode" => product_code: value,
        "Tags" => tags: list("Tag"),
        "Available" => available: value,
        "RegionId" => region_id: value,
        "SourceSnapshotId" => source_snapshot_id: value,
        "SourceRegionId" => source_region_id: value,
        "SnapshotLinkId" => snapshot_link_id: value,
    }
}

values! {
    /// Keeps only snapshots made by a policy or only those made by users.
    pub enum SnapshotType {
        /// Made by an automatic snapshot policy.
        Auto = "auto",
        /// Made by hand.
        User = "user",
        /// Made either way.
        All = "all",
    }
}

values! {
    /// Keeps only snapshots of system disks or only those of data disks.
    pub enum SourceDiskType {
        /// Taken of a system disk.
        System = "System",
        /// Taken of a data disk.
        Data = "Data",
    }
}

/// Errors that the documentation of [`DescribeSnapshotsRequest`] names.
///
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidSnapshotIdsMalformed`](super::DocumentedError::InvalidSnapshotIdsMalformed)
/// - [`InvalidSnapshotCategoryMalformed`](super::DocumentedError::InvalidSnapshotCategoryMalformed)
/// - [`InvalidFilterKeyNotFound`](super::DocumentedError::InvalidFilterKeyNotFound)
/// - [`InvalidUsage`](super::DocumentedError::InvalidUsage)
/// - [`InvalidSourceDiskType`](super::DocumentedError::InvalidSourceDiskType)
/// - [`InvalidStatusNotFound`](super::DocumentedError::InvalidStatusNotFound)
/// - [`InvalidSnapshotTypeNotFound`](super::DocumentedError::InvalidSnapshotTypeNotFound)
/// - [`InvalidSnapshotLinkIdNotFound`](super::DocumentedError::InvalidSnapshotLinkIdNotFound)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
pub type DescribeSnapshotsError = super::DocumentedError;
