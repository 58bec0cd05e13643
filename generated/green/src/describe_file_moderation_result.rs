// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFileModerationResult`, from `green/DescribeFileModerationResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrameResult, Location};

/// Gets the result of a document moderation task that was submitted earlier.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::DescribeFileModerationResultRequest::new();
/// let reply = client.describe_file_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFileModerationResultRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl DescribeFileModerationResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    DescribeFileModerationResultRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for DescribeFileModerationResultRequest {
    type Response = DescribeFileModerationResultResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeFileModerationResult")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeFileModerationResultRequest`].
#[non_exhaustive]
pub struct DescribeFileModerationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CF2815C-C8C7-4A01-B52E-FF6E24F53492`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileModerationData>,
}

response! {
    DescribeFileModerationResultResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileModerationData {
    /// ID of the data that the item belongs to or stands for.
    /// Example: `26769ada6e264e7ba9aa048241e12be9`.
    pub data_id: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `https://detect-obj.oss-cn-hangzhou.aliyuncs.com/sample/xxxx.pdf`.
    pub url: Option<String>,
    /// File format that was recognized, such as `doc`.
    pub doc_type: Option<String>,
    /// Result of the step or check named page.
    pub page_result: Vec<PageResult>,
}

response! {
    FileModerationData {
        "DataId" => data_id: value,
        "Url" => url: value,
        "DocType" => doc_type: value,
        "PageResult" => page_result: list(""),
    }
}

/// Result of the step or check named page.
#[non_exhaustive]
pub struct PageResult {
    /// How many there are of this: page. Example: `1`.
    pub page_num: Option<i32>,
    /// Web address under which the image is found.
    /// Example: `https://detect-obj.oss-cn-hangzhou.aliyuncs.com/sample/xxxx.jpg`.
    pub image_url: Option<String>,
    /// Web address under which the text is found.
    /// Example: `https://detect-obj.oss-cn-hangzhou.aliyuncs.com/sample/xxxx.txt`.
    pub text_url: Option<String>,
    /// Result of the step or check named image.
    pub image_result: Vec<ImageResult>,
    /// Result of the step or check named text.
    pub text_result: Vec<TextResult>,
}

response! {
    PageResult {
        "PageNum" => page_num: value,
        "ImageUrl" => image_url: value,
        "TextUrl" => text_url: value,
        "ImageResult" => image_result: list(""),
        "TextResult" => text_result: list(""),
    }
}

/// Result of the step or check named image.
#[non_exhaustive]
pub struct ImageResult {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Where in the picture it was found.
    pub location: Option<Location>,
    /// Result of the step or check named label.
    pub label_result: Vec<FrameResult>,
}

response! {
    ImageResult {
        "Description" => description: value,
        "Service" => service: value,
        "Location" => location: value,
        "LabelResult" => label_result: list(""),
    }
}

/// Result of the step or check named text.
#[non_exhaustive]
pub struct TextResult {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    /// Example: `chat_detection`.
    pub service: Option<String>,
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
    /// Which characters of the text are meant. Example: `[0,999]`.
    pub text_segment: Option<String>,
    /// The labels that are concerned. Example: `porn`.
    pub labels: Option<String>,
    /// The risk words that are concerned.
    pub risk_words: Option<String>,
    /// The risk tips that are concerned.
    pub risk_tips: Option<String>,
}

response! {
    TextResult {
        "Description" => description: value,
        "Service" => service: value,
        "Text" => text: value,
        "TextSegment" => text_segment: value,
        "Labels" => labels: value,
        "RiskWords" => risk_words: value,
        "RiskTips" => risk_tips: value,
    }
}
