// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitLiveEditingJob`, from `ice/SubmitLiveEditingJob.md`.

use alicloud_runtime::codegen::*;

/// Queues a job that joins stretches of live streams into a finished video in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SubmitLiveEditingJobRequest::new()
///     .clips("...");
/// let reply = client.submit_live_editing_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitLiveEditingJobRequest {
    /// **Required.** The clips that are concerned.
    pub clips: Option<String>,
    /// ID of the project that the call is about.
    pub project_id: Option<String>,
    /// Settings of the live stream, and what it works with.
    pub live_stream_config: Option<String>,
    /// Settings of the output media, and what it works with.
    pub output_media_config: Option<String>,
    /// Settings of the media produce, and what it works with.
    pub media_produce_config: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Where the finished video goes: into OSS or into ApsaraVideo VOD.
    pub output_media_target: Option<String>,
}

impl SubmitLiveEditingJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Clips`, which is required.
    pub fn clips(mut self, value: impl Into<String>) -> Self {
        self.clips = Some(value.into());
        self
    }
    /// Sets `ProjectId`.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `LiveStreamConfig`.
    pub fn live_stream_config(mut self, value: impl Into<String>) -> Self {
        self.live_stream_config = Some(value.into());
        self
    }
    /// Sets `OutputMediaConfig`.
    pub fn output_media_config(mut self, value: impl Into<String>) -> Self {
        self.output_media_config = Some(value.into());
        self
    }
    /// Sets `MediaProduceConfig`.
    pub fn media_produce_config(mut self, value: impl Into<String>) -> Self {
        self.media_produce_config = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `OutputMediaTarget`.
    pub fn output_media_target(mut self, value: impl Into<String>) -> Self {
        self.output_media_target = Some(value.into());
        self
    }
}

request! {
    SubmitLiveEditingJobRequest {
        "Clips" => clips: query,
        "ProjectId" => project_id: query,
        "LiveStreamConfig" => live_stream_config: query,
        "OutputMediaConfig" => output_media_config: query,
        "MediaProduceConfig" => media_produce_config: query,
        "UserData" => user_data: query,
        "OutputMediaTarget" => output_media_target: query,
    }
}

impl Operation for SubmitLiveEditingJobRequest {
    type Response = SubmitLiveEditingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitLiveEditingJob")
        .required(&["Clips"]);
}

/// Response to [`SubmitLiveEditingJobRequest`].
#[non_exhaustive]
pub struct SubmitLiveEditingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `****d80e4e4044975745c14b****`.
    pub job_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// Web address under which the media is found.
    /// Example: `http://test-bucket.cn-shanghai.aliyuncs.com/test.mp4`.
    pub media_url: Option<String>,
    /// ID of the vod media that the item belongs to or stands for.
    /// Example: `****d7578s4h75ci945c14b****`.
    pub vod_media_id: Option<String>,
}

response! {
    SubmitLiveEditingJobResponse {
        "RequestId" => request_id: value,
        "ProjectId" => project_id: value,
        "JobId" => job_id: value,
        "MediaId" => media_id: value,
        "MediaURL" => media_url: value,
        "VodMediaId" => vod_media_id: value,
    }
}
