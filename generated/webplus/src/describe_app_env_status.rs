// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppEnvStatus`, from `webplus/DescribeAppEnvStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows status, ongoing change and instance counts by health of one environment.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeAppEnvStatusRequest::new()
///     .env_id("we-5d244085f314934e2ab15cd7");
/// let reply = client.describe_app_env_status(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeAppEnvStatusRequest {
    /// **Required.** ID of the env that the call is about. Example: `we-5d244085f314934e2ab15cd7`.
    pub env_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAppEnvStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`, which is required.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAppEnvStatusRequest {
        "EnvId" => env_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAppEnvStatusRequest {
    type Response = DescribeAppEnvStatusResponse;
    type Error = DescribeAppEnvStatusError;
    const INFO: OperationInfo = super::operation("DescribeAppEnvStatus")
        .roa("GET", "/pop/v1/wam/appEnv/status")
        .required(&["EnvId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAppEnvStatusError] = &[
        DescribeAppEnvStatusError::ResourceAuthFailed,
    ];
}

/// Response to [`DescribeAppEnvStatusRequest`].
#[non_exhaustive]
pub struct DescribeAppEnvStatusResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// State that the env is in.
    pub env_status: Option<EnvStatus>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3CE38930-5A6A-4F7E-A6AD-DBF0EDE5CE6C`.
    pub request_id: Option<String>,
}

response! {
    DescribeAppEnvStatusResponse {
        "Code" => code: value,
        "EnvStatus" => env_status: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// State that the env is in.
#[non_exhaustive]
pub struct EnvStatus {
    /// Whether the last change is just being broken off; another cannot start meanwhile.
    /// Example: `false`.
    pub aborting_change: Option<bool>,
    /// Whether a change is being carried out; another cannot start meanwhile. Example: `false`.
    pub applying_change: Option<bool>,
    /// Message about the running change, for showing at the top of a page. Example: `text`.
    pub change_banner: Option<String>,
    /// ID of the env that the item belongs to or stands for. Example: `we-5d1af9c902470221ab7d6db9"`.
    pub env_id: Option<String>,
    /// Name that the env goes by. Example: `test1`.
    pub env_name: Option<String>,
    /// State that the env is in. Example: `RUNNING`.
    pub env_status: Option<String>,
    /// State that the instance agent is in.
    pub instance_agent_status: Option<InstanceAgentStatus>,
    /// State that the instance application is in.
    pub instance_app_status: Option<InstanceAppStatus>,
    /// State that the last env is in. Example: `INITIALIZING`.
    pub last_env_status: Option<String>,
    /// ID of the latest change that the item belongs to or stands for.
    /// Example: `wc-5d3bb06a970b3f2e2a87c756"`.
    pub latest_change_id: Option<String>,
}

response! {
    EnvStatus {
        "AbortingChange" => aborting_change: value,
        "ApplyingChange" => applying_change: value,
        "ChangeBanner" => change_banner: value,
        "EnvId" => env_id: value,
        "EnvName" => env_name: value,
        "EnvStatus" => env_status: value,
        "InstanceAgentStatus" => instance_agent_status: value,
        "InstanceAppStatus" => instance_app_status: value,
        "LastEnvStatus" => last_env_status: value,
        "LatestChangeId" => latest_change_id: value,
    }
}

/// State that the instance agent is in.
#[non_exhaustive]
pub struct InstanceAgentStatus {
    /// Number that is given for this: connected instances. Example: `0`.
    pub connected_instances: Option<i32>,
    /// Number that is given for this: disconnected instances. Example: `0`.
    pub disconnected_instances: Option<i32>,
}

response! {
    InstanceAgentStatus {
        "ConnectedInstances" => connected_instances: value,
        "DisconnectedInstances" => disconnected_instances: value,
    }
}

/// State that the instance application is in.
#[non_exhaustive]
pub struct InstanceAppStatus {
    /// Number that is given for this: healthy instances. Example: `0`.
    pub healthy_instances: Option<i32>,
    /// Number that is given for this: stopped instances. Example: `0`.
    pub stopped_instances: Option<i32>,
    /// Number that is given for this: unhealthy instances. Example: `0`.
    pub unhealthy_instances: Option<i32>,
    /// Number that is given for this: unknown instances. Example: `0`.
    pub unknown_instances: Option<i32>,
}

response! {
    InstanceAppStatus {
        "HealthyInstances" => healthy_instances: value,
        "StoppedInstances" => stopped_instances: value,
        "UnhealthyInstances" => unhealthy_instances: value,
        "UnknownInstances" => unknown_instances: value,
    }
}

/// Errors that the documentation of [`DescribeAppEnvStatusRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DescribeAppEnvStatusError = super::DocumentedError;
