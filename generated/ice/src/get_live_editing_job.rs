// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveEditingJob`, from `ice/GetLiveEditingJob.md`.

use alicloud_runtime::codegen::*;

/// Shows a live editing job with state, timeline and finished file; only the past year can be
/// queried.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLiveEditingJobRequest::new();
/// let reply = client.get_live_editing_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveEditingJobRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetLiveEditingJobRequest {
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
    GetLiveEditingJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetLiveEditingJobRequest {
    type Response = GetLiveEditingJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLiveEditingJob").read_only();
}

/// Response to [`GetLiveEditingJobRequest`].
#[non_exhaustive]
pub struct GetLiveEditingJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
    /// The editing of a live stream, with its state.
    pub live_editing_job: Option<LiveEditingJob>,
}

response! {
    GetLiveEditingJobResponse {
        "RequestId" => request_id: value,
        "LiveEditingJob" => live_editing_job: value,
    }
}

/// The editing of a live stream, with its state.
#[non_exhaustive]
pub struct LiveEditingJob {
    /// ID of the job, for asking later how it stands. Example: `****cdb3e74639973036bc84****`.
    pub job_id: Option<String>,
    /// ID of the project that the item belongs to or stands for.
    /// Example: `****fddd7748b58bf1d47e95****`.
    pub project_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// The clips that are concerned. Example: `text`.
    pub clips: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    /// Example: `{"key": "value'}`.
    pub user_data: Option<String>,
    /// When the item was created. Example: `2020-12-23T13:33:40Z`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-23T13:33:49Z`.
    pub modified_time: Option<Timestamp>,
    /// Time that is set or recorded for this: complete. Example: `2020-12-23T13:33:52Z`.
    pub complete_time: Option<Timestamp>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****0cc6ba49eab379332c5b****`.
    pub media_id: Option<String>,
    /// Web address under which the media is found.
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/example2.mp4`.
    pub media_url: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParameter`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Settings of the live stream, and what it works with.
    pub live_stream_config: Option<LiveStreamConfig>,
    /// Settings of the media produce, and what it works with.
    pub media_produce_config: Option<MediaProduceConfig>,
    /// Settings of the output media, and what it works with.
    pub output_media_config: Option<OutputMediaConfig>,
}

response! {
    LiveEditingJob {
        "JobId" => job_id: value,
        "ProjectId" => project_id: value,
        "Status" => status: value,
        "Clips" => clips: value,
        "UserData" => user_data: value,
        "CreationTime" => creation_time: value,
        "ModifiedTime" => modified_time: value,
        "CompleteTime" => complete_time: value,
        "MediaId" => media_id: value,
        "MediaURL" => media_url: value,
        "Code" => code: value,
        "Message" => message: value,
        "LiveStreamConfig" => live_stream_config: value,
        "MediaProduceConfig" => media_produce_config: value,
        "OutputMediaConfig" => output_media_config: value,
    }
}

/// Settings of the live stream, and what it works with.
#[non_exhaustive]
pub struct LiveStreamConfig {
    /// Name that the application is registered under. Example: `app`.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `domain.com`.
    pub domain_name: Option<String>,
    /// Name that the stream goes by. Example: `streamName`.
    pub stream_name: Option<String>,
}

response! {
    LiveStreamConfig {
        "AppName" => app_name: value,
        "DomainName" => domain_name: value,
        "StreamName" => stream_name: value,
    }
}

/// Settings of the media produce, and what it works with.
#[non_exhaustive]
pub struct MediaProduceConfig {
    /// Way of working, out of those that the service offers. Example: `Accurate`.
    pub mode: Option<String>,
}

response! {
    MediaProduceConfig {
        "Mode" => mode: value,
    }
}

/// Settings of the output media, and what it works with.
#[non_exhaustive]
pub struct OutputMediaConfig {
    /// Web address under which the media is found.
    /// Example: `https://testice-testbucket.oss-cn-shanghai.aliyuncs.com/test.mp4`.
    pub media_url: Option<String>,
    /// Where the storage lies. Example: `outin-xxxxxx.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Name under which the file is stored. Example: `test.mp4`.
    pub file_name: Option<String>,
    /// Extent from left to right. Example: `640`.
    pub width: Option<i32>,
    /// Extent from top to bottom. Example: `480`.
    pub height: Option<i32>,
    /// Amount of data a second that a stream takes. Example: `1000`.
    pub bitrate: Option<i64>,
    /// ID of the VOD template group that the item belongs to or stands for.
    /// Example: `VOD_NO_TRANSCODE`.
    pub vod_template_group_id: Option<String>,
}

response! {
    OutputMediaConfig {
        "MediaURL" => media_url: value,
        "StorageLocation" => storage_location: value,
        "FileName" => file_name: value,
        "Width" => width: value,
        "Height" => height: value,
        "Bitrate" => bitrate: value,
        "VodTemplateGroupId" => vod_template_group_id: value,
    }
}
