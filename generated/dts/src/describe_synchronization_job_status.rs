// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynchronizationJobStatus`, from `dts/DescribeSynchronizationJobStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckItem, CheckStatus, InitializationStatus, JobStatus, PayType, PrecheckStatus, RegionId, Status, SynchronizationDirection, SynchronizationJobStatusDestinationEndpoint, SynchronizationJobStatusPerformance, SynchronizationObject, TableExclude, TableInclude};

/// Returns one synchronization task of the old interface with its settings, state and lag.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSynchronizationJobStatusRequest::new()
///     .synchronization_job_id("dtsexjk1alb116****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_synchronization_job_status(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusRequest {
    /// **Required.** ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsexjk1alb116****`.
    pub synchronization_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    /// Here: `cn-hangzhou`, `cn-shanghai`, `cn-beijing`, `cn-guangzhou`, `cn-shenzhen`, `cn-chengdu`, `cn-heyuan`, `cn-hongkong`, `cn-qingdao`, `cn-zhangbei`, `cn-zhangjiakou`, `us-east-1`, `us-west-1`, `cn-hangzhou-finance`, `cn-shanghai-finance`, `cn-shanghai-finance-1`, `cn-shenzhen-finance`, `cn-shenzhen-finance-1`, `cn-beijing-finance-1`, `cn-huhehaote`, `cn-north-2-gov-1`, `eu-central-1`, `eu-west-1`, `me-central-1`, `me-east-1`, `ap-northeast-1`, `ap-northeast-2`, `ap-southeast-1`, `ap-southeast-3`, `ap-southeast-5`, `ap-southeast-6`, `ap-southeast-7`, `cn-wulanchabu`, `cn-zhengzhou-jva`, `cn-wuhan-lr`.
    pub region_id: Option<Open<RegionId>>,
    /// Which of the two directions of a two-way synchronization is meant.
    /// Default: `Forward`. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSynchronizationJobStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SynchronizationJobId`, which is required.
    pub fn synchronization_job_id(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
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
    DescribeSynchronizationJobStatusRequest {
        "SynchronizationJobId" => synchronization_job_id: query,
        "RegionId" => region_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSynchronizationJobStatusRequest {
    type Response = DescribeSynchronizationJobStatusResponse;
    type Error = DescribeSynchronizationJobStatusError;
    const INFO: OperationInfo = super::operation("DescribeSynchronizationJobStatus")
        .required(&["SynchronizationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrorMessage", "ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSynchronizationJobStatusError] = &[
        DescribeSynchronizationJobStatusError::ThrottlingUser,
        DescribeSynchronizationJobStatusError::InvalidSecurityTokenExpired,
        DescribeSynchronizationJobStatusError::ServiceUnavailable,
    ];
}

impl Stateful for DescribeSynchronizationJobStatusRequest {
    type State = JobStatus;
    const FAILURES: &'static [JobStatus] = &[
        JobStatus::PrecheckFailed,
        JobStatus::InitializeFailed,
        JobStatus::Failed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

impl StatefulTask for DescribeSynchronizationJobStatusRequest {
    const DONE: &'static [JobStatus] = &[JobStatus::Finished];
}

/// Response to [`DescribeSynchronizationJobStatusRequest`].
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusResponse {
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1610616144`.
    pub checkpoint: Option<String>,
    /// Whether the rows that exist at the start are copied over in full. Example: `true`.
    pub data_initialization: Option<String>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<InitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How far the incremental stage lags behind the source. Unit: `seconds`. Example: `0`.
    pub delay: Option<String>,
    /// How far the incremental stage lags behind the source, in milliseconds. Example: `506`.
    pub delay_millis: Option<i64>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<SynchronizationJobStatusDestinationEndpoint>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// When the item runs out. Example: `2021-03-07T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Throughput of the task, such as rows and data a second.
    pub performance: Option<SynchronizationJobStatusPerformance>,
    /// How the check before the start is getting on, and what it found.
    pub precheck_status: Option<PrecheckStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DACDF659-AFC6-4DC8-ADB8-4569419A4****`.
    pub request_id: Option<String>,
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SynchronizationJobStatusDestinationEndpoint>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Here: `NotStarted`, `Prechecking`, `PrecheckFailed`, `Initializating`, `InitializeFailed`, `Synchronizing`, `Failed`, `Suspending`, `Modifying`, `Finished`.
    /// Example: `Synchronizing`.
    pub status: Option<Open<JobStatus>>,
    /// Whether the definitions of databases, tables and other objects are copied over first.
    /// Example: `true`.
    pub structure_initialization: Option<String>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<InitializationStatus>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Specification of the synchronization instance, which sets how fast it carries data over.
    /// Example: `large`.
    pub synchronization_job_class: Option<String>,
    /// Label of the synchronization instance, for people to recognize it by. Example: `text`.
    pub synchronization_job_name: Option<String>,
    /// ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsexjk1alb116****`.
    pub synchronization_job_id: Option<String>,
    /// Which databases and tables the synchronization covers.
    pub synchronization_objects: Vec<SynchronizationObject>,
    /// ID of the task, for asking how far it is. Example: `exjk1alb116****`.
    pub task_id: Option<String>,
}

response! {
    DescribeSynchronizationJobStatusResponse {
        "Checkpoint" => checkpoint: value,
        "DataInitialization" => data_initialization: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "Delay" => delay: value,
        "DelayMillis" => delay_millis: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "ErrorMessage" => error_message: value,
        "ExpireTime" => expire_time: value,
        "PayType" => pay_type: value,
        "Performance" => performance: value,
        "PrecheckStatus" => precheck_status: value,
        "RequestId" => request_id: value,
        "SourceEndpoint" => source_endpoint: value,
        "Status" => status: value,
        "StructureInitialization" => structure_initialization: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "Success" => success: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "SynchronizationJobClass" => synchronization_job_class: value,
        "SynchronizationJobName" => synchronization_job_name: value,
        "SynchronizationJobId" => synchronization_job_id: value,
        "SynchronizationObjects" => synchronization_objects: list(""),
        "TaskId" => task_id: value,
    }
}

/// How the incremental stage is getting on.
#[non_exhaustive]
pub struct DataSynchronizationStatus {
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1610709865`.
    pub checkpoint: Option<String>,
    /// How far the incremental stage lags behind the source. Unit: `seconds`. Example: `0`.
    pub delay: Option<String>,
    /// How far the incremental stage lags behind the source, in milliseconds. Example: `856`.
    pub delay_millis: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// How far the stage has come, in percent. Example: `100`.
    pub percent: Option<String>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Here: `NotStarted`, `Migrating`, `Failed`, `Finished`. Example: `Finished`.
    pub status: Option<Open<Status>>,
}

response! {
    DataSynchronizationStatus {
        "Checkpoint" => checkpoint: value,
        "Delay" => delay: value,
        "DelayMillis" => delay_millis: value,
        "ErrorMessage" => error_message: value,
        "Percent" => percent: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeSynchronizationJobStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSynchronizationJobStatusError = super::DocumentedError;
