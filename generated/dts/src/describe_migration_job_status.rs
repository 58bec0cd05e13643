// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMigrationJobStatus`, from `dts/DescribeMigrationJobStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckItem, CheckStatus, InitializationStatus, JobClass, JobStatus, Status};

/// Returns how far a migration task of the old interface is as a whole.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeMigrationJobStatusRequest::new()
///     .migration_job_id("dtsta7w132u12h****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_migration_job_status(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMigrationJobStatusRequest {
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtsz2v12jfo309****`.
    pub migration_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMigrationJobStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MigrationJobId`, which is required.
    pub fn migration_job_id(mut self, value: impl Into<String>) -> Self {
        self.migration_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    DescribeMigrationJobStatusRequest {
        "MigrationJobId" => migration_job_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMigrationJobStatusRequest {
    type Response = DescribeMigrationJobStatusResponse;
    type Error = DescribeMigrationJobStatusError;
    const INFO: OperationInfo = super::operation("DescribeMigrationJobStatus")
        .required(&["MigrationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMigrationJobStatusError] = &[
        DescribeMigrationJobStatusError::ThrottlingUser,
        DescribeMigrationJobStatusError::InvalidSecurityTokenExpired,
        DescribeMigrationJobStatusError::ServiceUnavailable,
    ];
}

impl Stateful for DescribeMigrationJobStatusRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[
        JobStatus::PrecheckFailed,
        JobStatus::MigrationFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.migration_job_status.as_ref().map(|s| s.as_str()))
    }
}

impl StatefulTask for DescribeMigrationJobStatusRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Finished];
}

/// Response to [`DescribeMigrationJobStatusRequest`].
#[non_exhaustive]
pub struct DescribeMigrationJobStatusResponse {
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<InitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Specification of the migration instance, which sets how fast it carries data over.
    /// Here: `small`, `medium`, `large`, `xlarge`, `2xlarge`. Example: `2xlarge`.
    pub migration_job_class: Option<Open<JobClass>>,
    /// ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtsz2v12jfo309****`.
    pub migration_job_id: Option<String>,
    /// Label of the migration instance, for people to recognize it by. Example: `text`.
    pub migration_job_name: Option<String>,
    /// How far the migration is, or whether it has failed.
    /// Here: `NotStarted`, `Prechecking`, `PrecheckFailed`, `Suspending`, `Finished`, `Migrating`, `MigrationFailed`.
    /// Example: `Migrating`.
    pub migration_job_status: Option<Open<JobStatus>>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Which databases, tables and columns are migrated, and under what names. Example: `text`.
    pub migration_object: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<PrecheckStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A032E3B4-929B-48E9-97B9-37587CBF****`.
    pub request_id: Option<String>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<InitializationStatus>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// ID of the task, for asking how far it is. Example: `z2v12jfo309****`.
    pub task_id: Option<String>,
}

response! {
    DescribeMigrationJobStatusResponse {
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "MigrationJobClass" => migration_job_class: value,
        "MigrationJobId" => migration_job_id: value,
        "MigrationJobName" => migration_job_name: value,
        "MigrationJobStatus" => migration_job_status: value,
        "MigrationMode" => migration_mode: value,
        "MigrationObject" => migration_object: value,
        "PayType" => pay_type: value,
        "PrecheckStatus" => precheck_status: value,
        "RequestId" => request_id: value,
        "SourceEndpoint" => source_endpoint: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "Success" => success: value,
        "TaskId" => task_id: value,
    }
}

/// How the incremental stage is getting on.
#[non_exhaustive]
pub struct DataSynchronizationStatus {
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Unit: `seconds`. Example: `1612507847`.
    pub checkpoint: Option<String>,
    /// How far the incremental stage lags behind the source. Unit: `seconds`. Example: `0`.
    pub delay: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// How far the stage has come, in percent. Example: `95`.
    pub percent: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `Catched`.
    pub status: Option<Open<Status>>,
}

response! {
    DataSynchronizationStatus {
        "Checkpoint" => checkpoint: value,
        "Delay" => delay: value,
        "ErrorMessage" => error_message: value,
        "Percent" => percent: value,
        "Status" => status: value,
    }
}

/// The database that is written to, and how it is reached.
#[non_exhaustive]
pub struct Endpoint {
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
    /// Database software that runs at this end of the task, such as MySQL.
    pub engine_name: Option<String>,
    /// Address at which DTS reaches the database; for a database of your own rather than a cloud
    /// instance. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-bp1zc3iyqe3qw****`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// TCP port that the database at this end of the task listens on. Example: `3306`.
    pub port: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstest`.
    pub user_name: Option<String>,
    /// System identifier of the Oracle database at this end. Example: `testsid`.
    pub oracle_sid: Option<String>,
}

response! {
    Endpoint {
        "DatabaseName" => database_name: value,
        "EngineName" => engine_name: value,
        "IP" => ip: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "Port" => port: value,
        "UserName" => user_name: value,
        "oracleSID" => oracle_sid: value,
    }
}

/// Which stages there are: object definitions, existing rows and later changes.
#[non_exhaustive]
pub struct MigrationMode {
    /// Whether the rows that exist at the start are copied over in full. Example: `true`.
    pub data_initialization: Option<bool>,
    /// Whether changes made after the start are carried over continuously. Example: `true`.
    pub data_synchronization: Option<bool>,
    /// Whether the definitions of databases, tables and other objects are copied over first.
    /// Example: `true`.
    pub structure_initialization: Option<bool>,
}

response! {
    MigrationMode {
        "dataInitialization" => data_initialization: value,
        "dataSynchronization" => data_synchronization: value,
        "structureInitialization" => structure_initialization: value,
    }
}

/// How the check before the start is getting on, and what it found.
#[non_exhaustive]
pub struct PrecheckStatus {
    /// Results of the precheck, one entry a check item.
    pub detail: Vec<CheckItem>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `Success`.
    pub status: Option<String>,
}

response! {
    PrecheckStatus {
        "Detail" => detail: list("CheckItem"),
        "Percent" => percent: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeMigrationJobStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeMigrationJobStatusError = super::DocumentedError;
