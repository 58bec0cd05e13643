// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeployApiTask`, from `cloudapi/DescribeDeployApiTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of an asynchronous task that deploys APIs.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDeployApiTaskRequest::new()
///     .operation_uid("...");
/// let reply = client.describe_deploy_api_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeployApiTaskRequest {
    /// **Required.** Identifier for the batch task.
    pub operation_uid: Option<String>,
}

impl DescribeDeployApiTaskRequest {
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
    DescribeDeployApiTaskRequest {
        "OperationUid" => operation_uid: query,
    }
}

impl Operation for DescribeDeployApiTaskRequest {
    type Response = DescribeDeployApiTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDeployApiTask")
        .required(&["OperationUid"])
        .read_only();
}

/// Response to [`DescribeDeployApiTaskRequest`].
#[non_exhaustive]
pub struct DescribeDeployApiTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA4B3261-F14A-5E33-8608-F75A1DF27AD4`.
    pub request_id: Option<String>,
    /// Outcomes of the deployed, one entry each.
    pub deployed_results: Vec<DeployedResult>,
}

response! {
    DescribeDeployApiTaskResponse {
        "RequestId" => request_id: value,
        "DeployedResults" => deployed_results: list("DeployedResult"),
    }
}

/// Outcomes of the deployed, one entry each.
#[non_exhaustive]
pub struct DeployedResult {
    /// Reason of the failure in words. Example: `Success. Request Success.`.
    pub error_msg: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `e8da6f6346184da9a30d0dc1888b1f3b`.
    pub group_id: Option<String>,
    /// Identifier for the API. Example: `0433c1cd84724923b7a4f9ca1cfc249c`.
    pub api_uid: Option<String>,
    /// State that the deployed is in. Example: `OVER`.
    pub deployed_status: Option<String>,
}

response! {
    DeployedResult {
        "ErrorMsg" => error_msg: value,
        "StageName" => stage_name: value,
        "GroupId" => group_id: value,
        "ApiUid" => api_uid: value,
        "DeployedStatus" => deployed_status: value,
    }
}
