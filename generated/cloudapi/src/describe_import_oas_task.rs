// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImportOASTask`, from `cloudapi/DescribeImportOASTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the result of a batch import of APIs from an OpenAPI Specification document.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeImportOASTaskRequest::new()
///     .operation_id("...");
/// let reply = client.describe_import_oas_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImportOASTaskRequest {
    /// **Required.** Background task whose progress is asked for.
    pub operation_id: Option<String>,
}

impl DescribeImportOASTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationId`, which is required.
    pub fn operation_id(mut self, value: impl Into<String>) -> Self {
        self.operation_id = Some(value.into());
        self
    }
}

request! {
    DescribeImportOASTaskRequest {
        "OperationId" => operation_id: query,
    }
}

impl Operation for DescribeImportOASTaskRequest {
    type Response = DescribeImportOASTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImportOASTask")
        .required(&["OperationId"])
        .read_only();
}

/// Response to [`DescribeImportOASTaskRequest`].
#[non_exhaustive]
pub struct DescribeImportOASTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE5722A6-AE78-4741-A9B0-6C817D360510`.
    pub request_id: Option<String>,
    /// Outcomes of the API, one entry each.
    pub api_results: Vec<ApiResult>,
    /// Outcomes of the model, one entry each.
    pub model_results: Vec<ModelResult>,
    /// How far the task has come or how it ended. Example: `Finished`.
    pub task_status: Option<String>,
}

response! {
    DescribeImportOASTaskResponse {
        "RequestId" => request_id: value,
        "ApiResults" => api_results: list("ApiResult"),
        "ModelResults" => model_results: list("ModelResult"),
        "TaskStatus" => task_status: value,
    }
}

/// Outcomes of the API, one entry each.
#[non_exhaustive]
pub struct ApiResult {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `c5a0c2900ff746b789c007545be22fb8`.
    pub api_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/creator/getByCreatorId`.
    pub path: Option<String>,
    /// HTTP method or procedure that is used. Example: `GET`.
    pub method: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// API group, which holds APIs under common domains. Example: `736508d885074167ba8fbce3bc95ea0b`.
    pub group_id: Option<String>,
    /// Display text for the API; unique in its group. Example: `GetByCreatorIdUsingGET`.
    pub api_name: Option<String>,
    /// Reason of the failure in words. Example: `Internal Error`.
    pub error_message: Option<String>,
    /// State that the update is in. Example: `WAIT`.
    pub update_status: Option<String>,
}

response! {
    ApiResult {
        "ApiId" => api_id: value,
        "Path" => path: value,
        "Method" => method: value,
        "Description" => description: value,
        "GroupId" => group_id: value,
        "ApiName" => api_name: value,
        "ErrorMessage" => error_message: value,
        "UpdateStatus" => update_status: value,
    }
}

/// Outcomes of the model, one entry each.
#[non_exhaustive]
pub struct ModelResult {
    /// Data model, unique in its API group; definitions refer to it. Example: `Pet`.
    pub model_name: Option<String>,
    /// Data model to look up. Example: `6b48d724c921415486e190c494dd6bf8`.
    pub model_id: Option<String>,
    /// API group, which holds APIs under common domains. Example: `736508d885074167ba8fbce3bc95ea0b`.
    pub group_id: Option<String>,
    /// Reason of the failure in words. Example: `Internal Error`.
    pub error_message: Option<String>,
    /// State that the update is in. Example: `FAIL`.
    pub update_status: Option<String>,
}

response! {
    ModelResult {
        "ModelName" => model_name: value,
        "ModelId" => model_id: value,
        "GroupId" => group_id: value,
        "ErrorMessage" => error_message: value,
        "UpdateStatus" => update_status: value,
    }
}
