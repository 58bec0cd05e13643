// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageResultExt`, from `green/DescribeImageResultExt.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomImage, CustomText, PublicFigure};

/// Gets further findings for a moderated image, such as recognized text and custom library matches.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::DescribeImageResultExtRequest::new();
/// let reply = client.describe_image_result_ext(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageResultExtRequest {
    /// Task that results are fetched for, as returned when it was submitted.
    pub req_id: Option<String>,
    /// Which kind of info it is or is to be.
    pub info_type: Option<String>,
}

impl DescribeImageResultExtRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReqId`.
    pub fn req_id(mut self, value: impl Into<String>) -> Self {
        self.req_id = Some(value.into());
        self
    }
    /// Sets `InfoType`.
    pub fn info_type(mut self, value: impl Into<String>) -> Self {
        self.info_type = Some(value.into());
        self
    }
}

request! {
    DescribeImageResultExtRequest {
        "ReqId" => req_id: form,
        "InfoType" => info_type: form,
    }
}

impl Operation for DescribeImageResultExtRequest {
    type Response = DescribeImageResultExtResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeImageResultExt").read_only();
}

/// Response to [`DescribeImageResultExtRequest`].
#[non_exhaustive]
pub struct DescribeImageResultExtResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CF2815C-C8C7-4A01-B52E-FF6E24F53492`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub msg: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ImageResultExtData>,
}

response! {
    DescribeImageResultExtResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageResultExtData {
    /// Pictures of your own that it is like, one entry each.
    pub custom_image: Vec<CustomImage>,
    /// Text that stands in the picture.
    pub text_in_image: Option<TextInImage>,
    /// Well-known people who were found, one entry each.
    pub public_figure: Vec<PublicFigure>,
}

response! {
    ImageResultExtData {
        "CustomImage" => custom_image: list(""),
        "TextInImage" => text_in_image: value,
        "PublicFigure" => public_figure: list(""),
    }
}

/// Text that stands in the picture.
#[non_exhaustive]
pub struct TextInImage {
    /// The ocr data that were found or are concerned, one entry each. Example: `abcd`.
    pub ocr_datas: Vec<String>,
    /// The risk words that were found or are concerned, one entry each. Example: `abcd`.
    pub risk_words: Vec<String>,
    /// The custom texts that were found or are concerned, one entry each.
    pub custom_texts: Vec<CustomText>,
}

response! {
    TextInImage {
        "OcrDatas" => ocr_datas: list(""),
        "RiskWords" => risk_words: list(""),
        "CustomTexts" => custom_texts: list(""),
    }
}
