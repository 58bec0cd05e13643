// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateReplicationJob`, from `smc/CreateReplicationJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataDisk, Part, Tag, TargetType};

/// Creates a migration job for a migration source, with target type, disks and schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::CreateReplicationJobRequest::new()
///     .region_id("cn-hangzhou")
///     .source_id("s-bp1e2fsl57knvuug****")
///     .system_disk_size(80);
/// let reply = client.create_replication_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateReplicationJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Migration source, as registered by its client. Example: `s-bp1e2fsl57knvuug****`.
    pub source_id: Option<String>,
    /// How large the system disk is or is to be. Range: 20 to 500. Unit: `GiB`. Example: `80`.
    pub system_disk_size: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `testMigrationTaskName`.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    /// Length: 2 to 128. Example: `This_is_a_migration_task`.
    pub description: Option<String>,
    /// What comes out of the migration: an image, a container image, or an instance. Example: `Image`.
    pub target_type: Option<Open<TargetType>>,
    /// When the scheduled began or is to begin. Example: `2019-06-04T13:35:00Z`.
    pub scheduled_start_time: Option<Timestamp>,
    /// Time that is set or recorded for this: valid. Example: `2019-06-04T13:35:00Z`.
    pub valid_time: Option<Timestamp>,
    /// What the image made is to be called. Length: 2 to 128. Example: `testAliCloudImageName`.
    pub image_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-bp1f1dvfto1sigz5****`.
    pub instance_id: Option<String>,
    /// Data disks of the result, one entry each. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the virtual private cloud. Example: `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1ddbrxdlrcbim46****`.
    pub vswitch_id: Option<String>,
    /// Parameters of the replication, with their values.
    /// Example: `{"bandwidth_limit":0,"compress_level":1,"checksum":true}`.
    pub replication_parameters: Option<ReplicationParameters>,
    /// Way in which the net works. Default: `0`. Example: `0`.
    pub net_mode: Option<i32>,
    /// Whether the job runs once or again and again. Default: `true`. Example: `true`.
    pub run_once: Option<bool>,
    /// **Required** under conditions. How many hours lie between two runs.
    /// Range: 1 to 168. Unit: `hours`. Example: `12`.
    pub frequency: Option<i32>,
    /// **Required** under conditions. Largest value, allowed or found, of this: number of image to
    /// keep. Range: 1 to 10. Example: `10`.
    pub max_number_of_image_to_keep: Option<i32>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// Partitions of the system disk, one entry each. Items: at most 32.
    pub system_disk_part: Vec<Part>,
    /// RAM role that gives access to the container registry. Example: `SMCAdmin`.
    pub instance_ram_role: Option<String>,
    /// Namespace that the container lies in. Example: `testNamespace`.
    pub container_namespace: Option<String>,
    /// Repository that the container image is stored in. Example: `testRepository`.
    pub container_repository: Option<String>,
    /// Tag that the container carries. Example: `CentOS:v1`.
    pub container_tag: Option<String>,
    /// `BYOL` brings the license along; empty stands for none. Example: `BYOL`.
    pub license_type: Option<String>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// Which state of the launch template is used; left out, the default one.
    pub launch_template_version: Option<String>,
    /// What the job migrates: `0` a server, `1` an operating system, `2` a server to another zone, `3`
    /// a VMware machine without a client.
    pub job_type: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// The disks that are concerned.
    pub disks: Option<Disks>,
}

impl CreateReplicationJobRequest {
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
    /// Sets `SourceId`, which is required.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `SystemDiskSize`.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<Open<TargetType>>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `ScheduledStartTime`.
    pub fn scheduled_start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.scheduled_start_time = Some(value.into());
        self
    }
    /// Sets `ValidTime`.
    pub fn valid_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.valid_time = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ReplicationParameters`.
    pub fn replication_parameters(
        mut self,
        value: impl Into<ReplicationParameters>,
    ) -> Self {
        self.replication_parameters = Some(value.into());
        self
    }
    /// Sets `NetMode`.
    #[inline]
    pub fn net_mode(mut self, value: i32) -> Self {
        self.net_mode = Some(value);
        self
    }
    /// Sets `RunOnce`.
    #[inline]
    pub fn run_once(mut self, value: bool) -> Self {
        self.run_once = Some(value);
        self
    }
    /// Sets `Frequency`.
    #[inline]
    pub fn frequency(mut self, value: i32) -> Self {
        self.frequency = Some(value);
        self
    }
    /// Sets `MaxNumberOfImageToKeep`.
    #[inline]
    pub fn max_number_of_image_to_keep(mut self, value: i32) -> Self {
        self.max_number_of_image_to_keep = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SystemDiskPart`.
    pub fn system_disk_part(
        mut self,
        value: impl IntoIterator<Item = impl Into<Part>>,
    ) -> Self {
        self.system_disk_part = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceRamRole`.
    pub fn instance_ram_role(mut self, value: impl Into<String>) -> Self {
        self.instance_ram_role = Some(value.into());
        self
    }
    /// Sets `ContainerNamespace`.
    pub fn container_namespace(mut self, value: impl Into<String>) -> Self {
        self.container_namespace = Some(value.into());
        self
    }
    /// Sets `ContainerRepository`.
    pub fn container_repository(mut self, value: impl Into<String>) -> Self {
        self.container_repository = Some(value.into());
        self
    }
    /// Sets `ContainerTag`.
    pub fn container_tag(mut self, value: impl Into<String>) -> Self {
        self.container_tag = Some(value.into());
        self
    }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self {
        self.license_type = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl Into<String>) -> Self {
        self.launch_template_version = Some(value.into());
        self
    }
    /// Sets `JobType`.
    #[inline]
    pub fn job_type(mut self, value: i32) -> Self {
        self.job_type = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Disks`.
    pub fn disks(mut self, value: impl Into<Disks>) -> Self {
        self.disks = Some(value.into());
        self
    }
}

request! {
    CreateReplicationJobRequest {
        "RegionId" => region_id: query,
        "SourceId" => source_id: query,
        "SystemDiskSize" => system_disk_size: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "TargetType" => target_type: query,
        "ScheduledStartTime" => scheduled_start_time: query,
        "ValidTime" => valid_time: query,
        "ImageName" => image_name: query,
        "InstanceId" => instance_id: query,
        "DataDisk" => data_disk: query,
        "Tag" => tag: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ReplicationParameters" => replication_parameters: query_json,
        "NetMode" => net_mode: query,
        "RunOnce" => run_once: query,
        "Frequency" => frequency: query,
        "MaxNumberOfImageToKeep" => max_number_of_image_to_keep: query,
        "InstanceType" => instance_type: query,
        "SystemDiskPart" => system_disk_part: query,
        "InstanceRamRole" => instance_ram_role: query,
        "ContainerNamespace" => container_namespace: query,
        "ContainerRepository" => container_repository: query,
        "ContainerTag" => container_tag: query,
        "LicenseType" => license_type: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "JobType" => job_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Disks" => disks: query,
    }
}

impl Operation for CreateReplicationJobRequest {
    type Response = CreateReplicationJobResponse;
    type Error = CreateReplicationJobError;
    const INFO: OperationInfo = super::operation("CreateReplicationJob")
        .required(&["RegionId", "SourceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateReplicationJobError] = &[
        CreateReplicationJobError::SourceServerStateInvalid,
        CreateReplicationJobError::ReplicationJobDataDiskIndexInvalid,
        CreateReplicationJobError::VSwitchIdVpcIdMismatch,
        CreateReplicationJobError::InvalidSecurityGroupIdIncorrectNetworkType,
        CreateReplicationJobError::InvalidSecurityGroupIdVPCMismatch,
        CreateReplicationJobError::QuotaExceededReplicationJob,
        CreateReplicationJobError::ReplicationJobNameDuplicate,
        CreateReplicationJobError::InternalError,
        CreateReplicationJobError::ImageNameUsedByReplicationJob,
        CreateReplicationJobError::InvalidOsMigrationTypeNotMatched,
        CreateReplicationJobError::EntityNotExistRole,
        CreateReplicationJobError::RealNameAuthenticationError,
    ];
}

/// Response to [`CreateReplicationJobRequest`].
#[non_exhaustive]
pub struct CreateReplicationJobResponse {
    /// ID of the job, for asking later how it stands. Example: `j-bp17bclvg344jlyt****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8B26B44-0189-443E-9816-D951F59623A9`.
    pub request_id: Option<String>,
}

response! {
    CreateReplicationJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Parameters of the replication, with their values.
#[non_exhaustive]
pub struct ReplicationParameters {
    /// Upper limit of the data rate; 0 for none. Example: `0`.
    pub bandwidth_limit: Option<i32>,
    /// How strongly data is compressed on its way. Example: `1`.
    pub compress_level: Option<i32>,
    /// Whether the data is checked after it was copied. Example: `true`.
    pub checksum: Option<bool>,
}

impl ReplicationParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bandwidth_limit`.
    #[inline]
    pub fn bandwidth_limit(mut self, value: i32) -> Self {
        self.bandwidth_limit = Some(value);
        self
    }
    /// Sets `compress_level`.
    #[inline]
    pub fn compress_level(mut self, value: i32) -> Self {
        self.compress_level = Some(value);
        self
    }
    /// Sets `checksum`.
    #[inline]
    pub fn checksum(mut self, value: bool) -> Self {
        self.checksum = Some(value);
        self
    }
}

request! {
    ReplicationParameters {
        "bandwidth_limit" => bandwidth_limit: field,
        "compress_level" => compress_level: field,
        "checksum" => checksum: field,
    }
}

/// The disks that are concerned.
#[non_exhaustive]
pub struct Disks {
    /// System disk of the source.
    pub system: Option<System>,
    /// Data disks of the source, one entry each.
    pub data: Vec<DisksData>,
}

impl Disks {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `System`.
    pub fn system(mut self, value: impl Into<System>) -> Self {
        self.system = Some(value.into());
        self
    }
    /// Sets `Data`.
    pub fn data(
        mut self,
        value: impl IntoIterator<Item = impl Into<DisksData>>,
    ) -> Self {
        self.data = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Disks {
        "System" => system: field,
        "Data" => data: field,
    }
}

/// System disk of the source.
#[non_exhaustive]
pub struct System {
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
    /// Whether volumes are managed by LVM.
    pub lvm: Option<bool>,
    /// Partitions of the disk, one entry each.
    pub part: Vec<SystemPart>,
}

impl System {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `LVM`.
    #[inline]
    pub fn lvm(mut self, value: bool) -> Self {
        self.lvm = Some(value);
        self
    }
    /// Sets `Part`.
    pub fn part(
        mut self,
        value: impl IntoIterator<Item = impl Into<SystemPart>>,
    ) -> Self {
        self.part = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    System {
        "Size" => size: field,
        "LVM" => lvm: field,
        "Part" => part: field,
    }
}

/// Partitions of the disk, one entry each.
#[non_exhaustive]
pub struct SystemPart {
    /// How many bytes this is: size.
    pub size_bytes: Option<i64>,
    /// Whether only blocks with data are copied, which keeps the partition as it is.
    pub block: Option<bool>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
}

impl SystemPart {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SizeBytes`.
    #[inline]
    pub fn size_bytes(mut self, value: i64) -> Self {
        self.size_bytes = Some(value);
        self
    }
    /// Sets `Block`.
    #[inline]
    pub fn block(mut self, value: bool) -> Self {
        self.block = Some(value);
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

request! {
    SystemPart {
        "SizeBytes" => size_bytes: field,
        "Block" => block: field,
        "Path" => path: field,
    }
}

/// Data disks of the source, one entry each.
#[non_exhaustive]
pub struct DisksData {
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
    /// Whether volumes are managed by LVM.
    pub lvm: Option<bool>,
    /// Disk to work on, as the client reports it.
    pub disk_id: Option<String>,
    /// Partitions of the disk, one entry each.
    pub part: Vec<SystemPart>,
}

impl DisksData {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `LVM`.
    #[inline]
    pub fn lvm(mut self, value: bool) -> Self {
        self.lvm = Some(value);
        self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `Part`.
    pub fn part(
        mut self,
        value: impl IntoIterator<Item = impl Into<SystemPart>>,
    ) -> Self {
        self.part = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DisksData {
        "Size" => size: field,
        "LVM" => lvm: field,
        "DiskId" => disk_id: field,
        "Part" => part: field,
    }
}

/// Errors that the documentation of [`CreateReplicationJobRequest`] names.
///
/// - [`SourceServerStateInvalid`](super::DocumentedError::SourceServerStateInvalid)
/// - [`ReplicationJobDataDiskIndexInvalid`](super::DocumentedError::ReplicationJobDataDiskIndexInvalid)
/// - [`VSwitchIdVpcIdMismatch`](super::DocumentedError::VSwitchIdVpcIdMismatch)
/// - [`InvalidSecurityGroupIdIncorrectNetworkType`](super::DocumentedError::InvalidSecurityGroupIdIncorrectNetworkType)
/// - [`InvalidSecurityGroupIdVPCMismatch`](super::DocumentedError::InvalidSecurityGroupIdVPCMismatch)
/// - [`QuotaExceededReplicationJob`](super::DocumentedError::QuotaExceededReplicationJob)
/// - [`ReplicationJobNameDuplicate`](super::DocumentedError::ReplicationJobNameDuplicate)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ImageNameUsedByReplicationJob`](super::DocumentedError::ImageNameUsedByReplicationJob)
/// - [`InvalidOsMigrationTypeNotMatched`](super::DocumentedError::InvalidOsMigrationTypeNotMatched)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
pub type CreateReplicationJobError = super::DocumentedError;
