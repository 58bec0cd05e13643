// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCacheAnalysisJob`, from `das/CreateCacheAnalysisJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BigKeys, KeyInfo};

/// Starts an analysis of a cache instance, on a given or new backup set, that finds its big keys.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateCacheAnalysisJobRequest::new()
///     .instance_id("...");
/// let reply = client.create_cache_analysis_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCacheAnalysisJobRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// ID of the backup set that the call is about.
    pub backup_set_id: Option<String>,
    /// The separators that are concerned.
    pub separators: Option<String>,
}

impl CreateCacheAnalysisJobRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `BackupSetId`.
    pub fn backup_set_id(mut self, value: impl Into<String>) -> Self {
        self.backup_set_id = Some(value.into());
        self
    }
    /// Sets `Separators`.
    pub fn separators(mut self, value: impl Into<String>) -> Self {
        self.separators = Some(value.into());
        self
    }
}

request! {
    CreateCacheAnalysisJobRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "BackupSetId" => backup_set_id: query,
        "Separators" => separators: query,
    }
}

impl Operation for CreateCacheAnalysisJobRequest {
    type Response = CreateCacheAnalysisJobResponse;
    type Error = CreateCacheAnalysisJobError;
    const INFO: OperationInfo = super::operation("CreateCacheAnalysisJob")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateCacheAnalysisJobError] = &[
        CreateCacheAnalysisJobError::InvalidParams,
        CreateCacheAnalysisJobError::NoPermission,
    ];
}

/// Response to [`CreateCacheAnalysisJobRequest`].
#[non_exhaustive]
pub struct CreateCacheAnalysisJobResponse {
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
    CreateCacheAnalysisJobResponse {
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
    CacheAnalysisJobData {
        "TaskState" => task_state: value,
        "JobId" => job_id: value,
        "Message" => message: value,
        "BigKeys" => big_keys: value,
        "InstanceId" => instance_id: value,
        "NodeId" => node_id: value,
    }
}

/// Errors that the documentation of [`CreateCacheAnalysisJobRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateCacheAnalysisJobError = super::DocumentedError;
