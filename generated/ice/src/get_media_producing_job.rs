// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaProducingJob`, from `ice/GetMediaProducingJob.md`.

use alicloud_runtime::codegen::*;

/// Shows a production job with state, timeline and template; only the past year can be queried.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaProducingJobRequest::new();
/// let reply = client.get_media_producing_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaProducingJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetMediaProducingJobRequest {
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
    GetMediaProducingJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetMediaProducingJobRequest {
    type Response = GetMediaProducingJobResponse;
    type Error = GetMediaProducingJobError;
    const INFO: OperationInfo = super::operation("GetMediaProducingJob")
        .method("GET")
        .read_only();
    const ERRORS: &'static [GetMediaProducingJobError] = &[
        GetMediaProducingJobError::InvalidParameter,
        GetMediaProducingJobError::JobNotFound,
    ];
}

/// Response to [`GetMediaProducingJobRequest`].
#[non_exhaustive]
pub struct GetMediaProducingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****83B7-7F87-4792-BFE9-63CD2137****`.
    pub request_id: Option<String>,
    /// The making of the video, with its state and result.
    pub media_producing_job: Option<MediaProducingJob>,
}

response! {
    GetMediaProducingJobResponse {
        "RequestId" => request_id: value,
        "MediaProducingJob" => media_producing_job: value,
    }
}

/// The making of the video, with its state and result.
#[non_exhaustive]
pub struct MediaProducingJob {
    /// ID of the job, for asking later how it stands. Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****0cc6ba49eab379332c5b****`.
    pub media_id: Option<String>,
    /// Web address under which the media is found.
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example2.mp4`.
    pub media_url: Option<String>,
    /// Arrangement of the parts over time. Example: `text`.
    pub timeline: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `****6e76134d739cc3e85d3e****`.
    pub template_id: Option<String>,
    /// Material that fills the places of the template, as JSON.
    /// Example: `{"VideoArray":["**","**","**"]}`.
    pub clips_param: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `30.500000`.
    pub duration: Option<f64>,
    /// When the item was created. Example: `2020-12-23T13:33:40Z`.
    pub create_time: Option<Timestamp>,
    /// Time that is set or recorded for this: complete. Example: `2020-12-23T13:33:52Z`.
    pub complete_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-23T13:33:49Z`.
    pub modified_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Failed`.
    pub status: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `ExceededMaximumValue`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the vod media that the item belongs to or stands for.
    /// Example: `****332c5b0cc6ba49eab379****`.
    pub vod_media_id: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"NotifyAddress":"http://xx.xx.xxx","Key":"Valuexxx"}`.
    pub user_data: Option<String>,
    /// The sub job materials that are concerned. Example: `text`.
    pub sub_job_materials: Option<String>,
}

response! {
    MediaProducingJob {
        "JobId" => job_id: value,
        "ProjectId" => project_id: value,
        "MediaId" => media_id: value,
        "MediaURL" => media_url: value,
        "Timeline" => timeline: value,
        "TemplateId" => template_id: value,
        "ClipsParam" => clips_param: value,
        "Duration" => duration: value,
        "CreateTime" => create_time: value,
        "CompleteTime" => complete_time: value,
        "ModifiedTime" => modified_time: value,
        "Status" => status: value,
        "Code" => code: value,
        "Message" => message: value,
        "VodMediaId" => vod_media_id: value,
        "UserData" => user_data: value,
        "SubJobMaterials" => sub_job_materials: value,
    }
}

/// Errors that the documentation of [`GetMediaProducingJobRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`JobNotFound`](super::DocumentedError::JobNotFound)
pub type GetMediaProducingJobError = super::DocumentedError;
