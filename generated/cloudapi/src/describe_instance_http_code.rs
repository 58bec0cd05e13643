// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceHttpCode`, from `cloudapi/DescribeInstanceHttpCode.md`.

use alicloud_runtime::codegen::*;

/// Returns how HTTP status codes spread over the requests to a dedicated instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeInstanceHttpCodeRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .stage_name("...")
///     .instance_id("...");
/// let reply = client.describe_instance_http_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceHttpCodeRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceHttpCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceHttpCodeRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StageName" => stage_name: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceHttpCodeRequest {
    type Response = DescribeInstanceHttpCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceHttpCode")
        .required(&["StartTime", "EndTime", "StageName", "InstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceHttpCodeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceHttpCodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD00F8C0-311B-54A9-ADE2-2436771012DA`.
    pub request_id: Option<String>,
    /// Code that stands for the instance HTTP, for programs to act on.
    pub instance_http_code: Vec<MonitorItem>,
}

response! {
    DescribeInstanceHttpCodeResponse {
        "RequestId" => request_id: value,
        "InstanceHttpCode" => instance_http_code: list("MonitorItem"),
    }
}

/// Code that stands for the instance HTTP, for programs to act on.
#[non_exhaustive]
pub struct MonitorItem {
    /// Figure at that moment, such as calls per second or milliseconds. Example: `1`.
    pub item_value: Option<String>,
    /// Time that is set or recorded for this: item. Example: `404`.
    pub item_time: Option<String>,
}

response! {
    MonitorItem {
        "ItemValue" => item_value: value,
        "ItemTime" => item_time: value,
    }
}
