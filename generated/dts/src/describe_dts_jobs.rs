// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDtsJobs`, from `dts/DescribeDtsJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataInitializationStatus, DataSynchronizationStatus, MigrationMode, Performance, PrecheckStatusDetail, RegionId, RetryState, SubDistributedJobPrecheckStatus};

/// Lists migration, synchronization and subscription tasks with how far they are.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDtsJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dts_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDtsJobsRequest {
    /// What `Params` is compared with: the task's ID or name, or the instance it reads or writes.
    pub type_: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// Region where the database instance or the task lies.
    pub region: Option<String>,
    /// Returns only tasks in this state.
    pub status: Option<String>,
    /// Whether the list runs upward or downward.
    pub order_direction: Option<String>,
    /// Property that the list is sorted by; the direction is a parameter of its own.
    pub order_column: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 1000.
    pub page_number: Option<i32>,
    /// What the task is: migration, synchronization, subscription or a check.
    pub job_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the parent task whose subtasks are meant, for distributed tasks; seldom needed.
    pub group_id: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    pub dedicated_cluster_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the covered objects are left out of the response, which makes it shorter.
    pub without_db_list: Option<bool>,
    /// Label of the environment that the task belongs to.
    pub dts_bis_label: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Product that the destination of the tasks has to belong to.
    pub dest_product_type: Option<String>,
    /// Product that the source of the tasks has to belong to.
    pub src_product_type: Option<String>,
}

impl DescribeDtsJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `OrderDirection`.
    pub fn order_direction(mut self, value: impl Into<String>) -> Self {
        self.order_direction = Some(value.into());
        self
    }
    /// Sets `OrderColumn`.
    pub fn order_column(mut self, value: impl Into<String>) -> Self {
        self.order_column = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `WithoutDbList`.
    #[inline]
    pub fn without_db_list(mut self, value: bool) -> Self {
        self.without_db_list = Some(value);
        self
    }
    /// Sets `DtsBisLabel`.
    pub fn dts_bis_label(mut self, value: impl Into<String>) -> Self {
        self.dts_bis_label = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DestProductType`.
    pub fn dest_product_type(mut self, value: impl Into<String>) -> Self {
        self.dest_product_type = Some(value.into());
        self
    }
    /// Sets `SrcProductType`.
    pub fn src_product_type(mut self, value: impl Into<String>) -> Self {
        self.src_product_type = Some(value.into());
        self
    }
}

request! {
    DescribeDtsJobsRequest {
        "Type" => type_: query,
        "Params" => params: query,
        "Region" => region: query,
        "Status" => status: query,
        "OrderDirection" => order_direction: query,
        "OrderColumn" => order_column: query,
        "Tags" => tags: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "JobType" => job_type: query,
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "DedicatedClusterId" => dedicated_cluster_id: query,
        "DtsJobId" => dts_job_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "WithoutDbList" => without_db_list: query,
        "DtsBisLabel" => dts_bis_label: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "InstanceType" => instance_type: query,
        "InstanceId" => instance_id: query,
        "DestProductType" => dest_product_type: query,
        "SrcProductType" => src_product_type: query,
    }
}

impl Operation for DescribeDtsJobsRequest {
    type Response = DescribeDtsJobsResponse;
    type Error = DescribeDtsJobsError;
    const INFO: OperationInfo = super::operation("DescribeDtsJobs")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDtsJobsError] = &[
        DescribeDtsJobsError::ThrottlingUser,
        DescribeDtsJobsError::InvalidSecurityTokenExpired,
        DescribeDtsJobsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDtsJobsRequest {
    type Item = DtsJobList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dts_job_list)
    }
}

/// Response to [`DescribeDtsJobsRequest`].
#[non_exhaustive]
pub struct DescribeDtsJobsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_record_count: Option<i32>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// Which page of the list this response shows. Example: `2`.
    pub page_number: Option<i32>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
    /// Tasks that meet the conditions, one entry each.
    pub dts_job_list: Vec<DtsJobList>,
    /// ETL tasks that meet the conditions, one entry each.
    pub etl_demo_list: Vec<EtlDemoList>,
}

response! {
    DescribeDtsJobsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "PageNumber" => page_number: value,
        "DynamicCode" => dynamic_code: value,
        "DtsJobList" => dts_job_list: list(""),
        "EtlDemoList" => etl_demo_list: list(""),
    }
}

/// Tasks that meet the conditions, one entry each.
#[non_exhaustive]
pub struct DtsJobList {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Migrating`.
    pub status: Option<String>,
    /// Where the task was created from. Example: `text`.
    pub origin_type: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it. Example: `text`.
    pub dts_job_name: Option<String>,
    /// How far the incremental stage lags behind: in milliseconds for a migration, in seconds for a
    /// synchronization. Example: `0`.
    pub delay: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// When the item runs out. Example: `2022-03-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `i03e3zty16i****`.
    pub dts_job_id: Option<String>,
    /// When the item was created. Example: `2021-03-16T08:01:19Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114...:dts******`.
    pub consumption_client: Option<String>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `large`.
    pub dts_job_class: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2021-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2021-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Name that the application is registered under. Example: `new`.
    pub app_name: Option<String>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2021-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsi03e3zty16i****`.
    pub dts_instance_id: Option<String>,
    /// Which way the data of the task flows. Example: `Forward`.
    pub dts_job_direction: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616899019`.
    pub checkpoint: Option<String>,
    /// Tags that the instance carries.
    pub tag_list: Vec<TagList>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How the ETL step of the task is getting on.
    pub data_etl_status: Option<DataInitializationStatus>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<DtsJobMigrationMode>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// The task for the opposite direction; only for two-way synchronization.
    pub reverse_job: Option<ReverseJob>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataInitializationStatus>,
    /// What is being tried again after an error, how often and since when.
    pub retry_state: Option<DtsJobRetryState>,
    /// What the task is: migration, synchronization, subscription or a check. Example: `MIGRATION`.
    pub job_type: Option<String>,
    /// How many DUs the task uses. Example: `15`.
    pub du_usage: Option<i64>,
    /// Share of the processor that the task uses. Example: `1`.
    pub cpu_usage: Option<String>,
    /// How much memory the task uses. Example: `500`.
    pub mem_usage: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    /// Example: `dtscluster_ft7y3**********`.
    pub dedicated_cluster_id: Option<String>,
    /// What has gone wrong in the task, one entry an error.
    pub error_details: Vec<ErrorDetail>,
    /// State that the data cloud is in.
    pub data_cloud_status: Option<DataSynchronizationStatus>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzawhxxc****`.
    pub resource_group_id: Option<String>,
    /// Resource group of the instance, by the name that is shown for it.
    /// Example: `default resource group`.
    pub resource_group_display_name: Option<String>,
    /// What went wrong, as the key of a message. Example: `dts.retry.err.0046.msg`.
    pub migration_err_msg: Option<String>,
    /// Number of the help page on the error code. Example: `462133`.
    pub migration_err_help_doc_id: Option<String>,
    /// What helps against the error, as the key of a message.
    /// Example: `dts.retry.err.0046.workaround`.
    pub migration_err_workaround: Option<String>,
    /// Code of the error, for programs to act on. Example: `dts.retry.err.0046`.
    pub migration_err_code: Option<String>,
    /// Key of the help page on the error code. Example: `DTS-RETRY-ERR-0046`.
    pub migration_err_help_doc_key: Option<String>,
    /// Class that the error belongs to. Example: `ForeignKey`.
    pub migration_err_type: Option<String>,
    /// Point up to which the ETL job has surely processed the data. Example: `1610540493`.
    pub etl_safe_checkpoint: Option<String>,
    /// How the comparison of the full copy is getting on.
    pub full_data_check_status: Option<DataInitializationStatus>,
    /// How the comparison of the incremental changes is getting on.
    pub inc_data_check_status: Option<DataInitializationStatus>,
    /// Label of the environment that the task belongs to. Example: `normal`.
    pub dts_bis_label: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower. Example: `1`.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher. Example: `16`.
    pub max_du: Option<f64>,
}

response! {
    DtsJobList {
        "Status" => status: value,
        "OriginType" => origin_type: value,
        "DtsJobName" => dts_job_name: value,
        "Delay" => delay: value,
        "ErrorMessage" => error_message: value,
        "ExpireTime" => expire_time: value,
        "DtsJobId" => dts_job_id: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Reserved" => reserved: value,
        "ConsumptionClient" => consumption_client: value,
        "DbObject" => db_object: value,
        "DtsJobClass" => dts_job_class: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "EndTimestamp" => end_timestamp: value,
        "AppName" => app_name: value,
        "BeginTimestamp" => begin_timestamp: value,
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobDirection" => dts_job_direction: value,
        "Checkpoint" => checkpoint: value,
        "TagList" => tag_list: list(""),
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DataEtlStatus" => data_etl_status: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "MigrationMode" => migration_mode: value,
        "Performance" => performance: value,
        "PrecheckStatus" => precheck_status: value,
        "ReverseJob" => reverse_job: value,
        "SourceEndpoint" => source_endpoint: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "RetryState" => retry_state: value,
        "JobType" => job_type: value,
        "DuUsage" => du_usage: value,
        "CpuUsage" => cpu_usage: value,
        "MemUsage" => mem_usage: value,
        "DedicatedClusterId" => dedicated_cluster_id: value,
        "ErrorDetails" => error_details: list(""),
        "DataCloudStatus" => data_cloud_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceGroupDisplayName" => resource_group_display_name: value,
        "MigrationErrMsg" => migration_err_msg: value,
        "MigrationErrHelpDocId" => migration_err_help_doc_id: value,
        "MigrationErrWorkaround" => migration_err_workaround: value,
        "MigrationErrCode" => migration_err_code: value,
        "MigrationErrHelpDocKey" => migration_err_help_doc_key: value,
        "MigrationErrType" => migration_err_type: value,
        "EtlSafeCheckpoint" => etl_safe_checkpoint: value,
        "FullDataCheckStatus" => full_data_check_status: value,
        "IncDataCheckStatus" => inc_data_check_status: value,
        "DtsBisLabel" => dts_bis_label: value,
        "MinDu" => min_du: value,
        "MaxDu" => max_du: value,
    }
}

/// Tags that the instance carries.
#[non_exhaustive]
pub struct TagList {
    /// Value of the tag whose key stands beside it. Example: `testvalue`.
    pub tag_value: Option<String>,
    /// Name part of a tag that the resource carries. Example: `testkey`.
    pub tag_key: Option<String>,
}

response! {
    TagList {
        "TagValue" => tag_value: value,
        "TagKey" => tag_key: value,
    }
}

/// The database that is written to, and how it is reached.
#[non_exhaustive]
pub struct Endpoint {
    /// Whether and how the connection to the database is encrypted with SSL. Example: `DISABLE`.
    pub ssl_solution_enum: Option<String>,
    /// System identifier of the Oracle database at this end. Example: `testsid`.
    pub oracle_sid: Option<String>,
    /// Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
    /// IP address of the host or service concerned. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// ID of the database instance, server or network at this end of the task, depending on its kind.
    /// Example: `rm-bp1imrtn6fq7h****`.
    pub instance_id: Option<String>,
    /// TCP port that the database at this end of the task listens on. Example: `3306`.
    pub port: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstest`.
    pub user_name: Option<String>,
    /// Database software that runs at this end of the task, such as MySQL.
    pub engine_name: Option<String>,
}

response! {
    Endpoint {
        "SslSolutionEnum" => ssl_solution_enum: value,
        "OracleSID" => oracle_sid: value,
        "Region" => region: value,
        "DatabaseName" => database_name: value,
        "Ip" => ip: value,
        "InstanceID" => instance_id: value,
        "Port" => port: value,
        "InstanceType" => instance_type: value,
        "UserName" => user_name: value,
        "EngineName" => engine_name: value,
    }
}

/// Which stages there are: object definitions, existing rows and later changes.
#[non_exhaustive]
pub struct DtsJobMigrationMode {
    /// Whether the rows that exist at the start are copied over in full. Example: `true`.
    pub data_initialization: Option<bool>,
    /// Whether changes made after the start are carried over continuously. Example: `true`.
    pub data_synchronization: Option<bool>,
    /// Whether the definitions of databases, tables and other objects are copied over first.
    /// Example: `true`.
    pub structure_initialization: Option<bool>,
    /// Whether the rows of the full copy are compared between both ends. Example: `true`.
    pub full_data_check: Option<bool>,
    /// Whether the incremental changes are compared between both ends. Example: `true`.
    pub inc_data_check: Option<bool>,
}

response! {
    DtsJobMigrationMode {
        "DataInitialization" => data_initialization: value,
        "DataSynchronization" => data_synchronization: value,
        "StructureInitialization" => structure_initialization: value,
        "FullDataCheck" => full_data_check: value,
        "IncDataCheck" => inc_data_check: value,
    }
}

/// The task for the opposite direction; only for two-way synchronization.
#[non_exhaustive]
pub struct ReverseJob {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Synchronizing`.
    pub status: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it. Example: `text`.
    pub dts_job_name: Option<String>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `i03e3zty16i****`.
    pub dts_job_id: Option<String>,
    /// When the item runs out. Example: `2023-03-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2022-03-16T08:01:19Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `large`.
    pub dts_job_class: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsi03e3zty16i****`.
    pub dts_instance_id: Option<String>,
    /// Which way the data of the task flows. Example: `Reverse`.
    pub dts_job_direction: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616980369`.
    pub checkpoint: Option<String>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<DtsJobMigrationMode>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataInitializationStatus>,
    /// How many DUs the task uses. Example: `15`.
    pub du_usage: Option<i64>,
    /// Share of the processor that the task uses. Example: `90`.
    pub cpu_usage: Option<String>,
    /// How much memory the task uses. Example: `500`.
    pub mem_usage: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    /// Example: `dtscluster_dpwl3**********`.
    pub dedicated_cluster_id: Option<String>,
    /// What has gone wrong in the task, one entry an error.
    pub error_details: Vec<ErrorDetail>,
    /// Point up to which the ETL job has surely processed the data. Example: `1610540493`.
    pub etl_safe_checkpoint: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower. Example: `1`.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher. Example: `16`.
    pub max_du: Option<f64>,
    /// How the comparison of the full copy is getting on.
    pub full_data_check_status: Option<DataInitializationStatus>,
    /// How the comparison of the incremental changes is getting on.
    pub inc_data_check_status: Option<DataInitializationStatus>,
}

response! {
    ReverseJob {
        "Status" => status: value,
        "DtsJobName" => dts_job_name: value,
        "Delay" => delay: value,
        "ErrorMessage" => error_message: value,
        "DtsJobId" => dts_job_id: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Reserved" => reserved: value,
        "DbObject" => db_object: value,
        "DtsJobClass" => dts_job_class: value,
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobDirection" => dts_job_direction: value,
        "Checkpoint" => checkpoint: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "MigrationMode" => migration_mode: value,
        "Performance" => performance: value,
        "PrecheckStatus" => precheck_status: value,
        "SourceEndpoint" => source_endpoint: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "DuUsage" => du_usage: value,
        "CpuUsage" => cpu_usage: value,
        "MemUsage" => mem_usage: value,
        "DedicatedClusterId" => dedicated_cluster_id: value,
        "ErrorDetails" => error_details: list(""),
        "EtlSafeCheckpoint" => etl_safe_checkpoint: value,
        "MinDu" => min_du: value,
        "MaxDu" => max_du: value,
        "FullDataCheckStatus" => full_data_check_status: value,
        "IncDataCheckStatus" => inc_data_check_status: value,
    }
}

/// What has gone wrong in the task, one entry an error.
#[non_exhaustive]
pub struct ErrorDetail {
    /// Code of the reason why the call or the item failed. Example: `DTS-31009`.
    pub error_code: Option<String>,
    /// Page that helps with the error. Example: `https://**.ali**.com/**`.
    pub help_url: Option<String>,
}

response! {
    ErrorDetail {
        "ErrorCode" => error_code: value,
        "HelpUrl" => help_url: value,
    }
}

/// What is being tried again after an error, how often and since when.
#[non_exhaustive]
pub struct DtsJobRetryState {
    /// How many times it has been tried again so far. Example: `5`.
    pub retry_count: Option<i32>,
    /// How long the service goes on trying at most. Example: `7200`.
    pub max_retry_time: Option<i32>,
    /// Reason of the failure in words. Example: `Unexpected error`.
    pub err_message: Option<String>,
    /// What is tried again: the source, the destination or a module of DTS itself. Example: `srcDB`.
    pub retry_target: Option<String>,
    /// How long it has been tried again so far. Example: `3600`.
    pub retry_time: Option<i32>,
    /// Code of the stage of the task that is retried, such as `03`.
    pub module: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `bi6e22ay243****`.
    pub job_id: Option<String>,
    /// Whether the task is being tried again right now. Example: `false`.
    pub retrying: Option<bool>,
    /// Number of the help page on the error code. Example: `462133`.
    pub migration_err_help_doc_id: Option<String>,
    /// Key of the help page on the error code. Example: `DTS-RETRY-ERR-0046`.
    pub migration_err_help_doc_key: Option<String>,
    /// Code of the error, for programs to act on. Example: `dts.retry.err.0046`.
    pub migration_err_code: Option<String>,
    /// Class that the error belongs to. Example: `ForeignKey`.
    pub migration_err_type: Option<String>,
    /// What went wrong, as the key of a message. Example: `dts.retry.err.0046.msg`.
    pub migration_err_msg: Option<String>,
    /// What helps against the error, as the key of a message.
    /// Example: `dts.retry.err.0046.workaround`.
    pub migration_err_workaround: Option<String>,
}

response! {
    DtsJobRetryState {
        "RetryCount" => retry_count: value,
        "MaxRetryTime" => max_retry_time: value,
        "ErrMessage" => err_message: value,
        "RetryTarget" => retry_target: value,
        "RetryTime" => retry_time: value,
        "Module" => module: value,
        "JobId" => job_id: value,
        "Retrying" => retrying: value,
        "MigrationErrHelpDocId" => migration_err_help_doc_id: value,
        "MigrationErrHelpDocKey" => migration_err_help_doc_key: value,
        "MigrationErrCode" => migration_err_code: value,
        "MigrationErrType" => migration_err_type: value,
        "MigrationErrMsg" => migration_err_msg: value,
        "MigrationErrWorkaround" => migration_err_workaround: value,
    }
}

/// ETL tasks that meet the conditions, one entry each.
#[non_exhaustive]
pub struct EtlDemoList {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Migrating`.
    pub status: Option<String>,
    /// Where the task was created from. Example: `text`.
    pub origin_type: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it. Example: `text`.
    pub dts_job_name: Option<String>,
    /// How far the incremental stage lags behind: in milliseconds for a migration, in seconds for a
    /// synchronization. Example: `0`.
    pub delay: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// When the item runs out. Example: `2022-03-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `i03e3zty16i****`.
    pub dts_job_id: Option<String>,
    /// When the item was created. Example: `2021-03-16T08:01:19Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114...:dts******`.
    pub consumption_client: Option<String>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `large`.
    pub dts_job_class: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2021-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2021-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Name that the application is registered under. Example: `new`.
    pub app_name: Option<String>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2021-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsi03e3zty16i****`.
    pub dts_instance_id: Option<String>,
    /// Which way the data of the task flows. Example: `Forward`.
    pub dts_job_direction: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616899019`.
    pub checkpoint: Option<String>,
    /// Tags that the instance carries.
    pub tag_list: Vec<TagList>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How the ETL step of the task is getting on.
    pub data_etl_status: Option<DataInitializationStatus>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// The task for the opposite direction; only for two-way synchronization.
    pub reverse_job: Option<EtlDemoReverseJob>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataInitializationStatus>,
    /// What is being tried again after an error, how often and since when.
    pub retry_state: Option<RetryState>,
    /// What the task is: migration, synchronization, subscription or a check. Example: `MIGRATION`.
    pub job_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzawhxxc****`.
    pub resource_group_id: Option<String>,
    /// Resource group of the instance, by the name that is shown for it.
    /// Example: `default resource group`.
    pub resource_group_display_name: Option<String>,
    /// Point up to which the ETL job has surely processed the data. Example: `1610540493`.
    pub etl_safe_checkpoint: Option<String>,
}

response! {
    EtlDemoList {
        "Status" => status: value,
        "OriginType" => origin_type: value,
        "DtsJobName" => dts_job_name: value,
        "Delay" => delay: value,
        "ErrorMessage" => error_message: value,
        "ExpireTime" => expire_time: value,
        "DtsJobId" => dts_job_id: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Reserved" => reserved: value,
        "ConsumptionClient" => consumption_client: value,
        "DbObject" => db_object: value,
        "DtsJobClass" => dts_job_class: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "EndTimestamp" => end_timestamp: value,
        "AppName" => app_name: value,
        "BeginTimestamp" => begin_timestamp: value,
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobDirection" => dts_job_direction: value,
        "Checkpoint" => checkpoint: value,
        "TagList" => tag_list: list(""),
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DataEtlStatus" => data_etl_status: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "MigrationMode" => migration_mode: value,
        "Performance" => performance: value,
        "PrecheckStatus" => precheck_status: value,
        "ReverseJob" => reverse_job: value,
        "SourceEndpoint" => source_endpoint: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "RetryState" => retry_state: value,
        "JobType" => job_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceGroupDisplayName" => resource_group_display_name: value,
        "EtlSafeCheckpoint" => etl_safe_checkpoint: value,
    }
}

/// The task for the opposite direction; only for two-way synchronization.
#[non_exhaustive]
pub struct EtlDemoReverseJob {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Synchronizing`.
    pub status: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it. Example: `text`.
    pub dts_job_name: Option<String>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `i03e3zty16i****`.
    pub dts_job_id: Option<String>,
    /// When the item runs out. Example: `2022-03-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2021-03-16T08:01:19Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `large`.
    pub dts_job_class: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsi03e3zty16i****`.
    pub dts_instance_id: Option<String>,
    /// Which way the data of the task flows. Example: `Reverse`.
    pub dts_job_direction: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616980369`.
    pub checkpoint: Option<String>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataInitializationStatus>,
    /// Point up to which the ETL job has surely processed the data. Example: `1610540493`.
    pub etl_safe_checkpoint: Option<String>,
}

response! {
    EtlDemoReverseJob {
        "Status" => status: value,
        "DtsJobName" => dts_job_name: value,
        "Delay" => delay: value,
        "ErrorMessage" => error_message: value,
        "DtsJobId" => dts_job_id: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Reserved" => reserved: value,
        "DbObject" => db_object: value,
        "DtsJobClass" => dts_job_class: value,
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobDirection" => dts_job_direction: value,
        "Checkpoint" => checkpoint: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "MigrationMode" => migration_mode: value,
        "Performance" => performance: value,
        "PrecheckStatus" => precheck_status: value,
        "SourceEndpoint" => source_endpoint: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "EtlSafeCheckpoint" => etl_safe_checkpoint: value,
    }
}

/// Errors that the documentation of [`DescribeDtsJobsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDtsJobsError = super::DocumentedError;
