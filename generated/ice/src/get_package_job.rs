// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPackageJob`, from `ice/GetPackageJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Input, Output, PackageJobInput};

/// Shows one job that packages media into an adaptive playlist.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetPackageJobRequest::new()
///     .job_id("...");
/// let reply = client.get_package_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPackageJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetPackageJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetPackageJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetPackageJobRequest {
    type Response = GetPackageJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPackageJob")
        .required(&["JobId"])
        .read_only();
}

/// Response to [`GetPackageJobRequest`].
#[non_exhaustive]
pub struct GetPackageJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31E30781-9495-5E2D-A84D-759B0A01E262`.
    pub request_id: Option<String>,
    /// The packaging job with its state and result.
    pub package_job: Option<PackageJob>,
}

response! {
    GetPackageJobResponse {
        "RequestId" => request_id: value,
        "PackageJob" => package_job: value,
    }
}

/// The packaging job with its state and result.
#[non_exhaustive]
pub struct PackageJob {
    /// ID of the job, for asking later how it stands. Example: `ab4802364a2e49208c99efab82df****`.
    pub job_id: Option<String>,
    /// Where the trigger comes from.
    pub trigger_source: Option<String>,
    /// Name that people know the item by. Example: `job-name`.
    pub name: Option<String>,
    /// The inputs that were found or are concerned, one entry each.
    pub inputs: Vec<PackageJobInput>,
    /// Where the result was written.
    pub output: Option<Output>,
    /// Web address under which the output is found.
    /// Example: `http://bucket.oss-cn-shanghai.aliyuncs.com/output.m3u8`.
    pub output_url: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `36f3fee40aa047c0b067d0fb85ed****`.
    pub pipeline_id: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `6`.
    pub priority: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Init`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Resource content bad.`.
    pub message: Option<String>,
    /// Time that is set or recorded for this: submit. Example: `2022-09-08T11:34:05Z`.
    pub submit_time: Option<Timestamp>,
    /// When it was finished. Example: `2022-09-08T11:44:05Z`.
    pub finish_time: Option<Timestamp>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"param": "value"}`.
    pub user_data: Option<String>,
    /// When the item was created. Example: `2022-09-08T11:34:05Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-09-08T11:44:05Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    PackageJob {
        "JobId" => job_id: value,
        "TriggerSource" => trigger_source: value,
        "Name" => name: value,
        "Inputs" => inputs: list(""),
        "Output" => output: value,
        "OutputUrl" => output_url: value,
        "PipelineId" => pipeline_id: value,
        "Priority" => priority: value,
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "SubmitTime" => submit_time: value,
        "FinishTime" => finish_time: value,
        "UserData" => user_data: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
