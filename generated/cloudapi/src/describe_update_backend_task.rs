// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpdateBackendTask`, from `cloudapi/DescribeUpdateBackendTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the result of updating all deployed APIs after a change to their backend service.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeUpdateBackendTaskRequest::new()
///     .operation_uid("...");
/// let reply = client.describe_update_backend_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpdateBackendTaskRequest {
    /// **Required.** Identifier for the batch task.
    pub operation_uid: Option<String>,
}

impl DescribeUpdateBackendTaskRequest {
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
    DescribeUpdateBackendTaskRequest {
        "OperationUid" => operation_uid: query,
    }
}

impl Operation for DescribeUpdateBackendTaskRequest {
    type Response = DescribeUpdateBackendTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUpdateBackendTask")
        .required(&["OperationUid"])
        .read_only();
}

/// Response to [`DescribeUpdateBackendTaskRequest`].
#[non_exhaustive]
pub struct DescribeUpdateBackendTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ016`.
    pub request_id: Option<String>,
    /// Outcomes of the API update backend, one entry each.
    pub api_update_backend_results: Vec<ApiUpdateBackendResult>,
}

response! {
    DescribeUpdateBackendTaskResponse {
        "RequestId" => request_id: value,
        "ApiUpdateBackendResults" => api_update_backend_results: list("ApiUpdateBackendResult"),
    }
}

/// Outcomes of the API update backend, one entry each.
#[non_exhaustive]
pub struct ApiUpdateBackendResult {
    /// Environment that is meant, by its ID in the group. Example: `d8f2f54f3309458b8aaceb36c01c2dd9`.
    pub stage_id: Option<String>,
    /// State that the update is in. Example: `OVER`.
    pub update_status: Option<String>,
    /// Display text for the API group; unique in the account. Example: `imotob1`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `3013a55c0c44483f984d26df27120513`.
    pub group_id: Option<String>,
    /// Identifier for the API. Example: `14faa7ba0572445685866ddb6a6f19da`.
    pub api_uid: Option<String>,
    /// Reason of the failure in words. Example: `Failed`.
    pub error_msg: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `checkin_linechart_today`.
    pub api_name: Option<String>,
    /// Backend service, set up once and used by many APIs.
    /// Example: `c09b078bcb8f4ade9677bd8b18cdf43f`.
    pub backend_id: Option<String>,
}

response! {
    ApiUpdateBackendResult {
        "StageId" => stage_id: value,
        "UpdateStatus" => update_status: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "ApiUid" => api_uid: value,
        "ErrorMsg" => error_msg: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "BackendId" => backend_id: value,
    }
}
