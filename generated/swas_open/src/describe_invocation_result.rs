// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInvocationResult`, from `swas-open/DescribeInvocationResult.md`.

use alicloud_runtime::codegen::*;

/// Shows result and output of one command execution on a server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeInvocationResultRequest::new()
///     .instance_id("...")
///     .invoke_id("...");
/// let reply = client.describe_invocation_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInvocationResultRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the invoke that the call is about.
    pub invoke_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeInvocationResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InvokeId`, which is required.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeInvocationResultRequest {
        "InstanceId" => instance_id: query,
        "InvokeId" => invoke_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeInvocationResultRequest {
    type Response = DescribeInvocationResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInvocationResult")
        .required(&["InstanceId", "InvokeId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInvocationResultRequest`].
#[non_exhaustive]
pub struct DescribeInvocationResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
    /// Result of the step or check named invocation.
    pub invocation_result: Option<InvocationResult>,
}

response! {
    DescribeInvocationResultResponse {
        "RequestId" => request_id: value,
        "InvocationResult" => invocation_result: value,
    }
}

/// Result of the step or check named invocation.
#[non_exhaustive]
pub struct InvocationResult {
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-07-11T06:37:16Z`.
    pub start_time: Option<Timestamp>,
    /// Time that is set or recorded for this: finished. Example: `2022-07-11T06:37:17Z`.
    pub finished_time: Option<Timestamp>,
    /// State that the invocation is in. Example: `Success`.
    pub invocation_status: Option<String>,
    /// Code that stands for the exit, for programs to act on. Example: `0`.
    pub exit_code: Option<i64>,
    /// What is known about the error. Example: `text`.
    pub error_info: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `InstanceNotExists`.
    pub error_code: Option<String>,
    /// ID of the invoke that the item belongs to or stands for. Example: `t-bj02prjje65****`.
    pub invoke_id: Option<String>,
    /// State that the invoke record is in. Example: `Finished`.
    pub invoke_record_status: Option<String>,
    /// User who ran the command. Example: `root`.
    pub invoke_user: Option<String>,
    /// What the run wrote. Example: `YWRtaW4K`.
    pub output: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ace0706b2ac4454d984295a94213****`.
    pub instance_id: Option<String>,
}

response! {
    InvocationResult {
        "StartTime" => start_time: value,
        "FinishedTime" => finished_time: value,
        "InvocationStatus" => invocation_status: value,
        "ExitCode" => exit_code: value,
        "ErrorInfo" => error_info: value,
        "ErrorCode" => error_code: value,
        "InvokeId" => invoke_id: value,
        "InvokeRecordStatus" => invoke_record_status: value,
        "InvokeUser" => invoke_user: value,
        "Output" => output: value,
        "InstanceId" => instance_id: value,
    }
}
