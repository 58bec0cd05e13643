// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSmsOcrOssInfo`, from `dysmsapi/GetSmsOcrOssInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the OSS settings needed to upload files for text recognition.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetSmsOcrOssInfoRequest::new();
/// let reply = client.get_sms_ocr_oss_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSmsOcrOssInfoRequest {
    /// What the uploaded file is for, such as reading an ID card.
    pub task_type: Option<String>,
}

impl GetSmsOcrOssInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
}

request! {
    GetSmsOcrOssInfoRequest {
        "TaskType" => task_type: query,
    }
}

impl Operation for GetSmsOcrOssInfoRequest {
    type Response = GetSmsOcrOssInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSmsOcrOssInfo").read_only();
}

/// Response to [`GetSmsOcrOssInfoRequest`], which the documentation does not describe.
pub type GetSmsOcrOssInfoResponse = alicloud_runtime::UndocumentedResponse;
