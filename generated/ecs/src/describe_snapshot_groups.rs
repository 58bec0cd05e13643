// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshotGroups`, from `ecs/DescribeSnapshotGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskType, SnapshotStatus, Tag};

/// Lists instance snapshots; all filters given must match.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_snapshot_groups::SnapshotStatus;
///
/// let request = alicloud_ecs::DescribeSnapshotGroupsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_snapshot_groups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_snapshot_groups(request)
///     .wait()
///     .until(SnapshotStatus::Accomplished)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-j6ca469urv8ei629****`.
    pub instance_id: Option<String>,
    /// Keeps only these instance snapshots. Items: at most 10. Example: `ssg-j6ciyh3k52qp7ovm****`.
    pub snapshot_group_id: Vec<String>,
    /// Keeps only instance snapshots in these states. Here: `progressing`, `accomplished`, `failed`.
    /// Items: at most 10. Example: `accomplished`.
    pub status: Vec<Open<SnapshotStatus>>,
    /// Display name of the resource. Example: `testName`.
    pub name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// Extra attributes to add to each item of the result, left out otherwise. Items: at most 5.
    pub additional_attributes: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 16.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
}

impl DescribeSnapshotGroupsRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SnapshotGroupId`.
    pub fn snapshot_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<SnapshotStatus>>>,
    ) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = value.into_iter().map(Into::into).collect();
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
}

request! {
    DescribeSnapshotGroupsRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SnapshotGroupId" => snapshot_group_id: query,
        "Status" => status: query,
        "Name" => name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "AdditionalAttributes" => additional_attributes: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSnapshotGroupsRequest {
    type Response = DescribeSnapshotGroupsResponse;
    type Error = DescribeSnapshotGroupsError;
    const INFO: OperationInfo = super::operation("DescribeSnapshotGroups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSnapshotGroupsError] = &[
        DescribeSnapshotGroupsError::InvalidStatusValueNotSupported,
        DescribeSnapshotGroupsError::InvalidSnapshotGroupIdMustBeOne,
        DescribeSnapshotGroupsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeSnapshotGroupsRequest {
    type Item = SnapshotGroup;
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
        Some(&mut response.snapshot_groups)
    }
}

impl Stateful for DescribeSnapshotGroupsRequest {
    type State = SnapshotStatus;
    const FAILURES: &'static [SnapshotStatus] = &[SnapshotStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.snapshot_group_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .snapshot_groups
                .iter()
                .map(|v| (
                    v.snapshot_group_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeSnapshotGroupsRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotGroupsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F9A4CC4-362F-469A-B9EF-B3204EF8AA3A`.
    pub request_id: Option<String>,
    /// Instance snapshots that match the query.
    pub snapshot_groups: Vec<SnapshotGroup>,
}

response! {
    DescribeSnapshotGroupsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "SnapshotGroups" => snapshot_groups: list("SnapshotGroup"),
    }
}

/// Instance snapshots that match the query.
#[non_exhaustive]
pub struct SnapshotGroup {
    /// When the resource was created. Example: `2021-03-23T10:58:48Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// Instance that the instance snapshot was taken of. Example: `i-j6ca469urv8ei629****`.
    pub instance_id: Option<String>,
    /// Display name of the resource. Example: `testName`.
    pub name: Option<String>,
    /// Not in service; ignore it.
    pub progress_status: Option<String>,
    /// ID of an instance snapshot, the set of snapshots of all disks of an instance.
    /// Example: `ssg-j6ciyh3k52qp7ovm****`.
    pub snapshot_group_id: Option<String>,
    /// Snapshots of the single disks.
    pub snapshots: Vec<Snapshot>,
    /// Whether the instance snapshot is under way, done or failed.
    /// Here: `progressing`, `accomplished`, `failed`. Example: `accomplished`.
    pub status: Option<Open<SnapshotStatus>>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    SnapshotGroup {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "ProgressStatus" => progress_status: value,
        "SnapshotGroupId" => snapshot_group_id: value,
        "Snapshots" => snapshots: list("Snapshot"),
        "Status" => status: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Snapshots of the single disks.
#[non_exhaustive]
pub struct Snapshot {
    /// Whether the snapshot can be used right away (instant access). Enhanced SSDs only.
    /// Example: `true`.
    pub instant_access: Option<bool>,
    /// How long instant access stays on; it is switched off by itself afterwards. Example: `3`.
    pub instant_access_retention_days: Option<i32>,
    /// How much of the work is done, in percent. Example: `100%`.
    pub progress: Option<String>,
    /// ID of a snapshot, as [`CreateSnapshot`](super::Client::create_snapshot) or
    /// [`DescribeSnapshots`](super::Client::describe_snapshots) returned it.
    /// Example: `s-j6cbzmrlbf09w72q****`.
    pub snapshot_id: Option<String>,
    /// ID of the disk that the snapshot was taken of. Kept even when the disk is gone.
    /// Example: `d-j6c3ogynmvpi6wy7****`.
    pub source_disk_id: Option<String>,
    /// Whether the snapshot is one of a system or of a data disk. Example: `system`.
    pub source_disk_type: Option<Open<DiskType>>,
    /// Whether the snapshot can be used for creating and rolling back disks. Example: `false`.
    pub available: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Snapshot {
        "InstantAccess" => instant_access: value,
        "InstantAccessRetentionDays" => instant_access_retention_days: value,
        "Progress" => progress: value,
        "SnapshotId" => snapshot_id: value,
        "SourceDiskId" => source_disk_id: value,
        "SourceDiskType" => source_disk_type: value,
        "Available" => available: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeSnapshotGroupsRequest`] names.
///
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported), here with HTTP status 403
/// - [`InvalidSnapshotGroupIdMustBeOne`](super::DocumentedError::InvalidSnapshotGroupIdMustBeOne)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeSnapshotGroupsError = super::DocumentedError;
