// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDigitalWatermarkExtractResult`, from `vod/GetDigitalWatermarkExtractResult.md`.

use alicloud_runtime::codegen::*;

/// Shows jobs that extract copyright or tracing watermarks: their status and the text found.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetDigitalWatermarkExtractResultRequest::new()
///     .media_id("...")
///     .extract_type("...");
/// let reply = client.get_digital_watermark_extract_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDigitalWatermarkExtractResultRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** Which kind of extract it is or is to be.
    pub extract_type: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl GetDigitalWatermarkExtractResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `ExtractType`, which is required.
    pub fn extract_type(mut self, value: impl Into<String>) -> Self {
        self.extract_type = Some(value.into());
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    GetDigitalWatermarkExtractResultRequest {
        "MediaId" => media_id: query,
        "ExtractType" => extract_type: query,
        "JobId" => job_id: query,
    }
}

impl Operation for GetDigitalWatermarkExtractResultRequest {
    type Response = GetDigitalWatermarkExtractResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDigitalWatermarkExtractResult")
        .required(&["MediaId", "ExtractType"])
        .read_only();
}

/// Response to [`GetDigitalWatermarkExtractResultRequest`].
#[non_exhaustive]
pub struct GetDigitalWatermarkExtractResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `42E0554B-80F4-4921-****-ACFB22CAAAD0`.
    pub request_id: Option<String>,
    /// Items of the kind ai extract result that were found or are concerned.
    pub ai_extract_result_list: Vec<AiExtractResultList>,
}

response! {
    GetDigitalWatermarkExtractResultResponse {
        "RequestId" => request_id: value,
        "AiExtractResultList" => ai_extract_result_list: list(""),
    }
}

/// Items of the kind ai extract result that were found or are concerned.
#[non_exhaustive]
pub struct AiExtractResultList {
    /// ID of the job, for asking later how it stands. Example: `3af004763bcf459698860f4ede20****`.
    pub job_id: Option<String>,
    /// When the item was created. Example: `2023-09-16T02:49:04Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-09-17T06:20:45Z`.
    pub modify_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Failed`.
    pub status: Option<String>,
    /// Reason of the failure in words. Example: `query copyright info err`.
    pub error_message: Option<String>,
    /// Text that the invisible mark holds. Example: `test mark`.
    pub water_mark_text: Option<String>,
}

response! {
    AiExtractResultList {
        "JobId" => job_id: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "WaterMarkText" => water_mark_text: value,
    }
}
