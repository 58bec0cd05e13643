// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDisks`, from `ecs/DescribeDisks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, DiskCategory, DiskStatus, DiskTag, DiskType, Filter, Key, LockReason, MultiAttach, NetworkInterfaceTag, OperationLock, PerformanceLevel};

/// Lists disks, cloud and local ones alike; all filters given must match.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_disks::DiskStatus;
///
/// let request = alicloud_ecs::DescribeDisksRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_disks(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_disks(request)
///     .wait()
///     .until(DiskStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Keeps only these disks. Example: `text`.
    pub disk_ids: Vec<String>,
    /// Keeps only disks attached to this instance. Example: `i-bp67acfmxazb4q****`.
    pub instance_id: Option<String>,
    /// Keeps only system disks or only data disks. Default: `all`. Example: `all`.
    pub disk_type: Option<Open<DiskType>>,
    /// Keeps only disks of this kind. Default: `all`. Example: `all`.
    pub category: Option<Open<DiskCategory>>,
    /// Keeps only disks in this state. Default: `All`. Example: `All`.
    pub status: Option<Open<DiskStatus>>,
    /// Keeps only disks created from this snapshot. Example: `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// Keeps only disks that can, or cannot, be detached from their instance. Example: `false`.
    pub portable: Option<bool>,
    /// Keeps only disks that go away, or stay, when their instance is released.
    /// Default: `false`. Example: `false`.
    pub delete_with_instance: Option<bool>,
    /// Keeps only disks whose automatic snapshots go away, or stay, when the disk is released.
    /// Default: `false`. Example: `false`.
    pub delete_auto_snapshot: Option<bool>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `10`. Example: `50`.
    pub max_results: Option<i32>,
    /// Display name of the disk. Example: `testDiskName`.
    pub disk_name: Option<String>,
    /// Keeps only disks that this automatic snapshot policy applies to.
    /// Example: `sp-m5e2w2jutw8bv31****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Keeps only disks that take part, or do not, in automatic snapshots. Example: `true`.
    pub enable_auto_snapshot: Option<bool>,
    /// Keeps only disks with, or without, an automatic snapshot policy applied.
    /// Default: `false`. Example: `false`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Keeps only disks with this billing method. Example: `PostPaid`.
    pub disk_charge_type: Option<Open<ChargeType>>,
    /// Keeps only disks locked for this reason.
    /// Here: `financial`, `security`, `dedicatedhostfinancial`, `recycling`. Example: `recycling`.
    pub lock_reason: Option<Open<LockReason>>,
    /// Conditions on the result, each a pair of a key and a value.
    pub filter: Vec<Filter>,
    /// Keeps only disks of this resource group; no more than 1,000 are found then.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Whether to look for shared block storage instead of ordinary disks. Example: `false`.
    pub enable_shared: Option<bool>,
    /// Whether to return encrypted disks only. Default: `false`. Example: `false`.
    pub encrypted: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Keeps only disks encrypted with this KMS key. Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Keeps only disks with multi-attach on or off, or only shared block storage.
    /// Example: `Disabled`.
    pub multi_attach: Option<Open<MultiAttach>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<DiskTag>,
    /// Extra attributes to return for each disk. `IOPS` adds the highest number of operations a second.
    /// Items: at most 5. Example: `IOPS`.
    pub additional_attributes: Vec<String>,
}

impl DescribeDisksRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<DiskStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Portable`.
    #[inline]
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `DeleteAutoSnapshot`.
    #[inline]
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
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
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `EnableAutoSnapshot`.
    #[inline]
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }
    /// Sets `EnableAutomatedSnapshotPolicy`.
    #[inline]
    pub fn enable_automated_snapshot_policy(mut self, value: bool) -> Self {
        self.enable_automated_snapshot_policy = Some(value);
        self
    }
    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<Open<LockReason>>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EnableShared`.
    #[inline]
    pub fn enable_shared(mut self, value: bool) -> Self {
        self.enable_shared = Some(value);
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
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
    /// Sets `MultiAttach`.
    pub fn multi_attach(mut self, value: impl Into<Open<MultiAttach>>) -> Self {
        self.multi_attach = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<DiskTag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
}

request! {
    DescribeDisksRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DiskIds" => disk_ids: query_json,
        "InstanceId" => instance_id: query,
        "DiskType" => disk_type: query,
        "Category" => category: query,
        "Status" => status: query,
        "SnapshotId" => snapshot_id: query,
        "Portable" => portable: query,
        "DeleteWithInstance" => delete_with_instance: query,
        "DeleteAutoSnapshot" => delete_auto_snapshot: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "DiskName" => disk_name: query,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: query,
        "EnableAutoSnapshot" => enable_auto_snapshot: query,
        "EnableAutomatedSnapshotPolicy" => enable_automated_snapshot_policy: query,
        "DiskChargeType" => disk_charge_type: query,
        "LockReason" => lock_reason: query,
        "Filter" => filter: query,
        "ResourceGroupId" => resource_group_id: query,
        "EnableShared" => enable_shared: query,
        "Encrypted" => encrypted: query,
        "DryRun" => dry_run: query,
        "KMSKeyId" => kms_key_id: query,
        "MultiAttach" => multi_attach: query,
        "Tag" => tag: query,
        "AdditionalAttributes" => additional_attributes: query,
    }
}

impl Operation for DescribeDisksRequest {
    type Response = DescribeDisksResponse;
    type Error = DescribeDisksError;
    const INFO: OperationInfo = super::operation("DescribeDisks")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDisksError] = &[
        DescribeDisksError::InvalidDiskTypeValueNotSupported,
        DescribeDisksError::InvalidCategoryValueNotSupported,
        DescribeDisksError::InvalidStatusValueNotSupported,
        DescribeDisksError::InvalidTagMismatch,
        DescribeDisksError::InvalidTagCount,
        DescribeDisksError::InvalidRegionNotFound,
        DescribeDisksError::InvalidZoneIdNotFound,
        DescribeDisksError::MissingParamterRegionId,
        DescribeDisksError::InvalidParameterDiskIds,
        DescribeDisksError::IncompleteParamter,
        DescribeDisksError::InvalidParamter,
        DescribeDisksError::InvalidSnapshotNotFound,
        DescribeDisksError::InvalidDiskIdsMalformed,
        DescribeDisksError::UserNotInTheWhiteList,
        DescribeDisksError::InvalidParameterMultiAttachAndEnableSharedNotMatch,
        DescribeDisksError::InvalidParameterMultiAttach,
        DescribeDisksError::InvalidDiskChargeTypeNotFound,
        DescribeDisksError::InvalidLockReasonNotFound,
        DescribeDisksError::InvalidDiskIdsValueNotSupported,
        DescribeDisksError::InternalError,
        DescribeDisksError::InvalidFilterKeyNotFound,
        DescribeDisksError::InvalidFilterValue,
    ];
}

impl Paginated for DescribeDisksRequest {
    type Item = Disk;
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
        Some(&mut response.disks)
    }
}

impl Stateful for DescribeDisksRequest {
    type State = DiskStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.disk_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .disks
                .iter()
                .map(|v| (v.disk_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribeDisksRequest`].
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// Disks that match the query.
    pub disks: Vec<Disk>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDisksResponse {
        "Disks" => disks: list("Disk"),
        "NextToken" => next_token: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Disks that match the query.
#[non_exhaustive]
pub struct Disk {
    /// When the disk was last attached. Filled in only while the disk is `Available`.
    /// Example: `2021-06-07T06:08:56Z`.
    pub attached_time: Option<Timestamp>,
    /// Instances that the disk is attached to. Missing for shared block storage.
    pub attachments: Vec<Attachment>,
    /// Automatic snapshot policy that applies to the disk. Example: `sp-bp67acfmxazb4p****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub bdf_id: Option<String>,
    /// Kind of disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `local_ssd_pro`, `local_hdd_pro`, `ephemeral`, `ephemeral_ssd`.
    /// Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// When the resource was created. Example: `2021-06-07T06:08:54Z`.
    pub creation_time: Option<Timestamp>,
    /// Dedicated block storage cluster that the disk is in. Empty for ordinary disks.
    /// Example: `dbsc-f8zfynww0vzuhg4w****`.
    pub dedicated_block_storage_cluster_id: Option<String>,
    /// Whether automatic snapshots of the disk go away together with it. Example: `false`.
    pub delete_auto_snapshot: Option<bool>,
    /// Whether the disk goes away together with its instance; a disk that stays is billed as a
    /// pay-as-you-go data disk. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// When the disk was last detached. Filled in only while the disk is `Available`.
    /// Example: `2021-06-07T21:01:22Z`.
    pub detached_time: Option<Timestamp>,
    /// Device name under which the instance sees the disk. Filled in only while attached, and due to be
    /// withdrawn. Example: `/dev/xvda`.
    pub device: Option<String>,
    /// Billing method of the disk. Example: `PrePaid`.
    pub disk_charge_type: Option<Open<ChargeType>>,
    /// ID of a disk, as [`CreateDisk`](super::Client::create_disk) or
    /// [`DescribeDisks`](super::Client::describe_disks) returned it.
    /// Example: `d-bp18um4r4f2fve24****`.
    pub disk_id: Option<String>,
    /// Display name of the disk. Example: `testDiskName`.
    pub disk_name: Option<String>,
    /// Whether the disk takes part in automatic snapshots. Only then does a policy applied to it have
    /// an effect. Example: `false`.
    pub enable_auto_snapshot: Option<bool>,
    /// Whether an automatic snapshot policy is applied to the disk. Example: `false`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Whether the disk is encrypted. Example: `false`.
    pub encrypted: Option<bool>,
    /// When the subscription runs out. Example: `2021-07-07T16:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Highest number of reads and writes a second that the disk reaches. Example: `4000`.
    pub iops: Option<i32>,
    /// Highest number of reads a second that the disk reaches. Example: `2000`.
    pub iops_read: Option<i32>,
    /// Highest number of writes a second that the disk reaches. Example: `2000`.
    pub iops_write: Option<i32>,
    /// Image that the disk was created from. Empty for other disks, unchanged for life.
    /// Example: `m-bp13aqm171qynt3u***`.
    pub image_id: Option<String>,
    /// Instance that the disk is attached to. Filled in only while the disk is `In_use`.
    /// Example: `i-bp67acfmxazb4q****`.
    pub instance_id: Option<String>,
    /// KMS key that the disk, snapshot or image is encrypted with.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb408***`.
    pub kms_key_id: Option<String>,
    /// Number of instances that the shared block storage is attached to. Example: `1`.
    pub mount_instance_num: Option<i32>,
    /// Instances that the shared disk is attached to.
    pub mount_instances: Vec<MountInstance>,
    /// Whether the disk can be attached to several instances at once. Example: `Disabled`.
    pub multi_attach: Option<String>,
    /// Locks on the resource, each with its reason.
    pub operation_locks: Vec<OperationLock>,
    /// Performance level of the enhanced SSD. Applies to disks of the category `cloud_essd` only.
    /// Example: `PL0`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Whether the disk can be detached and live on without its instance. Example: `false`.
    pub portable: Option<bool>,
    /// Product code of the marketplace image involved; empty otherwise. Example: `jxsc000204`.
    pub product_code: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Serial number of the disk or instance. Example: `bp18um4r4f2fve2****`.
    pub serial_number: Option<String>,
    /// Size of the disk. Unit: `GiB`. Example: `60`.
    pub size: Option<i32>,
    /// Snapshot that the disk was created from. Empty for other disks, unchanged for life.
    /// Example: `s-bp67acfmxazb4p****`.
    pub source_snapshot_id: Option<String>,
    /// State of the disk, such as waiting for an instance or in use.
    /// Here: `In_use`, `Available`, `Attaching`, `Detaching`, `Creating`, `ReIniting`.
    /// Example: `In_use`.
    pub status: Option<Open<DiskStatus>>,
    /// ID of the storage set, a group of disks laid out over partitions.
    /// Example: `ss-i-bp1j4i2jdf3owlhe****`.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set may have. Example: `11`.
    pub storage_set_partition_number: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Whether this is a system or a data disk. Example: `system`.
    pub type_: Option<Open<DiskType>>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Dedicated block storage cluster that holds the disk. Example: `dbsc-j5e1sf2vaf5he8m2****`.
    pub storage_cluster_id: Option<String>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline. Example: `40000`.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance. Example: `false`.
    pub bursting_enabled: Option<bool>,
    /// Data that the disk can move each second, reads and writes together. Example: `100`.
    pub throughput: Option<i32>,
    /// Data that can be read from the disk each second. Example: `100`.
    pub throughput_read: Option<i32>,
    /// Data that can be written to the disk each second. Example: `100`.
    pub throughput_write: Option<i32>,
    /// Where the disk is stored; lists the zones of a disk that spans several.
    pub placement: Option<Placement>,
}

response! {
    Disk {
        "AttachedTime" => attached_time: value,
        "Attachments" => attachments: list("Attachment"),
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: value,
        "BdfId" => bdf_id: value,
        "Category" => category: value,
        "CreationTime" => creation_time: value,
        "DedicatedBlockStorageClusterId" => dedicated_block_storage_cluster_id: value,
        "DeleteAutoSnapshot" => delete_auto_snapshot: value,
        "DeleteWithInstance" => delete_with_instance: value,
        "Description" => description: value,
        "DetachedTime" => detached_time: value,
        "Device" => device: value,
        "DiskChargeType" => disk_charge_type: value,
        "DiskId" => disk_id: value,
        "DiskName" => disk_name: value,
        "EnableAutoSnapshot" => enable_auto_snapshot: value,
        "EnableAutomatedSnapshotPolicy" => enable_automated_snapshot_policy: value,
        "Encrypted" => encrypted: value,
        "ExpiredTime" => expired_time: value,
        "IOPS" => iops: value,
        "IOPSRead" => iops_read: value,
        "IOPSWrite" => iops_write: value,
        "ImageId" => image_id: value,
        "InstanceId" => instance_id: value,
        "KMSKeyId" => kms_key_id: value,
        "MountInstanceNum" => mount_instance_num: value,
        "MountInstances" => mount_instances: list("MountInstance"),
        "MultiAttach" => multi_attach: value,
        "OperationLocks" => operation_locks: list("OperationLock"),
        "PerformanceLevel" => performance_level: value,
        "Portable" => portable: value,
        "ProductCode" => product_code: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SerialNumber" => serial_number: value,
        "Size" => size: value,
        "SourceSnapshotId" => source_snapshot_id: value,
        "Status" => status: value,
        "StorageSetId" => storage_set_id: value,
        "StorageSetPartitionNumber" => storage_set_partition_number: value,
        "Tags" => tags: list("Tag"),
        "Type" => type_: value,
        "ZoneId" => zone_id: value,
        "StorageClusterId" => storage_cluster_id: value,
        "ProvisionedIops" => provisioned_iops: value,
        "BurstingEnabled" => bursting_enabled: value,
        "Throughput" => throughput: value,
        "ThroughputRead" => throughput_read: value,
        "ThroughputWrite" => throughput_write: value,
        "Placement" => placement: value,
    }
}

/// Instances that the disk is attached to.
#[non_exhaustive]
pub struct Attachment {
    /// When the disk was attached to the instance. Example: `2021-06-07T06:08:56Z`.
    pub attached_time: Option<Timestamp>,
    /// Device name that the disk has within the operating system. Example: `/dev/xvda`.
    pub device: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4q****`.
    pub instance_id: Option<String>,
}

response! {
    Attachment {
        "AttachedTime" => attached_time: value,
        "Device" => device: value,
        "InstanceId" => instance_id: value,
    }
}

/// Instances that the shared disk is attached to.
#[non_exhaustive]
pub struct MountInstance {
    /// When the disk was attached to the instance. Example: `2017-12-05T2340:00Z`.
    pub attached_time: Option<String>,
    /// Device name that the disk has within the operating system. Example: `/dev/xvda`.
    pub device: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1j4i2jdf3owlhe****`.
    pub instance_id: Option<String>,
}

response! {
    MountInstance {
        "AttachedTime" => attached_time: value,
        "Device" => device: value,
        "InstanceId" => instance_id: value,
    }
}

/// Where the disk is stored; lists the zones of a disk that spans several.
#[non_exhaustive]
pub struct Placement {
    /// IDs of the zones that were found or are concerned.
    pub zone_ids: Option<String>,
}

response! {
    Placement {
        "ZoneIds" => zone_ids: value,
    }
}

/// Errors that the documentation of [`DescribeDisksRequest`] names.
///
/// - [`InvalidDiskTypeValueNotSupported`](super::DocumentedError::InvalidDiskTypeValueNotSupported)
/// - [`InvalidCategoryValueNotSupported`](super::DocumentedError::InvalidCategoryValueNotSupported)
/// - [`InvalidStatusValueNotSupported`](super::DocumentedError::InvalidStatusValueNotSupported)
/// - [`InvalidTagMismatch`](super::DocumentedError::InvalidTagMismatch)
/// - [`InvalidTagCount`](super::DocumentedError::InvalidTagCount)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound), here with HTTP status 400
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`InvalidParameterDiskIds`](super::DocumentedError::InvalidParameterDiskIds)
/// - [`IncompleteParamter`](super::DocumentedError::IncompleteParamter)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidSnapshotNotFound`](super::DocumentedError::InvalidSnapshotNotFound)
/// - [`InvalidDiskIdsMalformed`](super::DocumentedError::InvalidDiskIdsMalformed)
/// - [`UserNotInTheWhiteList`](super::DocumentedError::UserNotInTheWhiteList)
/// - [`InvalidParameterMultiAttachAndEnableSharedNotMatch`](super::DocumentedError::InvalidParameterMultiAttachAndEnableSharedNotMatch)
/// - [`InvalidParameterMultiAttach`](super::DocumentedError::InvalidParameterMultiAttach)
/// - [`InvalidDiskChargeTypeNotFound`](super::DocumentedError::InvalidDiskChargeTypeNotFound)
/// - [`InvalidLockReasonNotFound`](super::DocumentedError::InvalidLockReasonNotFound)
/// - [`InvalidDiskIdsValueNotSupported`](super::DocumentedError::InvalidDiskIdsValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidFilterKeyNotFound`](super::DocumentedError::InvalidFilterKeyNotFound)
/// - [`InvalidFilterValue`](super::DocumentedError::InvalidFilterValue)
pub type DescribeDisksError = super::DocumentedError;
