// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCacheAnalysisJobs`, from `das/DescribeCacheAnalysisJobs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BigKeys, KeyInfo};

/// Lists the cache analysis jobs of an instance in a period, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeCacheAnalysisJobsRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_cache_analysis_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeCacheAnalysisJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeCacheAnalysisJobsRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCacheAnalysisJobsRequest {
    type Response = DescribeCacheAnalysisJobsResponse;
    type Error = DescribeCacheAnalysisJobsError;
    const INFO: OperationInfo = super::operation("DescribeCacheAnalysisJobs")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeCacheAnalysisJobsError] = &[
        DescribeCacheAnalysisJobsError::InvalidParams,
        DescribeCacheAnalysisJobsError::NoPermission,
    ];
}

/// Response to [`DescribeCacheAnalysisJobsRequest`].
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CacheAnalysisJobData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeCacheAnalysisJobsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CacheAnalysisJobData {
    /// Entries of the list.
    pub list: Option<CacheAnalysisJobList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Room for further data.
    pub extra: Option<String>,
    /// How many items there are in all. Example: `4`.
    pub total: Option<i64>,
}

response! {
    CacheAnalysisJobData {
        "List" => list: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CacheAnalysisJobList {
    /// Cache analyses, one entry each.
    pub cache_analysis_job: Vec<CacheAnalysisJob>,
}

response! {
    CacheAnalysisJobList {
        "CacheAnalysisJob" => cache_analysis_job: list(""),
    }
}

/// Cache analyses, one entry each.
#[non_exhaustive]
pub struct CacheAnalysisJob {
    /// State that the task is in. Example: `BACKUP`.
    pub task_state: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `sf79-sd99-sa37-****`.
    pub job_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// The big keys that are concerned.
    pub big_keys: Option<BigKeys>,
    /// ID of the instance, by which other calls name it. Example: `r-bp18ff4a195d****`.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-x****-db-0`.
    pub node_id: Option<String>,
}

response! {
    CacheAnalysisJob {
        "TaskState" => task_state: value,
        "JobId" => job_id: value,
        "Message" => message: value,
        "BigKeys" => big_keys: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
    }
}

/// Errors that the documentation of [`DescribeCacheAnalysisJobsRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeCacheAnalysisJobsError = super::DocumentedError;
