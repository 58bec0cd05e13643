// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedBlockStorageClusterDisks`, from `ebs/DescribeDedicatedBlockStorageClusterDisks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag};

/// Lists the disks that lie in a dedicated block storage cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDedicatedBlockStorageClusterDisksRequest::new()
///     .dbsc_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dedicated_block_storage_cluster_disks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** ID of the dbsc that the call is about.
    pub dbsc_id: Option<String>,
}

impl DescribeDedicatedBlockStorageClusterDisksRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `DbscId`, which is required.
    pub fn dbsc_id(mut self, value: impl Into<String>) -> Self {
        self.dbsc_id = Some(value.into());
        self
    }
}

request! {
    DescribeDedicatedBlockStorageClusterDisksRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "DbscId" => dbsc_id: query,
    }
}

impl Operation for DescribeDedicatedBlockStorageClusterDisksRequest {
    type Response = DescribeDedicatedBlockStorageClusterDisksResponse;
    type Error = DescribeDedicatedBlockStorageClusterDisksError;
    const INFO: OperationInfo = super::operation(
            "DescribeDedicatedBlockStorageClusterDisks",
        )
        .required(&["RegionId", "DbscId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedBlockStorageClusterDisksError] = &[
        DescribeDedicatedBlockStorageClusterDisksError::Forbidden,
        DescribeDedicatedBlockStorageClusterDisksError::ForbiddenAction,
        DescribeDedicatedBlockStorageClusterDisksError::NoSuchResource,
        DescribeDedicatedBlockStorageClusterDisksError::InternalError,
        DescribeDedicatedBlockStorageClusterDisksError::RequestTimeout,
    ];
}

impl Paginated for DescribeDedicatedBlockStorageClusterDisksRequest {
    type Item = Disk;
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
        Some(&mut response.disks)
    }
}

/// Response to [`DescribeDedicatedBlockStorageClusterDisksRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11B55F58-D3A4-4A9B-9596-342420D0****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
    /// The disks that were found or are concerned, one entry each.
    pub disks: Vec<Disk>,
}

response! {
    DescribeDedicatedBlockStorageClusterDisksResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Disks" => disks: list("Disk"),
    }
}

/// The disks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Disk {
    /// ID of the disk that the item belongs to or stands for. Example: `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// Name that the disk goes by. Example: `testDiskName`.
    pub disk_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `In_use`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `system`.
    pub type_: Option<String>,
    /// Level that the performance has on its scale. Example: `PL0`.
    pub performance_level: Option<String>,
    /// ID of the bdf that the item belongs to or stands for.
    pub bdf_id: Option<String>,
    /// Whether this is switched on: auto snapshot. Example: `false`.
    pub enable_auto_snapshot: Option<bool>,
    /// ID of the storage set that the item belongs to or stands for.
    /// Example: `ss-i-bp1j4i2jdf3owlhe****`.
    pub storage_set_id: Option<String>,
    /// Number that counts or picks out the storage set partition. Example: `11`.
    pub storage_set_partition_number: Option<i32>,
    /// Whether automatic snapshots are deleted with the disk. Example: `false`.
    pub delete_auto_snapshot: Option<bool>,
    /// ID of the storage cluster that the item belongs to or stands for.
    /// Example: `dbsc-j5e1sf2vaf5he8m2****`.
    pub storage_cluster_id: Option<String>,
    /// Whether the data is stored encrypted. Example: `false`.
    pub encrypted: Option<bool>,
    /// How many there are of this: mount instance. Example: `1`.
    pub mount_instance_num: Option<i32>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// Device that is meant, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Whether the disk can live on without its instance. Example: `false`.
    pub portable: Option<bool>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-bp13aqm171qynt3u***`.
    pub image_id: Option<String>,
    /// ID of the key in Key Management Service that encrypts the data.
    /// Example: `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    pub kms_key_id: Option<String>,
    /// Whether the disk is released along with its instance. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Time that is set or recorded for this: detached. Example: `2021-06-07T21:01:22Z`.
    pub detached_time: Option<Timestamp>,
    /// ID of the source snapshot that the item belongs to or stands for.
    /// Example: `s-bp67acfmxazb4p****`.
    pub source_snapshot_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp67acfmxazb4q****`.
    pub instance_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `60`.
    pub size: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-heyuan-i`.
    pub zone_id: Option<String>,
    /// Time that is set or recorded for this: attached. Example: `2021-06-07T06:08:56Z`.
    pub attached_time: Option<Timestamp>,
    /// Class that the item belongs to. Example: `cloud_essd`.
    pub category: Option<String>,
    /// Whether the disk can be attached to several instances. Example: `Disabled`.
    pub multi_attach: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<DiskTag>,
    /// How the disk is billed. Example: `PrePaid`.
    pub disk_charge_type: Option<String>,
    /// Reads and writes a second. Example: `4000`.
    pub iops: Option<i64>,
    /// Data read and written a second. Example: `100`.
    pub throughput: Option<i64>,
    /// Reads and writes a second of this: provisioned. Example: `40000`.
    pub provisioned_iops: Option<i64>,
    /// Whether the bursting is switched on. Example: `false`.
    pub bursting_enabled: Option<bool>,
}

response! {
    Disk {
        "DiskId" => disk_id: value,
        "DiskName" => disk_name: value,
        "Status" => status: value,
        "Type" => type_: value,
        "PerformanceLevel" => performance_level: value,
        "BdfId" => bdf_id: value,
        "EnableAutoSnapshot" => enable_auto_snapshot: value,
        "StorageSetId" => storage_set_id: value,
        "StorageSetPartitionNumber" => storage_set_partition_number: value,
        "DeleteAutoSnapshot" => delete_auto_snapshot: value,
        "StorageClusterId" => storage_cluster_id: value,
        "Encrypted" => encrypted: value,
        "MountInstanceNum" => mount_instance_num: value,
        "Description" => description: value,
        "Device" => device: value,
        "Portable" => portable: value,
        "ImageId" => image_id: value,
        "KMSKeyId" => kms_key_id: value,
        "DeleteWithInstance" => delete_with_instance: value,
        "DetachedTime" => detached_time: value,
        "SourceSnapshotId" => source_snapshot_id: value,
        "InstanceId" => instance_id: value,
        "Size" => size: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "AttachedTime" => attached_time: value,
        "Category" => category: value,
        "MultiAttach" => multi_attach: value,
        "Tags" => tags: list(""),
        "DiskChargeType" => disk_charge_type: value,
        "IOPS" => iops: value,
        "Throughput" => throughput: value,
        "ProvisionedIops" => provisioned_iops: value,
        "BurstingEnabled" => bursting_enabled: value,
    }
}

/// Errors that the documentation of [`DescribeDedicatedBlockStorageClusterDisksRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDedicatedBlockStorageClusterDisksError = super::DocumentedError;
