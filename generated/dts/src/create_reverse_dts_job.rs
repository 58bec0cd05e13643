// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateReverseDtsJob`, from `dts/CreateReverseDtsJob.md`.

use alicloud_runtime::codegen::*;

/// Creates a task that writes changes of the destination back to the source of the given task.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateReverseDtsJobRequest::new()
///     .dts_job_id("...");
/// let reply = client.create_reverse_dts_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateReverseDtsJobRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Account for the shards; for sharded MongoDB clusters only, where it has to be given.
    pub shard_username: Option<String>,
    /// Password of the account for the shards of a MongoDB cluster; keep it secret.
    pub shard_password: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateReverseDtsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `ShardUsername`.
    pub fn shard_username(mut self, value: impl Into<String>) -> Self {
        self.shard_username = Some(value.into());
        self
    }
    /// Sets `ShardPassword`.
    pub fn shard_password(mut self, value: impl Into<String>) -> Self {
        self.shard_password = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateReverseDtsJobRequest {
        "DtsJobId" => dts_job_id: query,
        "ShardUsername" => shard_username: query,
        "ShardPassword" => shard_password: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateReverseDtsJobRequest {
    type Response = CreateReverseDtsJobResponse;
    type Error = CreateReverseDtsJobError;
    const INFO: OperationInfo = super::operation("CreateReverseDtsJob")
        .required(&["DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"]);
    const ERRORS: &'static [CreateReverseDtsJobError] = &[
        CreateReverseDtsJobError::ThrottlingUser,
        CreateReverseDtsJobError::InvalidSecurityTokenExpired,
        CreateReverseDtsJobError::ReverseJobExists,
        CreateReverseDtsJobError::ServiceUnavailable,
    ];
}

/// Response to [`CreateReverseDtsJobRequest`].
#[non_exhaustive]
pub struct CreateReverseDtsJobResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `n99m9jx822k****`.
    pub dts_job_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsor1f9kr822l****`.
    pub dts_instance_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    CreateReverseDtsJobResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "DtsJobId" => dts_job_id: value,
        "DtsInstanceId" => dts_instance_id: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`CreateReverseDtsJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ReverseJobExists`](super::DocumentedError::ReverseJobExists)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateReverseDtsJobError = super::DocumentedError;
