// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureSynchronizationJob`, from `dts/ConfigureSynchronizationJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType, SynchronizationDirection};

/// Sets source, destination and objects of a synchronization instance of the old interface, which
/// then starts by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureSynchronizationJobRequest::new()
///     .data_initialization(true)
///     .structure_initialization(true)
///     .synchronization_job_id("dtsz4ao1dor13d****")
///     .synchronization_objects("...");
/// let reply = client.configure_synchronization_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureSynchronizationJobRequest {
    /// **Required.** Whether the rows that exist at the start are copied over in full.
    /// Default: `true`. Example: `true`.
    pub data_initialization: Option<bool>,
    /// **Required.** Whether the definitions of databases, tables and other objects are copied over
    /// first. Default: `true`. Example: `true`.
    pub structure_initialization: Option<bool>,
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsz4ao1dor13d****`.
    pub synchronization_job_id: Option<String>,
    /// **Required.** Which databases and tables the synchronization covers.
    /// Example: `[{"DBName":"dtstestdata","TableIncludes":[{"TableName":"customer"}]}]`.
    pub synchronization_objects: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the synchronization instance, for people to recognize it by. Example: `text`.
    pub synchronization_job_name: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    /// Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SourceEndpoint>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// Which parts of the time of a change make up the partitions of the incremental log table.
    pub partition_key: Option<PartitionKey>,
    /// Further settings of the task, as JSON, such as whether the precheck starts by itself after the
    /// configuration. Example: `{ "autoStartModulesAfterConfig": "none", "targetTableMode": 2 }`.
    pub migration_reserved: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1610540493`.
    pub checkpoint: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConfigureSynchronizationJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataInitialization`, which is required.
    #[inline]
    pub fn data_initialization(mut self, value: bool) -> Self {
        self.data_initialization = Some(value);
        self
    }
    /// Sets `StructureInitialization`, which is required.
    #[inline]
    pub fn structure_initialization(mut self, value: bool) -> Self {
        self.structure_initialization = Some(value);
        self
    }
    /// Sets `SynchronizationJobId`, which is required.
    pub fn synchronization_job_id(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationObjects`, which is required.
    pub fn synchronization_objects(mut self, value: impl Into<String>) -> Self {
        self.synchronization_objects = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationJobName`.
    pub fn synchronization_job_name(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_name = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(
        mut self,
        value: impl Into<Open<SynchronizationDirection>>,
    ) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: impl Into<SourceEndpoint>) -> Self {
        self.source_endpoint = Some(value.into());
        self
    }
    /// Sets `DestinationEndpoint`.
    pub fn destination_endpoint(
        mut self,
        value: impl Into<DestinationEndpoint>,
    ) -> Self {
        self.destination_endpoint = Some(value.into());
        self
    }
    /// Sets `PartitionKey`.
    pub fn partition_key(mut self, value: impl Into<PartitionKey>) -> Self {
        self.partition_key = Some(value.into());
        self
    }
    /// Sets `MigrationReserved`.
    pub fn migration_reserved(mut self, value: impl Into<String>) -> Self {
        self.migration_reserved = Some(value.into());
        self
    }
    /// Sets `Checkpoint`.
    pub fn checkpoint(mut self, value: impl Into<String>) -> Self {
        self.checkpoint = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ConfigureSynchronizationJobRequest {
        "DataInitialization" => data_initialization: query,
        "StructureInitialization" => structure_initialization: query,
        "SynchronizationJobId" => synchronization_job_id: query,
        "SynchronizationObjects" => synchronization_objects: form,
        "RegionId" => region_id: query,
        "SynchronizationJobName" => synchronization_job_name: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "SourceEndpoint" => source_endpoint: query,
        "DestinationEndpoint" => destination_endpoint: query,
        "PartitionKey" => partition_key: query,
        "MigrationReserved" => migration_reserved: query,
        "Checkpoint" => checkpoint: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureSynchronizationJobRequest {
    type Response = ConfigureSynchronizationJobResponse;
    type Error = ConfigureSynchronizationJobError;
    const INFO: OperationInfo = super::operation("ConfigureSynchronizationJob")
        .required(
            &[
                "DataInitialization",
                "StructureInitialization",
                "SynchronizationJobId",
                "SynchronizationObjects",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ConfigureSynchronizationJobError] = &[
        ConfigureSynchronizationJobError::ThrottlingUser,
        ConfigureSynchronizationJobError::InvalidSecurityTokenExpired,
        ConfigureSynchronizationJobError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureSynchronizationJobRequest`].
#[non_exhaustive]
pub struct ConfigureSynchronizationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2690E467-7773-43BC-A009-370EE2E7****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ConfigureSynchronizationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct SourceEndpoint {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `rm-bp1i99e8l7913****`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    /// Here: `Redis`, `RDS`, `PolarDB`, `ECS`, `Express`, `dg`, `cen`. Default: `RDS`. Example: `RDS`.
    pub instance_type: Option<Open<InstanceType>>,
    /// **Required** under conditions. Address at which DTS reaches the database; for a database of your
    /// own rather than a cloud instance. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// **Required** under conditions. TCP port that the database at this end of the task listens on.
    /// Example: `3306`.
    pub port: Option<String>,
    /// **Required** under conditions. Database account that DTS logs on with.
    /// Example: `dtstestaccount`.
    pub user_name: Option<String>,
    /// **Required** under conditions. Password to be set or to log on with. Example: `Test123456`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Account that owns the database instance, if it is not the account that makes the call.
    /// Example: `140692647406****`.
    pub owner_id: Option<String>,
    /// RAM role in the other account that lets DTS read the source; for tasks across accounts only.
    /// Example: `ram-for-dts`.
    pub role: Option<String>,
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
}

impl SourceEndpoint {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `IP`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `OwnerID`.
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    SourceEndpoint {
        "InstanceId" => instance_id: field,
        "InstanceType" => instance_type: field,
        "IP" => ip: field,
        "Port" => port: field,
        "UserName" => user_name: field,
        "Password" => password: field as Secret,
        "OwnerID" => owner_id: field,
        "Role" => role: field,
        "DatabaseName" => database_name: field,
    }
}

/// The database that is written to, and how it is reached.
#[non_exhaustive]
pub struct DestinationEndpoint {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `rm-bp1r46452ai50****`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    /// Here: `Redis`, `RDS`, `PolarDB`, `ECS`, `Express`, `DataHub`, `MaxCompute`, `AnalyticDB`, `AnalyticDB30`, `Greenplum`.
    /// Default: `RDS`. Example: `RDS`.
    pub instance_type: Option<Open<InstanceType>>,
    /// **Required** under conditions. Address at which DTS reaches the database; for a database of your
    /// own rather than a cloud instance. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// **Required** under conditions. TCP port that the database at this end of the task listens on.
    /// Example: `3306`.
    pub port: Option<String>,
    /// **Required** under conditions. Database account that DTS logs on with.
    /// Example: `dtstestaccount`.
    pub user_name: Option<String>,
    /// **Required** under conditions. Password to be set or to log on with. Example: `Test654321`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Database at this end that the objects are written to, or, for MongoDB, that signs the account
    /// in. Example: `dtstestdata`.
    pub data_base_name: Option<String>,
}

impl DestinationEndpoint {
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `IP`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `DataBaseName`.
    pub fn data_base_name(mut self, value: impl Into<String>) -> Self {
        self.data_base_name = Some(value.into());
        self
    }
}

request! {
    DestinationEndpoint {
        "InstanceId" => instance_id: field,
        "InstanceType" => instance_type: field,
        "IP" => ip: field,
        "Port" => port: field,
        "UserName" => user_name: field,
        "Password" => password: field as Secret,
        "DataBaseName" => data_base_name: field,
    }
}

/// Which parts of the time of a change make up the partitions of the incremental log table.
#[non_exhaustive]
pub struct PartitionKey {
    /// Whether the incremental log table is partitioned by the year of a change; for MaxCompute
    /// destinations only. Example: `true`.
    pub modify_time_year: Option<bool>,
    /// Whether the incremental log table is partitioned by the month of a change; for MaxCompute
    /// destinations only. Example: `true`.
    pub modify_time_month: Option<bool>,
    /// Whether the incremental log table is partitioned by the day of a change; for MaxCompute
    /// destinations only. Example: `true`.
    pub modify_time_day: Option<bool>,
    /// Whether the incremental log table is partitioned by the hour of a change; for MaxCompute
    /// destinations only. Example: `true`.
    pub modify_time_hour: Option<bool>,
    /// Whether the incremental log table is partitioned by the minute of a change; for MaxCompute
    /// destinations only. Example: `true`.
    pub modify_time_minute: Option<bool>,
}

impl PartitionKey {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModifyTime_Year`.
    #[inline]
    pub fn modify_time_year(mut self, value: bool) -> Self {
        self.modify_time_year = Some(value);
        self
    }
    /// Sets `ModifyTime_Month`.
    #[inline]
    pub fn modify_time_month(mut self, value: bool) -> Self {
        self.modify_time_month = Some(value);
        self
    }
    /// Sets `ModifyTime_Day`.
    #[inline]
    pub fn modify_time_day(mut self, value: bool) -> Self {
        self.modify_time_day = Some(value);
        self
    }
    /// Sets `ModifyTime_Hour`.
    #[inline]
    pub fn modify_time_hour(mut self, value: bool) -> Self {
        self.modify_time_hour = Some(value);
        self
    }
    /// Sets `ModifyTime_Minute`.
    #[inline]
    pub fn modify_time_minute(mut self, value: bool) -> Self {
        self.modify_time_minute = Some(value);
        self
    }
}

request! {
    PartitionKey {
        "ModifyTime_Year" => modify_time_year: field,
        "ModifyTime_Month" => modify_time_month: field,
        "ModifyTime_Day" => modify_time_day: field,
        "ModifyTime_Hour" => modify_time_hour: field,
        "ModifyTime_Minute" => modify_time_minute: field,
    }
}

/// Errors that the documentation of [`ConfigureSynchronizationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureSynchronizationJobError = super::DocumentedError;
