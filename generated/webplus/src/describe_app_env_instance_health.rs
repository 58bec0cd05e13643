// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppEnvInstanceHealth`, from `webplus/DescribeAppEnvInstanceHealth.md`.

use alicloud_runtime::codegen::*;

/// Shows the health of every ECS instance in an environment.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeAppEnvInstanceHealthRequest::new()
///     .env_id("we-5d244085f314934e2ab*****");
/// let reply = client.describe_app_env_instance_health(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthRequest {
    /// **Required.** ID of the env that the call is about. Example: `we-5d244085f314934e2ab*****`.
    pub env_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAppEnvInstanceHealthRequest {
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
    DescribeAppEnvInstanceHealthRequest {
        "EnvId" => env_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAppEnvInstanceHealthRequest {
    type Response = DescribeAppEnvInstanceHealthResponse;
    type Error = DescribeAppEnvInstanceHealthError;
    const INFO: OperationInfo = super::operation("DescribeAppEnvInstanceHealth")
        .roa("GET", "/pop/v1/wam/appEnv/instanceHealth")
        .required(&["EnvId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAppEnvInstanceHealthError] = &[
        DescribeAppEnvInstanceHealthError::ResourceAuthFailed,
    ];
}

/// Response to [`DescribeAppEnvInstanceHealthRequest`].
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// How many machines are well and how many are not.
    pub env_instance_health: Option<EnvInstanceHealth>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8E457BD-0E3D-4EF0-AA1F-A36FE27*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeAppEnvInstanceHealthResponse {
        "Code" => code: value,
        "EnvInstanceHealth" => env_instance_health: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// How many machines are well and how many are not.
#[non_exhaustive]
pub struct EnvInstanceHealth {
    /// ID of the env that the item belongs to or stands for. Example: `we-5d3eaaea2977ca5251e*****`.
    pub env_id: Option<String>,
    /// Name that the env goes by. Example: `test-env`.
    pub env_name: Option<String>,
    /// Items of the kind instance health that were found or are concerned.
    pub instance_health_list: Vec<InstanceHealth>,
    /// Whether this is switched on: health check.
    pub enable_health_check: Option<bool>,
}

response! {
    EnvInstanceHealth {
        "EnvId" => env_id: value,
        "EnvName" => env_name: value,
        "InstanceHealthList" => instance_health_list: list("InstanceHealth"),
        "EnableHealthCheck" => enable_health_check: value,
    }
}

/// Items of the kind instance health that were found or are concerned.
#[non_exhaustive]
pub struct InstanceHealth {
    /// State that the agent is in. Example: `CONNECTED`.
    pub agent_status: Option<String>,
    /// State that the application is in. Example: `HEALTHY`.
    pub app_status: Option<String>,
    /// Time that is set or recorded for this: disconnected. Example: `0`.
    pub disconnected_time: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-wz95ehd0129c8vv*****`.
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

/// Errors that the documentation of [`DescribeAppEnvInstanceHealthRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DescribeAppEnvInstanceHealthError = super::DocumentedError;
