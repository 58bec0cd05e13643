// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUrlModerationResult`, from `green/DescribeUrlModerationResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrameResult};

/// Gets the result of an asynchronous URL check by its request ID.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::DescribeUrlModerationResultRequest::new();
/// let reply = client.describe_url_moderation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUrlModerationResultRequest {
    /// Task that results are fetched for, as returned when it was submitted.
    pub req_id: Option<String>,
}

impl DescribeUrlModerationResultRequest {
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
    DescribeUrlModerationResultRequest {
        "ReqId" => req_id: form,
    }
}

impl Operation for DescribeUrlModerationResultRequest {
    type Response = DescribeUrlModerationResultResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeUrlModerationResult")
        .read_only();
}

/// Response to [`DescribeUrlModerationResultRequest`].
#[non_exhaustive]
pub struct DescribeUrlModerationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01F9144A-2088-5D87-935B-2DB865284B1A`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the result. Example: `success`.
    pub msg: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UrlModerationData>,
}

response! {
    DescribeUrlModerationResultResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Msg" => msg: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UrlModerationData {
    /// ID of the data that the item belongs to or stands for.
    /// Example: `26769ada6e264e7ba9aa048241e12be9`.
    pub data_id: Option<String>,
    /// Task that results are fetched for, as returned when it was submitted.
    /// Example: `B0963D30-BAB4-562F-9ED0-7A23AEC51C7C`.
    pub req_id: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<FrameResult>,
    /// What is known about the extra.
    pub extra_info: Option<ExtraInfo>,
}

response! {
    UrlModerationData {
        "DataId" => data_id: value,
        "ReqId" => req_id: value,
        "Result" => result: list(""),
        "ExtraInfo" => extra_info: value,
    }
}

/// What is known about the extra.
#[non_exhaustive]
pub struct ExtraInfo {
    /// Which kind of icp it is or is to be. Example: `text`.
    pub icp_type: Option<String>,
    /// Number that picks out the icp. Example: `text`.
    pub icp_no: Option<String>,
}

response! {
    ExtraInfo {
        "IcpType" => icp_type: value,
        "IcpNo" => icp_no: value,
    }
}
