// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigureMigrationJob`, from `dts/ConfigureMigrationJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Sets source, destination and objects of a migration instance of the old interface, which then
/// starts by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConfigureMigrationJobRequest::new()
///     .migration_job_id("dtsl3m1213ye7l****")
///     .migration_job_name("MySQL_TO_RDS")
///     .migration_object("...");
/// let reply = client.configure_migration_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigureMigrationJobRequest {
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtsl3m1213ye7l****`.
    pub migration_job_id: Option<String>,
    /// **Required.** Label of the migration instance, for people to recognize it by.
    /// Length: at most 32. Example: `MySQL_TO_RDS`.
    pub migration_job_name: Option<String>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// **Required.** Which databases, tables and columns are migrated, as JSON; names may hold regular
    /// expressions. Example: `[{"DBName":"dtstestdata","TableIncludes":[{"TableName":"customer"}]}]`.
    pub migration_object: Option<String>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SourceEndpoint>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Further settings of the task, as JSON, such as whether the precheck starts by itself after the
    /// configuration. Example: `{ "autoStartModulesAfterConfig": "none", "targetTableMode": 2 }`.
    pub migration_reserved: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Unit: `seconds`. Example: `111`.
    pub checkpoint: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConfigureMigrationJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestinationEndpoint`.
    pub fn destination_endpoint(
        mut self,
        value: impl Into<DestinationEndpoint>,
    ) -> Self {
        self.destination_endpoint = Some(value.into());
        self
    }
    /// Sets `MigrationJobId`, which is required.
    pub fn migration_job_id(mut self, value: impl Into<String>) -> Self {
        self.migration_job_id = Some(value.into());
        self
    }
    /// Sets `MigrationJobName`, which is required.
    pub fn migration_job_name(mut self, value: impl Into<String>) -> Self {
        self.migration_job_name = Some(value.into());
        self
    }
    /// Sets `MigrationMode`.
    pub fn migration_mode(mut self, value: impl Into<MigrationMode>) -> Self {
        self.migration_mode = Some(value.into());
        self
    }
    /// Sets `MigrationObject`, which is required.
    pub fn migration_object(mut self, value: impl Into<String>) -> Self {
        self.migration_object = Some(value.into());
        self
    }
    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: impl Into<SourceEndpoint>) -> Self {
        self.source_endpoint = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ConfigureMigrationJobRequest {
        "DestinationEndpoint" => destination_endpoint: query,
        "MigrationJobId" => migration_job_id: query,
        "MigrationJobName" => migration_job_name: query,
        "MigrationMode" => migration_mode: query,
        "MigrationObject" => migration_object: form,
        "SourceEndpoint" => source_endpoint: query,
        "RegionId" => region_id: query,
        "MigrationReserved" => migration_reserved: query,
        "Checkpoint" => checkpoint: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConfigureMigrationJobRequest {
    type Response = ConfigureMigrationJobResponse;
    type Error = ConfigureMigrationJobError;
    const INFO: OperationInfo = super::operation("ConfigureMigrationJob")
        .required(&["MigrationJobId", "MigrationJobName", "MigrationObject"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ConfigureMigrationJobError] = &[
        ConfigureMigrationJobError::ThrottlingUser,
        ConfigureMigrationJobError::InvalidSecurityTokenExpired,
        ConfigureMigrationJobError::ServiceUnavailable,
    ];
}

/// Response to [`ConfigureMigrationJobRequest`].
#[non_exhaustive]
pub struct ConfigureMigrationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40E35BD9-002E-4D63-9BE5-FBA48833****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    ConfigureMigrationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// The database that is written to, and how it is reached.
#[non_exhaustive]
pub struct DestinationEndpoint {
    /// **Required.** Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// **Required** under conditions. ID of the database instance, server or network at this end of the
    /// task, depending on its kind. Example: `rm-bp1r46452ai50****`.
    pub instance_id: Option<String>,
    /// **Required** under conditions. Database software that runs at this end of the task, such as
    /// MySQL. Here: `MySQL`, `DRDS`, `SQLServer`, `PostgreSQL`, `PPAS`, `MongoDB`, `Redis`.
    pub engine_name: Option<Open<EngineName>>,
    /// Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required** under conditions. Address at which DTS reaches the database; for a database of your
    /// own rather than a cloud instance. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// **Required** under conditions. TCP port that the database at this end of the task listens on.
    /// Example: `3306`.
    pub port: Option<String>,
    /// **Required** under conditions. Database at this end that the objects are written to, or, for
    /// MongoDB, that signs the account in. Example: `dtstestdatabase`.
    pub data_base_name: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstestaccount`.
    pub user_name: Option<String>,
    /// Password to be set or to log on with. Example: `Test123456`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// **Required** under conditions. System identifier of the Oracle database at this end.
    /// Example: `testsid`.
    pub oracle_sid: Option<String>,
}

impl DestinationEndpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceID`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EngineName`.
    pub fn engine_name(mut self, value: impl Into<Open<EngineName>>) -> Self {
        self.engine_name = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    /// Sets `DataBaseName`.
    pub fn data_base_name(mut self, value: impl Into<String>) -> Self {
        self.data_base_name = Some(value.into());
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
    /// Sets `OracleSID`.
    pub fn oracle_sid(mut self, value: impl Into<String>) -> Self {
        self.oracle_sid = Some(value.into());
        self
    }
}

request! {
    DestinationEndpoint {
        "InstanceType" => instance_type: field,
        "InstanceID" => instance_id: field,
        "EngineName" => engine_name: field,
        "Region" => region: field,
        "IP" => ip: field,
        "Port" => port: field,
        "DataBaseName" => data_base_name: field,
        "UserName" => user_name: field,
        "Password" => password: field as Secret,
        "OracleSID" => oracle_sid: field,
    }
}

/// Which stages there are: object definitions, existing rows and later changes.
#[non_exhaustive]
pub struct MigrationMode {
    /// **Required.** Whether the rows that exist at the start are copied over in full; mind the
    /// spelling. Example: `true`.
    pub data_intialization: Option<bool>,
    /// **Required.** Whether changes made after the start are carried over continuously.
    /// Example: `true`.
    pub data_synchronization: Option<bool>,
    /// **Required.** Whether the definitions of databases, tables and other objects are copied over
    /// first; mind the spelling. Example: `true`.
    pub structure_intialization: Option<bool>,
}

impl MigrationMode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataIntialization`, which is required.
    #[inline]
    pub fn data_intialization(mut self, value: bool) -> Self {
        self.data_intialization = Some(value);
        self
    }
    /// Sets `DataSynchronization`, which is required.
    #[inline]
    pub fn data_synchronization(mut self, value: bool) -> Self {
        self.data_synchronization = Some(value);
        self
    }
    /// Sets `StructureIntialization`, which is required.
    #[inline]
    pub fn structure_intialization(mut self, value: bool) -> Self {
        self.structure_intialization = Some(value);
        self
    }
}

request! {
    MigrationMode {
        "DataIntialization" => data_intialization: field,
        "DataSynchronization" => data_synchronization: field,
        "StructureIntialization" => structure_intialization: field,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct SourceEndpoint {
    /// **Required.** Kind or model of the instance, which sets what it can do.
    /// Here: `RDS`, `ECS`, `Express`, `LocalInstance`, `dg`, `cen`, `MongoDB`, `POLARDB`, `PolarDB_o`.
    /// Example: `RDS`.
    pub instance_type: Option<Open<InstanceType>>,
    /// **Required** under conditions. ID of the database instance, server or network at this end of the
    /// task, depending on its kind. Example: `rm-bp1i99e8l7913****`.
    pub instance_id: Option<String>,
    /// **Required** under conditions. Database software that runs at this end of the task, such as
    /// MySQL. Here: `MySQL`, `SQLServer`, `PostgreSQL`, `MongoDB`, `Redis`, `TiDB`, `Oracle`.
    pub engine_name: Option<Open<EngineName>>,
    /// Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required** under conditions. Address at which DTS reaches the database; for a database of your
    /// own rather than a cloud instance. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// **Required** under conditions. TCP port that the database at this end of the task listens on.
    /// Example: `3306`.
    pub port: Option<String>,
    /// **Required** under conditions. System identifier of the Oracle database at this end.
    /// Example: `testsid`.
    pub oracle_sid: Option<String>,
    /// **Required** under conditions. Database at this end that holds the objects, or, for MongoDB,
    /// that signs the account in. Example: `dtstestdatabase`.
    pub database_name: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstestaccount`.
    pub user_name: Option<String>,
    /// Password to be set or to log on with. Example: `Test123456`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Account that owns the database instance, if it is not the account that makes the call.
    /// Example: `140692647406****`.
    pub owner_id: Option<String>,
    /// **Required** under conditions. RAM role in the other account that lets DTS read the source; for
    /// tasks across accounts only. Example: `ram-for-dts`.
    pub role: Option<String>,
}

impl SourceEndpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceID`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EngineName`.
    pub fn engine_name(mut self, value: impl Into<Open<EngineName>>) -> Self {
        self.engine_name = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    /// Sets `OracleSID`.
    pub fn oracle_sid(mut self, value: impl Into<String>) -> Self {
        self.oracle_sid = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
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
}

request! {
    SourceEndpoint {
        "InstanceType" => instance_type: field,
        "InstanceID" => instance_id: field,
        "EngineName" => engine_name: field,
        "Region" => region: field,
        "IP" => ip: field,
        "Port" => port: field,
        "OracleSID" => oracle_sid: field,
        "DatabaseName" => database_name: field,
        "UserName" => user_name: field,
        "Password" => password: field as Secret,
        "OwnerID" => owner_id: field,
        "Role" => role: field,
    }
}

values! {
    /// Database software that runs at this end of the task, such as MySQL.
    pub enum EngineName {
        /// A MySQL database.
        MySQL = "MySQL",
        /// A PolarDB-X database, formerly DRDS.
        Drds = "DRDS",
        /// A Microsoft SQL Server database.
        SQLServer = "SQLServer",
        /// A PostgreSQL database.
        PostgreSQL = "PostgreSQL",
        /// A PostgreSQL database with Oracle compatibility (PPAS).
        Ppas = "PPAS",
        /// A MongoDB document database.
        MongoDB = "MongoDB",
        /// A Redis key-value store.
        Redis = "Redis",
        /// A TiDB database.
        TiDB = "TiDB",
        /// An Oracle database.
        Oracle = "Oracle",
    }
}

/// Errors that the documentation of [`ConfigureMigrationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ConfigureMigrationJobError = super::DocumentedError;
