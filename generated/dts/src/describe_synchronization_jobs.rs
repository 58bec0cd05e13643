// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynchronizationJobs`, from `dts/DescribeSynchronizationJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckItem, CheckStatus, InitializationStatus, PayType, PrecheckStatus, Status, SynchronizationDirection, SynchronizationJobStatusDestinationEndpoint, SynchronizationJobStatusPerformance, SynchronizationObject, TableExclude, TableInclude, Tag};

/// Lists synchronization instances of the old interface with their states and lags.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSynchronizationJobsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_synchronization_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynchronizationJobsRequest {
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 11.
    pub tag: Vec<Tag>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_num: Option<i32>,
    /// Label of the synchronization instance, for people to recognize it by. Example: `text`.
    pub synchronization_job_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSynchronizationJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
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
    /// Sets `SynchronizationJobName`.
    pub fn synchronization_job_name(mut self, value: impl Into<String>) -> Self {
        self.synchronization_job_name = Some(value.into());
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
    DescribeSynchronizationJobsRequest {
        "Tag" => tag: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "SynchronizationJobName" => synchronization_job_name: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSynchronizationJobsRequest {
    type Response = DescribeSynchronizationJobsResponse;
    type Error = DescribeSynchronizationJobsError;
    const INFO: OperationInfo = super::operation("DescribeSynchronizationJobs")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSynchronizationJobsError] = &[
        DescribeSynchronizationJobsError::ThrottlingUser,
        DescribeSynchronizationJobsError::InvalidSecurityTokenExpired,
        DescribeSynchronizationJobsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeSynchronizationJobsRequest {
    type Item = SynchronizationInstance;
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
        Some(&mut response.synchronization_instances)
    }
}

/// Response to [`DescribeSynchronizationJobsRequest`].
#[non_exhaustive]
pub struct DescribeSynchronizationJobsResponse {
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `92E1E99D-5224-4AD3-8C94-23A3516B****`.
    pub request_id: Option<String>,
    /// Synchronization instances that meet the conditions, with their states and lags.
    pub synchronization_instances: Vec<SynchronizationInstance>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i64>,
}

response! {
    DescribeSynchronizationJobsResponse {
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "SynchronizationInstances" => synchronization_instances: list(""),
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Synchronization instances that meet the conditions, with their states and lags.
#[non_exhaustive]
pub struct SynchronizationInstance {
    /// When the item was created. Example: `2021-01-11 11:39:44.0`.
    pub create_time: Option<String>,
    /// Whether the rows that exist at the start are copied over in full. Example: `true`.
    pub data_initialization: Option<String>,
    /// How the full copy of the rows is getting on.
    pub data_initialization_status: Option<InitializationStatus>,
    /// How the incremental stage is getting on.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How far the incremental stage lags behind the source. Unit: `seconds`. Example: `0`.
    pub delay: Option<String>,
    /// The database that is written to, and how it is reached.
    pub destination_endpoint: Option<SynchronizationJobStatusDestinationEndpoint>,
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
    /// The database that is read from, and how it is reached.
    pub source_endpoint: Option<SynchronizationJobStatusDestinationEndpoint>,
    /// Stage that the task, or this step of it, has reached, or whether it failed.
    /// Example: `synchronizing`.
    pub status: Option<String>,
    /// Whether the definitions of databases, tables and other objects are copied over first.
    /// Example: `true`.
    pub structure_initialization: Option<String>,
    /// How the copy of the object definitions is getting on.
    pub structure_initialization_status: Option<InitializationStatus>,
    /// Which of the two directions of a two-way synchronization is meant. Example: `Forward`.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Specification of the synchronization instance, which sets how fast it carries data over.
    /// Example: `large`.
    pub synchronization_job_class: Option<String>,
    /// ID of a synchronization instance of the old interface, as
    /// [`CreateSynchronizationJob`](super::Client::create_synchronization_job) returned it.
    /// Example: `dtsexjk1alb116****`.
    pub synchronization_job_id: Option<String>,
    /// Label of the synchronization instance, for people to recognize it by. Example: `text`.
    pub synchronization_job_name: Option<String>,
    /// Which databases and tables the synchronization covers.
    pub synchronization_objects: Vec<SynchronizationObject>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the instance was created. Example: `2021-06-28T09:36:32Z`.
    pub instance_create_time: Option<Timestamp>,
    /// When the job was created. Example: `2021-06-28T09:34:53Z`.
    pub job_create_time: Option<Timestamp>,
}

response! {
    SynchronizationInstance {
        "CreateTime" => create_time: value,
        "DataInitialization" => data_initialization: value,
        "DataInitializationStatus" => data_initialization_status: value,
        "DataSynchronizationStatus" => data_synchronization_status: value,
        "Delay" => delay: value,
        "DestinationEndpoint" => destination_endpoint: value,
        "ErrorMessage" => error_message: value,
        "ExpireTime" => expire_time: value,
        "PayType" => pay_type: value,
        "Performance" => performance: value,
        "PrecheckStatus" => precheck_status: value,
        "SourceEndpoint" => source_endpoint: value,
        "Status" => status: value,
        "StructureInitialization" => structure_initialization: value,
        "StructureInitializationStatus" => structure_initialization_status: value,
        "SynchronizationDirection" => synchronization_direction: value,
        "SynchronizationJobClass" => synchronization_job_class: value,
        "SynchronizationJobId" => synchronization_job_id: value,
        "SynchronizationJobName" => synchronization_job_name: value,
        "SynchronizationObjects" => synchronization_objects: list(""),
        "Tags" => tags: list(""),
        "InstanceCreateTime" => instance_create_time: value,
        "JobCreateTime" => job_create_time: value,
    }
}

/// How the incremental stage is getting on.
#[non_exhaustive]
pub struct DataSynchronizationStatus {
    /// How far the incremental stage lags behind the source. Unit: `seconds`. Example: `0`.
    pub delay: Option<String>,
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
        "Delay" => delay: value,
        "ErrorMessage" => error_message: value,
        "Percent" => percent: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeSynchronizationJobsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSynchronizationJobsError = super::DocumentedError;
