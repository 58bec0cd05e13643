// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDtsJobDetail`, from `dts/DescribeDtsJobDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataSynchronizationStatus, Performance, PrecheckStatusDetail, RetryState, SubDistributedJobPrecheckStatus};

/// Returns one task with its endpoints, objects, subtasks and stages.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDtsJobDetailRequest::new();
/// let reply = client.describe_dts_job_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDtsJobDetailRequest {
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    pub synchronization_direction: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether all synchronization subtasks are returned, not only those that run or ran last.
    pub sync_sub_job_history: Option<bool>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDtsJobDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceID`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<String>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SyncSubJobHistory`.
    #[inline]
    pub fn sync_sub_job_history(mut self, value: bool) -> Self {
        self.sync_sub_job_history = Some(value);
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDtsJobDetailRequest {
        "DtsJobId" => dts_job_id: query,
        "DtsInstanceID" => dts_instance_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "RegionId" => region_id: query,
        "SyncSubJobHistory" => sync_sub_job_history: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDtsJobDetailRequest {
    type Response = DescribeDtsJobDetailResponse;
    type Error = DescribeDtsJobDetailError;
    const INFO: OperationInfo = super::operation("DescribeDtsJobDetail")
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrorMessage", "ErrMessage"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDtsJobDetailError] = &[
        DescribeDtsJobDetailError::ThrottlingUser,
        DescribeDtsJobDetailError::InvalidSecurityTokenExpired,
        DescribeDtsJobDetailError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeDtsJobDetailRequest`].
#[non_exhaustive]
pub struct DescribeDtsJobDetailResponse {
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Migrating`.
    pub status: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it.
    /// Example: `api_test`.
    pub dts_job_name: Option<String>,
    /// When it was finished. Example: `2023-06-16T10:34:17Z`.
    pub finish_time: Option<Timestamp>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `i03e3zty16i****`.
    pub dts_job_id: Option<String>,
    /// When the item was created. Example: `2022-03-16T08:01:19Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// How many database instances lie below the PolarDB-X source. Example: `2`.
    pub database_count: Option<i32>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `xlarge`.
    pub dts_job_class: Option<String>,
    /// Newest point in time whose changes the subscription holds. Example: `2022-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Name that the application is registered under. Example: `new`.
    pub app_name: Option<String>,
    /// Kind of network that the consuming clients are in. Example: `VPC`.
    pub dest_net_type: Option<String>,
    /// Topic that clients read the changes from; only for subscriptions of the new edition with a
    /// consumer group. Example: `cn_hangzhou_rm_bp1162kryivb8****_dtstest_version2`.
    pub subscribe_topic: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsi03e3zty16i****`.
    pub dts_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `29207299-7C41-493A-BA4F-2FAC5DE4****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616405159`.
    pub checkpoint: Option<i64>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<i64>,
    /// When the item runs out. Example: `2023-06-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114.***.***.**:dts********`.
    pub consumption_client: Option<String>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2022-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Operators of the ETL job and how they are connected; only for ETL jobs. Example: `text`.
    pub etl_calculator: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2022-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// Resource group that the instance belongs to. Example: `rg-acfmzawhxxc****`.
    pub group_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<String>,
    /// Which way the data of the task flows. Example: `Forward`.
    pub dts_job_direction: Option<String>,
    /// Whether the task is a subtask. Example: `false`.
    pub demo_job: Option<bool>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SourceEndpoint>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Addresses that clients read the subscription at.
    pub subscription_host: Option<SubscriptionHost>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Subtasks of a distributed synchronization task; empty for tasks of any other kind.
    pub sub_distributed_job: Vec<SubDistributedJob>,
    /// Subtasks of the synchronization.
    pub sub_sync_job: Vec<SubSyncJob>,
    /// What the task is: migration, synchronization, subscription or a check. Example: `sync`.
    pub job_type: Option<String>,
    /// Kind of work that the task does. Example: `Distributed_xxx`.
    pub task_type: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    /// Example: `dtsxxxxx`.
    pub dedicated_cluster_id: Option<String>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// When the step began to run. Example: `2022-03-30T03:36:11.000`.
    pub boot_time: Option<String>,
    /// What is known of the binary log that changes are read from.
    pub binlog: Option<String>,
    /// Position in the binary log that reading has reached. Example: `156629109****`.
    pub binlog_site: Option<String>,
    /// Time of the change in the binary log that has been reached.
    pub binlog_time: Option<String>,
    /// When the task was last changed. Example: `156629109****`.
    pub last_update_time: Option<String>,
    /// What is being tried again after an error, how often and since when.
    pub retry_state: Option<RetryState>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzawhxxc****`.
    pub resource_group_id: Option<String>,
    /// Resource group of the instance, by the name that is shown for it.
    /// Example: `default resource group`.
    pub resource_group_display_name: Option<String>,
    /// Label of the environment that the task belongs to. Example: `normal`.
    pub dts_bis_label: Option<String>,
    /// Channel that the changes are delivered through: its topic, region and addresses.
    pub data_delivery_channel_info: Option<DataDeliveryChannelInfo>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower. Example: `1`.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher. Example: `16`.
    pub max_du: Option<f64>,
}

response! {
    DescribeDtsJobDetailResponse {
        "Status" => status: value,
        "DtsJobName" => dts_job_name: value,
        "FinishTime" => finish_time: value,
        "ErrorMessage" => error_message: value,
        "DtsJobId" => dts_job_id: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Reserved" => reserved: value,
        "DatabaseCount" => database_count: value,
        "DtsJobClass" => dts_job_class: value,
        "EndTimestamp" => end_timestamp: value,
        "AppName" => app_name: value,
        "DestNetType" => dest_net_type: value,
        "SubscribeTopic" => subscribe_topic: value,
        "DtsInstanceID" => dts_instance_id: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Checkpoint" => checkpoint: value,
        "Delay" => delay: value,
        "ExpireTime" => expire_time: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "ConsumptionClient" => consumption_client: value,
        "DbObject" => db_object: value,
        "DynamicMessage" => dynamic_message: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "EtlCalculator" => etl_calculator: value,
        "HttpStatusCode" => http_status_code: value,
        "BeginTimestamp" => begin_timestamp: value,
        "GroupId" => group_id: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "DtsJobDirection" => dts_job_direction: value,
        "DemoJob" => demo_job: value,
        "SourceEndpoint" => source_endpoint: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "MigrationMode" => migration_mode: value,
        "SubscriptionHost" => subscription_host: value,
        "SubscriptionDataType" => subscription_data_type: value,
        "SubDistributedJob" => sub_distributed_job: list(""),
        "SubSyncJob" => sub_sync_job: list(""),
        "JobType" => job_type: value,
        "TaskType" => task_type: value,
        "DedicatedClusterId" => dedicated_cluster_id: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "BootTime" => boot_time: value,
        "Binlog" => binlog: value,
        "BinlogSite" => binlog_site: value,
        "BinlogTime" => binlog_time: value,
        "LastUpdateTime" => last_update_time: value,
        "RetryState" => retry_state: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceGroupDisplayName" => resource_group_display_name: value,
        "DtsBisLabel" => dts_bis_label: value,
        "DataDeliveryChannelInfo" => data_delivery_channel_info: value,
        "MinDu" => min_du: value,
        "MaxDu" => max_du: value,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct SourceEndpoint {
    /// System identifier of the Oracle database at this end. Example: `testsid`.
    pub oracle_sid: Option<String>,
    /// Whether and how the connection to the database is encrypted with SSL. Example: `DISABLE`.
    pub ssl_solution_enum: Option<String>,
    /// IP address of the host or service concerned. Example: `172.16.88.***`.
    pub ip: Option<String>,
    /// ID of the database instance, server or network at this end of the task, depending on its kind.
    /// Example: `rm-bp1162kryivb8****`.
    pub instance_id: Option<String>,
    /// Name under which the role is defined. Example: `ram-for-dts`.
    pub role_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// TCP port that the database at this end of the task listens on. Example: `3306`.
    pub port: Option<String>,
    /// Database software that runs at this end of the task, such as MySQL.
    pub engine_name: Option<String>,
    /// Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
    /// ID of the Alibaba Cloud account that owns the database instance at this end.
    /// Example: `140692647406****`.
    pub aliyun_uid: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstest`.
    pub user_name: Option<String>,
    /// Whether the password for the database can be changed. Example: `false`.
    pub can_modify_password: Option<bool>,
}

response! {
    SourceEndpoint {
        "OracleSID" => oracle_sid: value,
        "SslSolutionEnum" => ssl_solution_enum: value,
        "Ip" => ip: value,
        "InstanceID" => instance_id: value,
        "RoleName" => role_name: value,
        "InstanceType" => instance_type: value,
        "Port" => port: value,
        "EngineName" => engine_name: value,
        "Region" => region: value,
        "DatabaseName" => database_name: value,
        "AliyunUid" => aliyun_uid: value,
        "UserName" => user_name: value,
        "CanModifyPassword" => can_modify_password: value,
    }
}

/// The database that is written to, and how it is reached.
#[non_exhaustive]
pub struct DestinationEndpoint {
    /// Whether and how the connection to the database is encrypted with SSL. Example: `DISABLE`.
    pub ssl_solution_enum: Option<String>,
    /// System identifier of the Oracle database at this end. Example: `testsid`.
    pub oracle_sid: Option<String>,
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
    /// Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// IP address of the host or service concerned. Example: `172.16.XX.XX`.
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
    /// Whether the password for the database can be changed. Example: `false`.
    pub can_modify_password: Option<bool>,
}

response! {
    DestinationEndpoint {
        "SslSolutionEnum" => ssl_solution_enum: value,
        "OracleSID" => oracle_sid: value,
        "DatabaseName" => database_name: value,
        "Region" => region: value,
        "Ip" => ip: value,
        "InstanceID" => instance_id: value,
        "Port" => port: value,
        "InstanceType" => instance_type: value,
        "UserName" => user_name: value,
        "EngineName" => engine_name: value,
        "CanModifyPassword" => can_modify_password: value,
    }
}

/// Which stages there are: object definitions, existing rows and later changes.
#[non_exhaustive]
pub struct MigrationMode {
    /// Whether the data is reshaped on its way by an ETL step. Example: `false`.
    pub data_extract_transform_load: Option<bool>,
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
        "DataExtractTransformLoad" => data_extract_transform_load: value,
        "DataInitialization" => data_initialization: value,
        "DataSynchronization" => data_synchronization: value,
        "StructureInitialization" => structure_initialization: value,
    }
}

/// Addresses that clients read the subscription at.
#[non_exhaustive]
pub struct SubscriptionHost {
    /// Address for clients in the VPC. Example: `dts-cn-****-vpc.aliyuncs.com:18003`.
    pub vpc_host: Option<String>,
    /// Address for clients on the internet. Example: `dts-cn-****.aliyuncs.com:18001`.
    pub public_host: Option<String>,
    /// Address for clients in the classic network. Example: `dts-cn-****-internal.aliyuncs.com:18002`.
    pub private_host: Option<String>,
}

response! {
    SubscriptionHost {
        "VpcHost" => vpc_host: value,
        "PublicHost" => public_host: value,
        "PrivateHost" => private_host: value,
    }
}

/// Whether changes of rows, changes of table structures or both are read.
#[non_exhaustive]
pub struct SubscriptionDataType {
    /// Whether changes of rows are part of the subscription. Example: `true`.
    pub dml: Option<bool>,
    /// Whether changes of the structure of tables are part of the subscription. Example: `true`.
    pub ddl: Option<bool>,
}

response! {
    SubscriptionDataType {
        "Dml" => dml: value,
        "Ddl" => ddl: value,
    }
}

/// Subtasks of a distributed synchronization task; empty for tasks of any other kind.
#[non_exhaustive]
pub struct SubDistributedJob {
    /// Subtasks of the synchronization.
    pub sub_sync_job: Vec<Value>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsnjuc14kp12u****`.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `m06j1g92124****`.
    pub dts_job_id: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it.
    /// Example: `dtstest****`.
    pub dts_job_name: Option<String>,
    /// Resource group that the instance belongs to. Example: `rg-acfmzawhxxc****`.
    pub group_id: Option<String>,
    /// How many database instances lie below the PolarDB-X source. Example: `2`.
    pub database_count: Option<i32>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `xlarge`.
    pub dts_job_class: Option<String>,
    /// Which way the data of the task flows. Example: `Forward`.
    pub dts_job_direction: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// When the item runs out. Example: `2023-06-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2023-01-12T08:34:11Z`.
    pub create_time: Option<Timestamp>,
    /// When it was finished. Example: `2023-06-16T10:34:17Z`.
    pub finish_time: Option<Timestamp>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<i64>,
    /// Tags that the instance carries.
    pub tag_list: Vec<TagList>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616405159`.
    pub checkpoint: Option<String>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataSynchronizationStatus>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataSynchronizationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How the ETL step of the task is getting on.
    pub data_etl_status: Option<DataSynchronizationStatus>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// The task for the opposite direction; only for two-way synchronization.
    pub reverse_job: Option<ReverseJob>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Addresses that clients read the subscription at.
    pub subscription_host: Option<SubscriptionHost>,
    /// Topic that clients read the changes from; only for subscriptions of the new edition with a
    /// consumer group. Example: `cn_hangzhou_rm_bp1162kryivb8****_dtstest_version2`.
    pub subscribe_topic: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2022-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2022-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2022-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114.***.***.**:dts********`.
    pub consumption_client: Option<String>,
    /// Kind of network that the consuming clients are in. Example: `VPC`.
    pub dest_net_type: Option<String>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Name that the application is registered under. Example: `new`.
    pub app_name: Option<String>,
    /// Operators of the ETL job and how they are connected; only for ETL jobs. Example: `text`.
    pub etl_calculator: Option<String>,
    /// What is being tried again after an error, how often and since when.
    pub retry_state: Option<ReverseJobRetryState>,
    /// Where the task was created from. Example: `text`.
    pub origin_type: Option<String>,
    /// What the task is: migration, synchronization, subscription or a check. Example: `SYNC`.
    pub job_type: Option<String>,
    /// Whether the task is a subtask. Example: `false`.
    pub is_demo_job: Option<bool>,
    /// Kind of work that the task does. Example: `rds`.
    pub task_type: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower. Example: `1`.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher. Example: `16`.
    pub max_du: Option<f64>,
}

response! {
    SubDistributedJob {
        "SubSyncJob" => sub_sync_job: list(""),
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobId" => dts_job_id: value,
        "DtsJobName" => dts_job_name: value,
        "GroupId" => group_id: value,
        "DatabaseCount" => database_count: value,
        "DtsJobClass" => dts_job_class: value,
        "DtsJobDirection" => dts_job_direction: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "PayType" => pay_type: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "FinishTime" => finish_time: value,
        "SourceEndpoint" => source_endpoint: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "DbObject" => db_object: value,
        "MigrationMode" => migration_mode: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "Delay" => delay: value,
        "TagList" => tag_list: list(""),
        "Checkpoint" => checkpoint: value,
        "PrecheckStatus" => precheck_status: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DataEtlStatus" => data_etl_status: value,
        "Performance" => performance: value,
        "ReverseJob" => reverse_job: value,
        "Reserved" => reserved: value,
        "SubscriptionHost" => subscription_host: value,
        "SubscribeTopic" => subscribe_topic: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "BeginTimestamp" => begin_timestamp: value,
        "EndTimestamp" => end_timestamp: value,
        "ConsumptionClient" => consumption_client: value,
        "DestNetType" => dest_net_type: value,
        "SubscriptionDataType" => subscription_data_type: value,
        "AppName" => app_name: value,
        "EtlCalculator" => etl_calculator: value,
        "RetryState" => retry_state: value,
        "OriginType" => origin_type: value,
        "JobType" => job_type: value,
        "IsDemoJob" => is_demo_job: value,
        "TaskType" => task_type: value,
        "MinDu" => min_du: value,
        "MaxDu" => max_du: value,
    }
}

/// The database that is read from, and how it is reached.
#[non_exhaustive]
pub struct Endpoint {
    /// ID of the database instance, server or network at this end of the task, depending on its kind.
    /// Example: `dtsnjuc14kp12u****`.
    pub instance_id: Option<String>,
    /// Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `RDS`.
    pub instance_type: Option<String>,
    /// Database software that runs at this end of the task, such as MySQL.
    pub engine_name: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.XX.XX`.
    pub ip: Option<String>,
    /// TCP port that the database at this end of the task listens on. Example: `3306`.
    pub port: Option<String>,
    /// Database at this end that holds the objects, or, for MongoDB, that signs the account in.
    /// Example: `dtstestdata`.
    pub database_name: Option<String>,
    /// System identifier of the Oracle database at this end. Example: `testsid`.
    pub oracle_sid: Option<String>,
    /// Database account that DTS logs on with. Example: `dtstest`.
    pub user_name: Option<String>,
    /// Whether and how the connection to the database is encrypted with SSL. Example: `DISABLE`.
    pub ssl_solution_enum: Option<String>,
    /// Name under which the role is defined. Example: `ram-for-dts`.
    pub role_name: Option<String>,
    /// ID of the Alibaba Cloud account that owns the database instance at this end.
    /// Example: `140692647406****`.
    pub aliyun_uid: Option<String>,
}

response! {
    Endpoint {
        "InstanceID" => instance_id: value,
        "Region" => region: value,
        "InstanceType" => instance_type: value,
        "EngineName" => engine_name: value,
        "Ip" => ip: value,
        "Port" => port: value,
        "DatabaseName" => database_name: value,
        "OracleSID" => oracle_sid: value,
        "UserName" => user_name: value,
        "SslSolutionEnum" => ssl_solution_enum: value,
        "RoleName" => role_name: value,
        "AliyunUid" => aliyun_uid: value,
    }
}

/// Tags that the instance carries.
#[non_exhaustive]
pub struct TagList {
    /// Identifier of the item within its collection. Example: `2`.
    pub id: Option<i64>,
    /// When the item was created. Example: `2022-03-16T08:01:19Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-03-16T08:01:19Z`.
    pub gmt_modified: Option<Timestamp>,
    /// ID of the migration, synchronization or subscription instance that carries the tag or is moved.
    /// Example: `dtsnjuc14kp12u****`.
    pub resource_id: Option<String>,
    /// Kind of resource; only `ALIYUN::DTS::INSTANCE` is possible. Example: `ALIYUN::DTS::INSTANCE`.
    pub resource_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Main account that the tag belongs to. Example: `191448876515****`.
    pub ali_uid: Option<i64>,
    /// Name part of a tag that the resource carries. Example: `key1`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `value1`.
    pub tag_value: Option<String>,
    /// Whether a user or the system put the tag on. Example: `System`.
    pub tag_category: Option<String>,
    /// Region of the task, as a rule that of its destination. Example: `cn-hangzhou`.
    pub src_region: Option<String>,
    /// Whether the tag is public (`0`) or private (`1`). Example: `0`.
    pub scope: Option<String>,
    /// Account that put the tag on. Example: `191448876515****`.
    pub creator: Option<i64>,
}

response! {
    TagList {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "RegionId" => region_id: value,
        "AliUid" => ali_uid: value,
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
        "TagCategory" => tag_category: value,
        "SrcRegion" => src_region: value,
        "Scope" => scope: value,
        "Creator" => creator: value,
    }
}

/// The task for the opposite direction; only for two-way synchronization.
#[non_exhaustive]
pub struct ReverseJob {
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsnjuc14kp12u****`.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `m06j1g92124****`.
    pub dts_job_id: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it.
    /// Example: `dtstest****`.
    pub dts_job_name: Option<String>,
    /// Resource group that the instance belongs to. Example: `rg-acfmzawhxxc****`.
    pub group_id: Option<String>,
    /// How many database instances lie below the PolarDB-X source. Example: `2`.
    pub database_count: Option<i32>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `xlarge`.
    pub dts_job_class: Option<String>,
    /// Which way the data of the task flows. Example: `Forward`.
    pub dts_job_direction: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// When the item runs out. Example: `2023-06-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2023-01-12T08:34:11Z`.
    pub create_time: Option<Timestamp>,
    /// When it was finished. Example: `2023-06-16T10:34:17Z`.
    pub finish_time: Option<Timestamp>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<i64>,
    /// Tags that the instance carries.
    pub tag_list: Vec<TagList>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616405159`.
    pub checkpoint: Option<String>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataSynchronizationStatus>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataSynchronizationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How the ETL step of the task is getting on.
    pub data_etl_status: Option<DataSynchronizationStatus>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// The task for the opposite direction; only for two-way synchronization.
    pub reverse_job: Option<Value>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Addresses that clients read the subscription at.
    pub subscription_host: Option<SubscriptionHost>,
    /// Topic that clients read the changes from; only for subscriptions of the new edition with a
    /// consumer group. Example: `cn_hangzhou_rm_bp1162kryivb8****_dtstest_version2`.
    pub subscribe_topic: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2022-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2022-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2022-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114.***.***.**:dts********`.
    pub consumption_client: Option<String>,
    /// Kind of network that the consuming clients are in. Example: `VPC`.
    pub dest_net_type: Option<String>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Name that the application is registered under. Example: `new`.
    pub app_name: Option<String>,
    /// Operators of the ETL job and how they are connected; only for ETL jobs. Example: `text`.
    pub etl_calculator: Option<String>,
    /// What is being tried again after an error, how often and since when.
    pub retry_state: Option<ReverseJobRetryState>,
    /// Where the task was created from. Example: `text`.
    pub origin_type: Option<String>,
    /// What the task is: migration, synchronization, subscription or a check. Example: `SYNC`.
    pub job_type: Option<String>,
    /// Whether the task is a subtask. Example: `false`.
    pub is_demo_job: Option<bool>,
    /// Kind of work that the task does. Example: `rds`.
    pub task_type: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower. Example: `1`.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher. Example: `16`.
    pub max_du: Option<f64>,
}

response! {
    ReverseJob {
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobId" => dts_job_id: value,
        "DtsJobName" => dts_job_name: value,
        "GroupId" => group_id: value,
        "DatabaseCount" => database_count: value,
        "DtsJobClass" => dts_job_class: value,
        "DtsJobDirection" => dts_job_direction: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "PayType" => pay_type: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "FinishTime" => finish_time: value,
        "SourceEndpoint" => source_endpoint: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "DbObject" => db_object: value,
        "MigrationMode" => migration_mode: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "Delay" => delay: value,
        "TagList" => tag_list: list(""),
        "Checkpoint" => checkpoint: value,
        "PrecheckStatus" => precheck_status: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DataEtlStatus" => data_etl_status: value,
        "Performance" => performance: value,
        "ReverseJob" => reverse_job: value,
        "Reserved" => reserved: value,
        "SubscriptionHost" => subscription_host: value,
        "SubscribeTopic" => subscribe_topic: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "BeginTimestamp" => begin_timestamp: value,
        "EndTimestamp" => end_timestamp: value,
        "ConsumptionClient" => consumption_client: value,
        "DestNetType" => dest_net_type: value,
        "SubscriptionDataType" => subscription_data_type: value,
        "AppName" => app_name: value,
        "EtlCalculator" => etl_calculator: value,
        "RetryState" => retry_state: value,
        "OriginType" => origin_type: value,
        "JobType" => job_type: value,
        "IsDemoJob" => is_demo_job: value,
        "TaskType" => task_type: value,
        "MinDu" => min_du: value,
        "MaxDu" => max_du: value,
    }
}

/// What is being tried again after an error, how often and since when.
#[non_exhaustive]
pub struct ReverseJobRetryState {
    /// ID of the job, for asking later how it stands. Example: `ta7w132u12h****`.
    pub job_id: Option<String>,
    /// How long the service goes on trying at most. Example: `7200`.
    pub max_retry_time: Option<i32>,
    /// How long it has been tried again so far. Example: `3600`.
    pub retry_time: Option<i32>,
    /// How many times it has been tried again so far. Example: `5`.
    pub retry_count: Option<i32>,
    /// Whether the task is being tried again right now. Example: `true`.
    pub retrying: Option<bool>,
    /// Code of the stage of the task that is retried, such as `03`.
    pub module: Option<String>,
    /// What is tried again: the source, the destination or a module of DTS itself. Example: `srcDB`.
    pub retry_target: Option<String>,
    /// What went wrong, often as the key of a message, such as `CHECK__ERROR_SAME_OBJ`.
    pub err_msg: Option<String>,
}

response! {
    ReverseJobRetryState {
        "JobId" => job_id: value,
        "MaxRetryTime" => max_retry_time: value,
        "RetryTime" => retry_time: value,
        "RetryCount" => retry_count: value,
        "Retrying" => retrying: value,
        "Module" => module: value,
        "RetryTarget" => retry_target: value,
        "ErrMsg" => err_msg: value,
    }
}

/// Subtasks of the synchronization.
#[non_exhaustive]
pub struct SubSyncJob {
    /// Subtasks of the synchronization.
    pub sub_sync_job: Vec<Value>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsnjuc14kp12u****`.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `m06j1g92124****`.
    pub dts_job_id: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it.
    /// Example: `dtstest****`.
    pub dts_job_name: Option<String>,
    /// Resource group that the instance belongs to. Example: `rg-acfmzawhxxc****`.
    pub group_id: Option<String>,
    /// How many database instances lie below the PolarDB-X source. Example: `2`.
    pub database_count: Option<i32>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `xlarge`.
    pub dts_job_class: Option<String>,
    /// Which way the data of the task flows. Example: `Forward`.
    pub dts_job_direction: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// When the item runs out. Example: `2023-06-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2023-01-12T08:34:11Z`.
    pub create_time: Option<Timestamp>,
    /// When it was finished. Example: `2023-06-16T10:34:17Z`.
    pub finish_time: Option<Timestamp>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<i64>,
    /// Tags that the instance carries.
    pub tag_list: Vec<TagList>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616405159`.
    pub checkpoint: Option<String>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataSynchronizationStatus>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataSynchronizationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How the ETL step of the task is getting on.
    pub data_etl_status: Option<DataSynchronizationStatus>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// The task for the opposite direction; only for two-way synchronization.
    pub reverse_job: Option<SubSyncJobReverseJob>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Addresses that clients read the subscription at.
    pub subscription_host: Option<SubscriptionHost>,
    /// Topic that clients read the changes from; only for subscriptions of the new edition with a
    /// consumer group. Example: `cn_hangzhou_rm_bp1162kryivb8****_dtstest_version2`.
    pub subscribe_topic: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2022-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2022-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2022-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114.***.***.**:dts********`.
    pub consumption_client: Option<String>,
    /// Kind of network that the consuming clients are in. Example: `VPC`.
    pub dest_net_type: Option<String>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Name that the application is registered under. Example: `new`.
    pub app_name: Option<String>,
    /// Operators of the ETL job and how they are connected; only for ETL jobs. Example: `text`.
    pub etl_calculator: Option<String>,
    /// What is being tried again after an error, how often and since when.
    pub retry_state: Option<ReverseJobRetryState>,
    /// Where the task was created from. Example: `text`.
    pub origin_type: Option<String>,
    /// What the task is: migration, synchronization, subscription or a check. Example: `SYNC`.
    pub job_type: Option<String>,
    /// Whether the task is a subtask. Example: `false`.
    pub is_demo_job: Option<bool>,
    /// Kind of work that the task does. Example: `rds`.
    pub task_type: Option<String>,
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower. Example: `1`.
    pub min_du: Option<f64>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher. Example: `16`.
    pub max_du: Option<f64>,
}

response! {
    SubSyncJob {
        "SubSyncJob" => sub_sync_job: list(""),
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobId" => dts_job_id: value,
        "DtsJobName" => dts_job_name: value,
        "GroupId" => group_id: value,
        "DatabaseCount" => database_count: value,
        "DtsJobClass" => dts_job_class: value,
        "DtsJobDirection" => dts_job_direction: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "PayType" => pay_type: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "FinishTime" => finish_time: value,
        "SourceEndpoint" => source_endpoint: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "DbObject" => db_object: value,
        "MigrationMode" => migration_mode: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "Delay" => delay: value,
        "TagList" => tag_list: list(""),
        "Checkpoint" => checkpoint: value,
        "PrecheckStatus" => precheck_status: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DataEtlStatus" => data_etl_status: value,
        "Performance" => performance: value,
        "ReverseJob" => reverse_job: value,
        "Reserved" => reserved: value,
        "SubscriptionHost" => subscription_host: value,
        "SubscribeTopic" => subscribe_topic: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "BeginTimestamp" => begin_timestamp: value,
        "EndTimestamp" => end_timestamp: value,
        "ConsumptionClient" => consumption_client: value,
        "DestNetType" => dest_net_type: value,
        "SubscriptionDataType" => subscription_data_type: value,
        "AppName" => app_name: value,
        "EtlCalculator" => etl_calculator: value,
        "RetryState" => retry_state: value,
        "OriginType" => origin_type: value,
        "JobType" => job_type: value,
        "IsDemoJob" => is_demo_job: value,
        "TaskType" => task_type: value,
        "MinDu" => min_du: value,
        "MaxDu" => max_du: value,
    }
}

/// The task for the opposite direction; only for two-way synchronization.
#[non_exhaustive]
pub struct SubSyncJobReverseJob {
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsnjuc14kp12u****`.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `m06j1g92124****`.
    pub dts_job_id: Option<String>,
    /// Label of the task, for people to recognize it by; several tasks may share it.
    /// Example: `dtstest****`.
    pub dts_job_name: Option<String>,
    /// Resource group that the instance belongs to. Example: `rg-acfmzawhxxc****`.
    pub group_id: Option<String>,
    /// How many database instances lie below the PolarDB-X source. Example: `2`.
    pub database_count: Option<i32>,
    /// Specification of the instance, which sets how much data a second it can carry.
    /// Example: `xlarge`.
    pub dts_job_class: Option<String>,
    /// Which way the data of the task flows. Example: `Forward`.
    pub dts_job_direction: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<String>,
    /// When the item runs out. Example: `2023-06-16T08:01:19Z`.
    pub expire_time: Option<Timestamp>,
    /// When the item was created. Example: `2023-01-12T08:34:11Z`.
    pub create_time: Option<Timestamp>,
    /// When it was finished. Example: `2023-06-16T10:34:17Z`.
    pub finish_time: Option<Timestamp>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<Endpoint>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<Endpoint>,
    /// Which databases, tables and columns the task covers, as JSON. Example: `text`.
    pub db_object: Option<String>,
    /// Which stages there are: object definitions, existing rows and later changes.
    pub migration_mode: Option<MigrationMode>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `Finished`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// How far the incremental stage lags behind the source. Example: `0`.
    pub delay: Option<i64>,
    /// Tags that the instance carries.
    pub tag_list: Vec<TagList>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1616405159`.
    pub checkpoint: Option<String>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<DataSynchronizationStatus>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<DataSynchronizationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How the ETL step of the task is getting on.
    pub data_etl_status: Option<DataSynchronizationStatus>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<Performance>,
    /// The task for the opposite direction; only for two-way synchronization.
    pub reverse_job: Option<Value>,
    /// Further settings of the task, as a JSON map, such as whether the precheck starts by itself.
    /// Example: `text`.
    pub reserved: Option<String>,
    /// Addresses that clients read the subscription at.
    pub subscription_host: Option<SubscriptionHost>,
    /// Topic that clients read the changes from; only for subscriptions of the new edition with a
    /// consumer group. Example: `cn_hangzhou_rm_bp1162kryivb8****_dtstest_version2`.
    pub subscribe_topic: Option<String>,
    /// Time of the last message that clients of the group have read from the subscription.
    /// Example: `2022-03-23T07:30:31Z`.
    pub consumption_checkpoint: Option<Timestamp>,
    /// Oldest point in time whose changes the subscription still holds.
    /// Example: `2022-03-15T08:25:34Z`.
    pub begin_timestamp: Option<Timestamp>,
    /// Newest point in time whose changes the subscription holds. Example: `2022-03-26T14:03:21Z`.
    pub end_timestamp: Option<Timestamp>,
    /// Client that reads the subscription, given by its address and a random number.
    /// Example: `114.***.***.**:dts********`.
    pub consumption_client: Option<String>,
    /// Kind of network that the consuming clients are in. Example: `VPC`.
    pub dest_net_type: Option<String>,
    /// Whether changes of rows, changes of table structures or both are read.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// Name that the application is registered under. Example: `new`.
    pub app_name: Option<String>,
    /// Operators of the ETL job and how they are connected; only for ETL jobs. Example: `text`.
    pub etl_calculator: Option<String>,
    /// What is being tried again after an error, how often and since when.
    pub retry_state: Option<ReverseJobRetryState>,
    /// Where the task was created from. Example: `text`.
    pub origin_type: Option<String>,
    /// What the task is: migration, synchronization, subscription or a check. Example: `SYNC`.
    pub job_type: Option<String>,
    /// Whether the task is a subtask. Example: `false`.
    pub is_demo_job: Option<bool>,
    /// Kind of work that the task does. Example: `rds`.
    pub task_type: Option<String>,
}

response! {
    SubSyncJobReverseJob {
        "DtsInstanceID" => dts_instance_id: value,
        "DtsJobId" => dts_job_id: value,
        "DtsJobName" => dts_job_name: value,
        "GroupId" => group_id: value,
        "DatabaseCount" => database_count: value,
        "DtsJobClass" => dts_job_class: value,
        "DtsJobDirection" => dts_job_direction: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "PayType" => pay_type: value,
        "ExpireTime" => expire_time: value,
        "CreateTime" => create_time: value,
        "FinishTime" => finish_time: value,
        "SourceEndpoint" => source_endpoint: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "DbObject" => db_object: value,
        "MigrationMode" => migration_mode: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "Delay" => delay: value,
        "TagList" => tag_list: list(""),
        "Checkpoint" => checkpoint: value,
        "PrecheckStatus" => precheck_status: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "DataEtlStatus" => data_etl_status: value,
        "Performance" => performance: value,
        "ReverseJob" => reverse_job: value,
        "Reserved" => reserved: value,
        "SubscriptionHost" => subscription_host: value,
        "SubscribeTopic" => subscribe_topic: value,
        "ConsumptionCheckpoint" => consumption_checkpoint: value,
        "BeginTimestamp" => begin_timestamp: value,
        "EndTimestamp" => end_timestamp: value,
        "ConsumptionClient" => consumption_client: value,
        "DestNetType" => dest_net_type: value,
        "SubscriptionDataType" => subscription_data_type: value,
        "AppName" => app_name: value,
        "EtlCalculator" => etl_calculator: value,
        "RetryState" => retry_state: value,
        "OriginType" => origin_type: value,
        "JobType" => job_type: value,
        "IsDemoJob" => is_demo_job: value,
        "TaskType" => task_type: value,
    }
}

/// Channel that the changes are delivered through: its topic, region and addresses.
#[non_exhaustive]
pub struct DataDeliveryChannelInfo {
    /// Address on the internet that the channel is reached at. Example: `dts-****.aliyuncs.com:18***`.
    pub public_dproxy_url: Option<String>,
    /// Address in the VPC that the channel is reached at. Example: `dts-****.aliyuncs.com:18***`.
    pub vpc_dproxy_url: Option<String>,
    /// Topic of the message queue that the changes are delivered through.
    /// Example: `cn_hangzhou_******_data_delivery_version2`.
    pub topic: Option<String>,
    /// Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// How many partitions the topic has. Example: `3`.
    pub partition_num: Option<i32>,
}

response! {
    DataDeliveryChannelInfo {
        "PublicDproxyUrl" => public_dproxy_url: value,
        "VpcDproxyUrl" => vpc_dproxy_url: value,
        "Topic" => topic: value,
        "Region" => region: value,
        "PartitionNum" => partition_num: value,
    }
}

/// Errors that the documentation of [`DescribeDtsJobDetailRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDtsJobDetailError = super::DocumentedError;
