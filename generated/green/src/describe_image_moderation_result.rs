// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageModerationResult`, from `green/DescribeImageModerationResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrameResult};

/// Gets the result of an asynchronous image moderation task by its request ID.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::DescribeImageModerationResultRequest::new();
/// let reply = client.describe_image_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageModerationResultRequest {
    /// Task that results are fetched for, as returned when it was submitted.
    pub req_id: Option<String>,
}

impl DescribeImageModerationResultRequest {
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
}

request! {
    DescribeImageModerationResultRequest {
        "ReqId" => req_id: query,
    }
}

impl Operation for DescribeImageModerationResultRequest {
    type Response = DescribeImageModerationResultResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeImageModerationResult")
        .read_only();
}

/// Response to [`DescribeImageModerationResultRequest`].
#[non_exhaustive]
pub struct DescribeImageModerationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2881AD4F-638B-52A3-BA20-F74C5B1CEAE3`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub msg: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ImageModerationData>,
}

response! {
    DescribeImageModerationResultResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageModerationData {
    /// ID of the data that the item belongs to or stands for.
    /// Example: `2a5389eb-4ff8-4584-ac99-644e2a539aa1`.
    pub data_id: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<FrameResult>,
    /// How many there are of this: frame. Example: `1`.
    pub frame_num: Option<i32>,
    /// Findings in single frames, as JSON.
    /// Example: `[{"result":[{"confidence":81.22,"label":"violent_explosion"}]}]`.
    pub frame: Option<String>,
    /// Task that results are fetched for, as returned when it was submitted.
    pub req_id: Option<String>,
}

response! {
    ImageModerationData {
        "DataId" => data_id: value,
        "Result" => result: list(""),
        "FrameNum" => frame_num: value,
        "Frame" => frame: value,
        "ReqId" => req_id: value,
    }
}
