// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBatchMediaProducingJob`, from `ice/GetBatchMediaProducingJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EditingBatchJobStatus};

/// Shows a batch production job with its input, state and produced media; only the past year can be
/// queried.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetBatchMediaProducingJobRequest::new();
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_batch_media_producing_job(request)
///     .wait()
///     .until_done()
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBatchMediaProducingJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetBatchMediaProducingJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetBatchMediaProducingJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetBatchMediaProducingJobRequest {
    type Response = GetBatchMediaProducingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBatchMediaProducingJob")
        .read_only();
}

impl Stateful for GetBatchMediaProducingJobRequest {
    type State = EditingBatchJobStatus;
    const FAILURES: &'static [EditingBatchJobStatus] = &[EditingBatchJobStatus::Failed];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response
                .editing_batch_job
                .iter()
                .find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

impl StatefulTask for GetBatchMediaProducingJobRequest {
    const DONE: &'static [EditingBatchJobStatus] = &[EditingBatchJobStatus::Finished];
}

/// Response to [`GetBatchMediaProducingJobRequest`].
#[non_exhaustive]
pub struct GetBatchMediaProducingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
    /// The batch of videos made by one call, with its state.
    pub editing_batch_job: Option<EditingBatchJob>,
}

response! {
    GetBatchMediaProducingJobResponse {
        "RequestId" => request_id: value,
        "EditingBatchJob" => editing_batch_job: value,
    }
}

/// The batch of videos made by one call, with its state.
#[non_exhaustive]
pub struct EditingBatchJob {
    /// ID of the job, for asking later how it stands. Example: `****b6b2750d4308892ac3330238****`.
    pub job_id: Option<String>,
    /// Settings of the input, and what it works with. Example: `text`.
    pub input_config: Option<String>,
    /// Settings of the editing, and what it works with. Example: `text`.
    pub editing_config: Option<String>,
    /// Settings of the output, and what it works with. Example: `text`.
    pub output_config: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Finished`.
    pub status: Option<Open<EditingBatchJobStatus>>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx"}`.
    pub user_data: Option<String>,
    /// Room for further settings or data, as a rule JSON. Example: `text`.
    pub extend: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item was last changed.
    pub modified_time: Option<String>,
    /// Time that is set or recorded for this: complete.
    pub complete_time: Option<String>,
    /// Which kind of job it is or is to be.
    pub job_type: Option<String>,
    /// Items of the kind sub job that were found or are concerned.
    pub sub_job_list: Vec<SubJobList>,
}

response! {
    EditingBatchJob {
        "JobId" => job_id: value,
        "InputConfig" => input_config: value,
        "EditingConfig" => editing_config: value,
        "OutputConfig" => output_config: value,
        "Status" => status: value,
        "UserData" => user_data: value,
        "Extend" => extend: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "CompleteTime" => complete_time: value,
        "JobType" => job_type: value,
        "SubJobList" => sub_job_list: list(""),
    }
}

/// Items of the kind sub job that were found or are concerned.
#[non_exhaustive]
pub struct SubJobList {
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****1470b11171ee9d19e7e6c66a****`.
    pub media_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****8e81933d44e3ae69e2f81485****`.
    pub job_id: Option<String>,
    /// Web address under which the media is found.
    /// Example: `http:/xxx.oss-cn-shanghai.aliyuncs.com/xxx_0.mp4`.
    pub media_url: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `InvalidMaterial.NotFound`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    SubJobList {
        "MediaId" => media_id: value,
        "JobId" => job_id: value,
        "MediaURL" => media_url: value,
        "Status" => status: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
    }
}
