// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMigrationJobs`, from `dts/DescribeMigrationJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MigrationMode, SubscriptionObject, SynchronousObject, Tag};

/// Lists migration instances of the old interface with how far they are.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeMigrationJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_migration_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMigrationJobsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_num: Option<i32>,
    /// Label of the migration instance, for people to recognize it by.
    pub migration_job_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 11.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMigrationJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `MigrationJobName`.
    pub fn migration_job_name(mut self, value: impl Into<String>) -> Self {
        self.migration_job_name = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
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
    DescribeMigrationJobsRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "MigrationJobName" => migration_job_name: query,
        "AccountId" => account_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMigrationJobsRequest {
    type Response = DescribeMigrationJobsResponse;
    type Error = DescribeMigrationJobsError;
    const INFO: OperationInfo = super::operation("DescribeMigrationJobs")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMigrationJobsError] = &[
        DescribeMigrationJobsError::ThrottlingUser,
        DescribeMigrationJobsError::InvalidSecurityTokenExpired,
        DescribeMigrationJobsError::InternalError,
        DescribeMigrationJobsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeMigrationJobsRequest {
    type Item = MigrationJob;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_record_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.migration_jobs)
    }
}

/// Response to [`DescribeMigrationJobsRequest`].
#[non_exhaustive]
pub struct DescribeMigrationJobsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED4846D-ED60-435D-88C0-7EC0CE4D****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// How many items match in all, over all pages. Example: `300`.
    pub total_record_count: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Migration instances, one entry each.
    pub migration_jobs: Vec<MigrationJob>,
}

response! {
    DescribeMigrationJobsResponse {
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "PageRecordCount" => page_record_count: value,
        "Success" => success: value,
        "TotalRecordCount" => total_record_count: value,
        "ErrMessage" => err_message: value,
        "PageNumber" => page_number: value,
        "MigrationJobs" => migration_jobs: list("MigrationJob"),
    }
}

/// Migration instances, one entry each.
#[non_exhaustive]
pub struct MigrationJob {
    /// Label of the migration instance, for people to recognize it by. Example: `text`.
    pub migration_job_name: Option<String>,
    /// How far the migration is, or whether it has failed. Example: `Migrating`.
    pub migration_job_status: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
    /// Specification of the migration instance, which sets how fast it carries data over.
    /// Example: `2xlarge`.
    pub migration_job_class: Option<String>,
    /// When the instance was created. Example: `2021-06-22T09:02:13Z`.
    pub instance_create_time: Option<Timestamp>,
    /// ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) returned it.
    /// Example: `dtson2z28evm33****`.
    pub migration_job_id: Option<String>,
    /// When the job was created. Example: `2021-06-22T08:53:55Z`.
    pub job_create_time: Option<Timestamp>,
    /// Which databases, tables and columns are migrated, and under what names.
    pub migration_object: Option<SubscriptionObject>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether the rows that exist at the start are copied over in full.
    pub data_initialization: Option<Initialization>,
    /// Whether changes made after the start are carried over continuously.
    pub data_synchronization: Option<DataSynchronization>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// How far the precheck has come, and what it found.
    pub precheck: Option<Precheck>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// Whether the definitions of databases, tables and other objects are copied over first.
    pub structure_initialization: Option<Initialization>,
}

response! {
    MigrationJob {
        "MigrationJobName" => migration_job_name: value,
        "MigrationJobStatus" => migration_job_status: value,
        "PayType" => pay_type: value,
        "MigrationJobClass" => migration_job_class: value,
        "InstanceCreateTime" => instance_create_time: value,
        "MigrationJobID" => migration_job_id: value,
        "JobCreateTime" => job_create_time: value,
        "MigrationObject" => migration_object: value,
        "Tags" => tags: list("Tag"),
        "DataInitialization" => data_initialization: value,
        "DataSynchronization" => data_synchronization: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "MigrationMode" => migration_mode: value,
        "Precheck" => precheck: value,
        "SourceEndpoint" => source_endpoint: value,
        "StructureInitialization" => structure_initialization: value,
    }
}

/// Whether the rows that exist at the start are copied over in full.
#[non_exhaustive]
pub struct Initialization {
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    /// Example: `java.lang.NumberFormatException: For input string: ""`.
    pub error_message: Option<String>,
    /// How far the work has come. Example: `200001`.
    pub progress: Option<String>,
}

response! {
    Initialization {
        "Percent" => percent: value,
        "status" => status: value,
        "ErrorMessage" => error_message: value,
        "Progress" => progress: value,
    }
}

/// Whether changes made after the start are carried over continuously.
#[non_exhaustive]
pub struct DataSynchronization {
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<String>,
    /// How far the stage has come, in percent. Example: `95`.
    pub percent: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `Catched`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    DataSynchronization {
        "Delay" => delay: value,
        "Percent" => percent: value,
        "status" => status: value,
        "ErrorMessage" => error_message: value,
    }
}

/// The database that is written to, and how it is reached.
#[non_exhaustive]
pub struct Endpoint {
    /// System identifier of the Oracle database at this end. Example: `testsid`.
    pub oracle_sid: Option<String>,
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
    /// ID of the database instance, server or network at this end of the task, depending on its kind.
    /// Example: `rm-bp1zc3iyqe3qw****`.
    pub instance_id: Option<String>,
    /// TCP port that the database at this end of the task listens on. Example: `3306`.
    pub port: Option<String>,
    /// Address at which DTS reaches the database; for a database of your own rather than a cloud
    /// instance. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstest`.
    pub user_name: Option<String>,
    /// Database software that runs at this end of the task, such as MySQL.
    pub engine_name: Option<String>,
}

response! {
    Endpoint {
        "OracleSID" => oracle_sid: value,
        "DatabaseName" => database_name: value,
        "InstanceID" => instance_id: value,
        "Port" => port: value,
        "IP" => ip: value,
        "InstanceType" => instance_type: value,
        "UserName" => user_name: value,
        "EngineName" => engine_name: value,
    }
}

/// How far the precheck has come, and what it found.
#[non_exhaustive]
pub struct Precheck {
    /// Stage that the task, or this step of it, has reached, or whether it failed. Example: `Success`.
    pub status: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
}

response! {
    Precheck {
        "Status" => status: value,
        "Percent" => percent: value,
    }
}

/// Errors that the documentation of [`DescribeMigrationJobsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeMigrationJobsError = super::DocumentedError;
