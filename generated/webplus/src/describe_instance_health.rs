// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceHealth`, from `webplus/DescribeInstanceHealth.md`.

use alicloud_runtime::codegen::*;

/// Shows agent and application state of one ECS instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeInstanceHealthRequest::new()
///     .instance_id("i-wz9hwvnwm5tlv3u*****");
/// let reply = client.describe_instance_health(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeInstanceHealthRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-wz9hwvnwm5tlv3u*****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeInstanceHealthRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceHealthRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeInstanceHealthRequest {
    type Response = DescribeInstanceHealthResponse;
    type Error = DescribeInstanceHealthError;
    const INFO: OperationInfo = super::operation("DescribeInstanceHealth")
        .roa("GET", "/pop/v1/wam/instance/health")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceHealthError] = &[
        DescribeInstanceHealthError::InstanceIdParamInvalid,
        DescribeInstanceHealthError::ResourceAuthFailed,
        DescribeInstanceHealthError::InstanceNotExists,
    ];
}

/// Response to [`DescribeInstanceHealthRequest`].
#[non_exhaustive]
pub struct DescribeInstanceHealthResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the checks on the machine found.
    pub instance_health: Option<InstanceHealth>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FFBBC86A-2A15-4460-8B9C-BBC8E3F*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceHealthResponse {
        "Code" => code: value,
        "InstanceHealth" => instance_health: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the checks on the machine found.
#[non_exhaustive]
pub struct InstanceHealth {
    /// State that the agent is in. Example: `CONNECTED`.
    pub agent_status: Option<String>,
    /// State that the application is in. Example: `UNKOWN`.
    pub app_status: Option<String>,
    /// Time that is set or recorded for this: disconnected. Example: `0`.
    pub disconnected_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `i-wz9hwvnwm5tlv3u*****`.
    pub instance_id: Option<String>,
}

response! {
    InstanceHealth {
        "AgentStatus" => agent_status: value,
        "AppStatus" => app_status: value,
        "DisconnectedTime" => disconnected_time: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceHealthRequest`] names.
///
/// - [`InstanceIdParamInvalid`](super::DocumentedError::InstanceIdParamInvalid)
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
pub type DescribeInstanceHealthError = super::DocumentedError;
