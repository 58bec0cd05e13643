// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUdmSnapshots`, from `hbr/DescribeUdmSnapshots.md`.

use alicloud_runtime::codegen::*;

/// Lists whole-server backup snapshots in a time range, by instance, disk, or job.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeUdmSnapshotsRequest::new()
///     .source_type("...")
///     .start_time(1)
///     .end_time(1)
///     .udm_region_id("...");
/// let reply = client.describe_udm_snapshots(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUdmSnapshotsRequest {
    /// **Required.** What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`;
    /// decides which other parameters count.
    pub source_type: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// **Required.** Region that the udm lies in.
    pub udm_region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Cloud disk that is protected, or was when its snapshot was taken.
    pub disk_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// IDs of the snapshots to work on or to narrow the list down to.
    pub snapshot_ids: Option<Value>,
}

impl DescribeUdmSnapshotsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `UdmRegionId`, which is required.
    pub fn udm_region_id(mut self, value: impl Into<String>) -> Self {
        self.udm_region_id = Some(value.into());
        self
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
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(mut self, value: impl Into<Value>) -> Self {
        self.snapshot_ids = Some(value.into());
        self
    }
}

request! {
    DescribeUdmSnapshotsRequest {
        "SourceType" => source_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "UdmRegionId" => udm_region_id: query,
        "InstanceId" => instance_id: query,
        "DiskId" => disk_id: query,
        "JobId" => job_id: query,
        "SnapshotIds" => snapshot_ids: form_json,
    }
}

impl Operation for DescribeUdmSnapshotsRequest {
    type Response = DescribeUdmSnapshotsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUdmSnapshots")
        .required(&["SourceType", "StartTime", "EndTime", "UdmRegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeUdmSnapshotsRequest`].
#[non_exhaustive]
pub struct DescribeUdmSnapshotsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `51CDEECB-7001-51CC-94AC-2A0F2A4B71D2`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<Snapshot>,
}

response! {
    DescribeUdmSnapshotsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Success" => success: value,
        "Snapshots" => snapshots: list(""),
    }
}

/// The snapshots that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Snapshot {
    /// State of what the entry describes, which decides what can be done with it. Example: `COMPLETE`.
    pub status: Option<String>,
    /// Hash of the backup. Example: `f2fe...`.
    pub snapshot_hash: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
    /// When the item was created. Example: `1607436917`.
    pub create_time: Option<i64>,
    /// The actual bytes that are concerned. Example: `600`.
    pub actual_bytes: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Beginning that names or paths have in common. Example: `example/`.
    pub prefix: Option<String>,
    /// Cloud disk that is protected, or was when its snapshot was taken.
    /// Example: `d-2ze86h5fga5rfwxxa8ef`.
    pub disk_id: Option<String>,
    /// Size of the data source, in bytes. Example: `1000`.
    pub bytes_total: Option<i64>,
    /// What is known about the native snapshot. Example: `text`.
    pub native_snapshot_info: Option<String>,
    /// Time that is set or recorded for this: complete. Example: `1646895666`.
    pub complete_time: Option<i64>,
    /// How long it is kept. Example: `7`.
    pub retention: Option<i64>,
    /// When the item was created or added. Example: `1642496679`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: real snapshot. Example: `1642496679`.
    pub real_snapshot_time: Option<i64>,
    /// Hash of the backup before it. Example: `f2fe..`.
    pub parent_snapshot_hash: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1f0pe78dxizrsdcgxd`.
    pub instance_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1554347313`.
    pub start_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1642496679`.
    pub updated_time: Option<i64>,
    /// Restore point, as listed by
    /// [`SearchHistoricalSnapshots`](super::Client::search_historical_snapshots).
    /// Example: `s-00047mxg17p26*****b`.
    pub snapshot_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-00030j3chkt******2`.
    pub job_id: Option<String>,
    /// ID of the native snapshot that the item belongs to or stands for.
    /// Example: `s-00047mg17p26x*****b`.
    pub native_snapshot_id: Option<String>,
    /// Settings for the backup of whole servers.
    pub detail: Option<SnapshotDetail>,
    /// Rhythm of the backups that are kept longer than the rest, such as the first one of each week.
    /// Example: `WEEKLY`.
    pub advanced_retention_type: Option<String>,
    /// When the item runs out. Example: `1640334062`.
    pub expire_time: Option<i64>,
}

response! {
    Snapshot {
        "Status" => status: value,
        "SnapshotHash" => snapshot_hash: value,
        "BackupType" => backup_type: value,
        "CreateTime" => create_time: value,
        "ActualBytes" => actual_bytes: value,
        "SourceType" => source_type: value,
        "Prefix" => prefix: value,
        "DiskId" => disk_id: value,
        "BytesTotal" => bytes_total: value,
        "NativeSnapshotInfo" => native_snapshot_info: value,
        "CompleteTime" => complete_time: value,
        "Retention" => retention: value,
        "CreatedTime" => created_time: value,
        "RealSnapshotTime" => real_snapshot_time: value,
        "ParentSnapshotHash" => parent_snapshot_hash: value,
        "InstanceId" => instance_id: value,
        "StartTime" => start_time: value,
        "UpdatedTime" => updated_time: value,
        "SnapshotId" => snapshot_id: value,
        "JobId" => job_id: value,
        "NativeSnapshotId" => native_snapshot_id: value,
        "Detail" => detail: value,
        "AdvancedRetentionType" => advanced_retention_type: value,
        "ExpireTime" => expire_time: value,
    }
}

/// Settings for the backup of whole servers.
#[non_exhaustive]
pub struct SnapshotDetail {
    /// Device under which the server sees the disk, such as `/dev/xvdb`.
    pub disk_dev_name: Option<String>,
    /// Why it came to the downgrade. Example: `HBR.NoRamRoleBound`.
    pub downgrade_reason: Option<String>,
    /// ID of the operating system disk that the item belongs to or stands for.
    /// Example: `d-bp1e6427vhd320hifvc`.
    pub os_disk_id: Option<String>,
    /// Name that the operating system goes by. Example: `Debian 10.10 64-bit (UEFI)`.
    pub os_name: Option<String>,
    /// Whether the system disk is part of it. Example: `true`.
    pub contain_os_disk: Option<bool>,
    /// Level that the consistent has on its scale. Example: `CRASH`.
    pub consistent_level: Option<String>,
    /// Server that the snapshot was taken of. Example: `BNSHSVR42 IPGUARD`.
    pub vm_name: Option<String>,
    /// Restore point of each device.
    pub disk_hbr_snapshot_id_with_device_map: Option<Value>,
    /// Disks of each server.
    pub instance_id_with_disk_id_list_map: Option<Value>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    /// Example: `swh-hbr`.
    pub instance_name: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `windows`.
    pub os_type: Option<String>,
    /// Operating system or platform that is meant. Example: `CentOS`.
    pub platform: Option<String>,
    /// Operating system, in English. Example: `Debian 11.1 64 bit`.
    pub os_name_en: Option<String>,
    /// Name that the machine goes by on the network. Example: `iZbpxxxxxxxxxxxxxxxxe2Z`.
    pub host_name: Option<String>,
    /// Whether the disk is a system disk. Example: `true`.
    pub system_disk: Option<bool>,
    /// IDs of the disks that were found or are concerned. Example: `d-bp1e6427vhd320hifvs`.
    pub disk_id_list: Vec<String>,
    /// IDs of the native snapshots that were found or are concerned.
    /// Example: `s-0004bl6yr5pt89jjsv5a`.
    pub native_snapshot_id_list: Vec<String>,
    /// ID of the snapshot group that the item belongs to or stands for.
    /// Example: `ssg-uf6856txcaq31uj***`.
    pub snapshot_group_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c6.xlarge`.
    pub instance_type: Option<String>,
    /// Class that the disk belongs to. Example: `cloud_essd`.
    pub disk_category: Option<String>,
    /// Level that the performance has on its scale. Example: `PL0`.
    pub performance_level: Option<String>,
    /// Whether the snapshot could be used at once, by instant clone. Example: `false`.
    pub instant_access: Option<bool>,
}

response! {
    SnapshotDetail {
        "DiskDevName" => disk_dev_name: value,
        "DowngradeReason" => downgrade_reason: value,
        "OsDiskId" => os_disk_id: value,
        "OsName" => os_name: value,
        "ContainOsDisk" => contain_os_disk: value,
        "ConsistentLevel" => consistent_level: value,
        "VmName" => vm_name: value,
        "DiskHbrSnapshotIdWithDeviceMap" => disk_hbr_snapshot_id_with_device_map: value,
        "InstanceIdWithDiskIdListMap" => instance_id_with_disk_id_list_map: value,
        "InstanceName" => instance_name: value,
        "OsType" => os_type: value,
        "Platform" => platform: value,
        "OsNameEn" => os_name_en: value,
        "HostName" => host_name: value,
        "SystemDisk" => system_disk: value,
        "DiskIdList" => disk_id_list: list(""),
        "NativeSnapshotIdList" => native_snapshot_id_list: list(""),
        "SnapshotGroupId" => snapshot_group_id: value,
        "InstanceType" => instance_type: value,
        "DiskCategory" => disk_category: value,
        "PerformanceLevel" => performance_level: value,
        "InstantAccess" => instant_access: value,
    }
}
