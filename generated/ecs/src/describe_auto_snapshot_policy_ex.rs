// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoSnapshotPolicyEx`, from `ecs/DescribeAutoSnapshotPolicyEx.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, Tag};

/// Lists your automatic snapshot policies.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAutoSnapshotPolicyExRequest::new()
///     .region_id("cn-hangzhou")
///     .auto_snapshot_policy_id("sp-bp67acfmxazb4ph****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_snapshot_policy_ex(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only this automatic snapshot policy in the result. Example: `sp-bp67acfmxazb4ph****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Display name that the policy goes by.
    pub auto_snapshot_policy_name: Option<String>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
}

impl DescribeAutoSnapshotPolicyExRequest {
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
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeAutoSnapshotPolicyExRequest {
        "RegionId" => region_id: query,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
        "AutoSnapshotPolicyName" => auto_snapshot_policy_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeAutoSnapshotPolicyExRequest {
    type Response = DescribeAutoSnapshotPolicyExResponse;
    type Error = DescribeAutoSnapshotPolicyExError;
    const INFO: OperationInfo = super::operation("DescribeAutoSnapshotPolicyEx")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAutoSnapshotPolicyExError] = &[
        DescribeAutoSnapshotPolicyExError::InvalidRegionIdNotFound,
        DescribeAutoSnapshotPolicyExError::InvalidTagMismatch,
        DescribeAutoSnapshotPolicyExError::InvalidTagCount,
    ];
}

impl Paginated for DescribeAutoSnapshotPolicyExRequest {
    type Item = AutoSnapshotPolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.auto_snapshot_policies)
    }
}

/// Response to [`DescribeAutoSnapshotPolicyExRequest`].
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicyExResponse {
    /// Automatic snapshot policies that match the query.
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAutoSnapshotPolicyExResponse {
        "AutoSnapshotPolicies" => auto_snapshot_policies: list("AutoSnapshotPolicy"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Automatic snapshot policies that match the query.
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    /// ID of an automatic snapshot policy, as
    /// [`CreateAutoSnapshotPolicy`](super::Client::create_auto_snapshot_policy) or
    /// [`DescribeAutoSnapshotPolicyEx`](super::Client::describe_auto_snapshot_policy_ex) returned it.
    /// Example: `sp-bp67acfmxazb4ph****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Display name that the policy goes by. Example: `testAutoSnapshotPolicyName`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Not in service yet; ignore it. Example: `0`.
    pub copied_snapshots_retention_days: Option<i32>,
    /// When the resource was created. Example: `2014-04-21T12:08:52Z`.
    pub creation_time: Option<Timestamp>,
    /// Number of disks that the policy applies to. Example: `1`.
    pub disk_nums: Option<i32>,
    /// Not in service yet; ignore it. Example: `false`.
    pub enable_cross_region_copy: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Weekdays for taking snapshots, counted from Monday as 1; a JSON array. Example: `["6"]`.
    pub repeat_weekdays: Option<String>,
    /// How long automatic snapshots are kept; `-1` stands for good. Unit: `days`. Example: `30`.
    pub retention_days: Option<i32>,
    /// Whether the policy works or is suspended for unpaid bills. Example: `Normal`.
    pub status: Option<Open<AutoSnapshotPolicyStatus>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Not in service yet; ignore it. Example: `test`.
    pub target_copy_regions: Option<String>,
    /// Full hours for taking snapshots each day, in UTC+8; a JSON array. Example: `["4", "19"]`.
    pub time_points: Option<String>,
    /// Number of extended volumes that the policy applies to. Example: `2`.
    pub volume_nums: Option<i32>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-aek2kkmhmhs****`.
    pub resource_group_id: Option<String>,
    /// How copies of the snapshots in other regions are encrypted.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Whether you or the system made the policy. Example: `Custom`.
    pub type_: Option<String>,
}

response! {
    AutoSnapshotPolicy {
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
        "AutoSnapshotPolicyName" => auto_snapshot_policy_name: value,
        "CopiedSnapshotsRetentionDays" => copied_snapshots_retention_days: value,
        "CreationTime" => creation_time: value,
        "DiskNums" => disk_nums: value,
        "EnableCrossRegionCopy" => enable_cross_region_copy: value,
        "RegionId" => region_id: value,
        "RepeatWeekdays" => repeat_weekdays: value,
        "RetentionDays" => retention_days: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "TargetCopyRegions" => target_copy_regions: value,
        "TimePoints" => time_points: value,
        "VolumeNums" => volume_nums: value,
        "ResourceGroupId" => resource_group_id: value,
        "CopyEncryptionConfiguration" => copy_encryption_configuration: value,
        "Type" => type_: value,
    }
}

/// How copies of the snapshots in other regions are encrypted.
#[non_exhaustive]
pub struct CopyEncryptionConfiguration {
    /// Whether the disk is encrypted. Example: `false`.
    pub encrypted: Option<bool>,
    /// KMS key that the disk, snapshot or image is encrypted with.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
}

response! {
    CopyEncryptionConfiguration {
        "Encrypted" => encrypted: value,
        "KMSKeyId" => kms_key_id: value,
    }
}

values! {
    /// Whether the policy works or is suspended for unpaid bills.
    pub enum AutoSnapshotPolicyStatus {
        /// In working order.
        Normal = "Normal",
        /// Suspended because bills are unpaid.
        Expire = "Expire",
    }
}

/// Errors that the documentation of [`DescribeAutoSnapshotPolicyExRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
pub type DescribeAutoSnapshotPolicyExError = super::DocumentedError;
