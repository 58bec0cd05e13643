// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyReplicationJobAttribute`, from `smc/ModifyReplicationJobAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataDisk, Part, TargetType};

/// Changes a migration job, such as its target type, disks, schedule or description.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::ModifyReplicationJobAttributeRequest::new()
///     .job_id("j-bp19vlwm0tyigbmj****");
/// let reply = client.modify_replication_job_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyReplicationJobAttributeRequest {
    /// **Required.** ID of the job, for asking later how it stands. Example: `j-bp19vlwm0tyigbmj****`.
    pub job_id: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `testMigrationTaskName`.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    /// Length: 2 to 128. Example: `This_is_my_migration_task`.
    pub description: Option<String>,
    /// What comes out of the migration: an image, a container image, or an instance.
    /// Here: `Image`, `ContainerImage`. Example: `Image`.
    pub target_type: Option<Open<TargetType>>,
    /// When the scheduled began or is to begin. Example: `2019-06-04T13:35:00Z`.
    pub scheduled_start_time: Option<Timestamp>,
    /// What the image made is to be called. Length: 2 to 128. Example: `testAliCloudImageName`.
    pub image_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-bp1f1dvfto1sigz5****`.
    pub instance_id: Option<String>,
    /// How large the system disk is or is to be. Range: 20 to 500. Unit: `GiB`. Example: `50`.
    pub system_disk_size: Option<i32>,
    /// Partitions of the system disk, one entry each. Items: at most 32.
    pub system_disk_part: Vec<Part>,
    /// Data disks of the result, one entry each. Items: at most 16.
    pub data_disk: Vec<DataDisk>,
    /// **Required** under conditions. How many hours lie between two runs.
    /// Range: 1 to 168. Unit: `hours`. Example: `10`.
    pub frequency: Option<i32>,
    /// **Required** under conditions. Largest value, allowed or found, of this: number of image to
    /// keep. Range: 1 to 10. Example: `5`.
    pub max_number_of_image_to_keep: Option<i32>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.c5.large`.
    pub instance_type: Option<String>,
    /// RAM role that gives access to the container registry. Example: `SMCAdmin`.
    pub instance_ram_role: Option<String>,
    /// Namespace that the container lies in. Example: `testNamespace`.
    pub container_namespace: Option<String>,
    /// Repository that the container image is stored in. Example: `testRepository`.
    pub container_repository: Option<String>,
    /// Tag that the container carries. Example: `CentOS:v1`.
    pub container_tag: Option<String>,
    /// Time that is set or recorded for this: valid. Example: `2019-06-04T13:35:00Z`.
    pub valid_time: Option<Timestamp>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// Which state of the launch template is used; left out, the default one.
    pub launch_template_version: Option<String>,
    /// Way in which the net works.
    pub net_mode: Option<i32>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Parameters of the replication, with their values.
    pub replication_parameters: Option<String>,
}

impl ModifyReplicationJobAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
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
    /// Sets `SystemDiskSize`.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
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
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
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
    /// Sets `ValidTime`.
    pub fn valid_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.valid_time = Some(value.into());
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
    /// Sets `NetMode`.
    #[inline]
    pub fn net_mode(mut self, value: i32) -> Self {
        self.net_mode = Some(value);
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ReplicationParameters`.
    pub fn replication_parameters(mut self, value: impl Into<String>) -> Self {
        self.replication_parameters = Some(value.into());
        self
    }
}

request! {
    ModifyReplicationJobAttributeRequest {
        "JobId" => job_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "TargetType" => target_type: query,
        "ScheduledStartTime" => scheduled_start_time: query,
        "ImageName" => image_name: query,
        "InstanceId" => instance_id: query,
        "SystemDiskSize" => system_disk_size: query,
        "SystemDiskPart" => system_disk_part: query,
        "DataDisk" => data_disk: query,
        "Frequency" => frequency: query,
        "MaxNumberOfImageToKeep" => max_number_of_image_to_keep: query,
        "InstanceType" => instance_type: query,
        "InstanceRamRole" => instance_ram_role: query,
        "ContainerNamespace" => container_namespace: query,
        "ContainerRepository" => container_repository: query,
        "ContainerTag" => container_tag: query,
        "ValidTime" => valid_time: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateVersion" => launch_template_version: query,
        "NetMode" => net_mode: query,
        "VSwitchId" => vswitch_id: query,
        "VpcId" => vpc_id: query,
        "ReplicationParameters" => replication_parameters: query,
    }
}

impl Operation for ModifyReplicationJobAttributeRequest {
    type Response = ModifyReplicationJobAttributeResponse;
    type Error = ModifyReplicationJobAttributeError;
    const INFO: OperationInfo = super::operation("ModifyReplicationJobAttribute")
        .required(&["JobId"]);
    const ERRORS: &'static [ModifyReplicationJobAttributeError] = &[
        ModifyReplicationJobAttributeError::DataDiskDuplicateIndex,
        ModifyReplicationJobAttributeError::ReplicationJobInvalidStatus,
        ModifyReplicationJobAttributeError::ReplicationJobDataDiskIndexInvalid,
        ModifyReplicationJobAttributeError::ReplicationJobNameDuplicate,
        ModifyReplicationJobAttributeError::InternalError,
        ModifyReplicationJobAttributeError::ReplicationJobInvalidBusinessStatus,
        ModifyReplicationJobAttributeError::ImageNameUsedByReplicationJob,
    ];
}

/// Response to [`ModifyReplicationJobAttributeRequest`].
pub type ModifyReplicationJobAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyReplicationJobAttributeRequest`] names.
///
/// - [`DataDiskDuplicateIndex`](super::DocumentedError::DataDiskDuplicateIndex)
/// - [`ReplicationJobInvalidStatus`](super::DocumentedError::ReplicationJobInvalidStatus)
/// - [`ReplicationJobDataDiskIndexInvalid`](super::DocumentedError::ReplicationJobDataDiskIndexInvalid)
/// - [`ReplicationJobNameDuplicate`](super::DocumentedError::ReplicationJobNameDuplicate)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ReplicationJobInvalidBusinessStatus`](super::DocumentedError::ReplicationJobInvalidBusinessStatus)
/// - [`ImageNameUsedByReplicationJob`](super::DocumentedError::ImageNameUsedByReplicationJob)
pub type ModifyReplicationJobAttributeError = super::DocumentedError;
