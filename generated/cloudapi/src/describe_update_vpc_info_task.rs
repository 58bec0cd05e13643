// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUpdateVpcInfoTask`, from `cloudapi/DescribeUpdateVpcInfoTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the progress of updating deployed APIs after a change to a VPC authorization.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeUpdateVpcInfoTaskRequest::new()
///     .operation_uid("...");
/// let reply = client.describe_update_vpc_info_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUpdateVpcInfoTaskRequest {
    /// **Required.** Identifier for the batch task.
    pub operation_uid: Option<String>,
}

impl DescribeUpdateVpcInfoTaskRequest {
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
    DescribeUpdateVpcInfoTaskRequest {
        "OperationUid" => operation_uid: query,
    }
}

impl Operation for DescribeUpdateVpcInfoTaskRequest {
    type Response = DescribeUpdateVpcInfoTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUpdateVpcInfoTask")
        .required(&["OperationUid"])
        .read_only();
}

/// Response to [`DescribeUpdateVpcInfoTaskRequest`].
#[non_exhaustive]
pub struct DescribeUpdateVpcInfoTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// Outcomes of the API update VPC info, one entry each.
    pub api_update_vpc_info_results: Vec<ApiUpdateVpcInfoResult>,
}

response! {
    DescribeUpdateVpcInfoTaskResponse {
        "RequestId" => request_id: value,
        "ApiUpdateVpcInfoResults" => api_update_vpc_info_results: list("ApiUpdateVpcInfoResult"),
    }
}

/// Outcomes of the API update VPC info, one entry each.
#[non_exhaustive]
pub struct ApiUpdateVpcInfoResult {
    /// Environment that is meant, by its ID in the group. Example: `fe952b95072747e2a8dfd336bcff8d7f`.
    pub stage_id: Option<String>,
    /// State that the update is in. Example: `success`.
    pub update_status: Option<String>,
    /// API group, which holds APIs under common domains. Example: `e8da6f6346184da9a30d0dc1888b1f3b`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `test`.
    pub group_name: Option<String>,
    /// Identifier for the API. Example: `86364e7c166c47ba819b3f8f95ac0913`.
    pub api_uid: Option<String>,
    /// Reason of the failure in words. Example: `Success. Request Success.`.
    pub error_msg: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `api_test2`.
    pub api_name: Option<String>,
}

response! {
    ApiUpdateVpcInfoResult {
        "StageId" => stage_id: value,
        "UpdateStatus" => update_status: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "ApiUid" => api_uid: value,
        "ErrorMsg" => error_msg: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
    }
}
