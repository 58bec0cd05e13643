// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAbolishApiTask`, from `cloudapi/DescribeAbolishApiTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of a task that takes APIs offline.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAbolishApiTaskRequest::new()
///     .operation_uid("...");
/// let reply = client.describe_abolish_api_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAbolishApiTaskRequest {
    /// **Required.** Identifier for the batch task.
    pub operation_uid: Option<String>,
}

impl DescribeAbolishApiTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationUid`, which is required.
    pub fn operation_uid(mut self, value: impl Into<String>) -> Self {
        self.operation_uid = Some(value.into());
        self
    }
}

request! {
    DescribeAbolishApiTaskRequest {
        "OperationUid" => operation_uid: query,
    }
}

impl Operation for DescribeAbolishApiTaskRequest {
    type Response = DescribeAbolishApiTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAbolishApiTask")
        .required(&["OperationUid"])
        .read_only();
}

/// Response to [`DescribeAbolishApiTaskRequest`].
#[non_exhaustive]
pub struct DescribeAbolishApiTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E8515BA6-81CD-4191-A7CF-C4FCDD3C0D99`.
    pub request_id: Option<String>,
    /// Outcomes of the API abolish, one entry each.
    pub api_abolish_results: Vec<ApiAbolishResult>,
}

response! {
    DescribeAbolishApiTaskResponse {
        "RequestId" => request_id: value,
        "ApiAbolishResults" => api_abolish_results: list("ApiAbolishResult"),
    }
}

/// Outcomes of the API abolish, one entry each.
#[non_exhaustive]
pub struct ApiAbolishResult {
    /// Environment that is meant, by its ID in the group. Example: `0919f2854a88484c91dc9253347c78f9`.
    pub stage_id: Option<String>,
    /// State that the abolish is in. Example: `OVER`.
    pub abolish_status: Option<String>,
    /// API group, which holds APIs under common domains. Example: `160cb6505e1c43a6b84346856d74eb47`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `wb2022021401619286`.
    pub group_name: Option<String>,
    /// Identifier for the API. Example: `4e26cdbbb113416dba1f0285bed29979`.
    pub api_uid: Option<String>,
    /// Reason of the failure in words. Example: `Success. Request Success.`.
    pub error_msg: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `v2_page_consent`.
    pub api_name: Option<String>,
}

response! {
    ApiAbolishResult {
        "StageId" => stage_id: value,
        "AbolishStatus" => abolish_status: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "ApiUid" => api_uid: value,
        "ErrorMsg" => error_msg: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
    }
}
