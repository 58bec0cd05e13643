// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigOptions`, from `webplus/DescribeConfigOptions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigOption};

/// Lists the configuration options of a stack with type, default and limits.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeConfigOptionsRequest::new();
/// let reply = client.describe_config_options(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeConfigOptionsRequest {
    /// ID of the env that the call is about. Example: `ws-6c937c98a9c0296d0c48*****`.
    pub env_id: Option<String>,
    /// Name that the profile goes by. Example: `StandAlone`.
    pub profile_name: Option<String>,
    /// ID of the stack that the call is about. Example: `we-5d3eaaea2977ca5251e*****`.
    pub stack_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeConfigOptionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
    /// Sets `ProfileName`.
    pub fn profile_name(mut self, value: impl Into<String>) -> Self {
        self.profile_name = Some(value.into());
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeConfigOptionsRequest {
        "EnvId" => env_id: query,
        "ProfileName" => profile_name: query,
        "StackId" => stack_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeConfigOptionsRequest {
    type Response = DescribeConfigOptionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeConfigOptions")
        .roa("GET", "/pop/v1/wam/config/configOption")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeConfigOptionsRequest`].
#[non_exhaustive]
pub struct DescribeConfigOptionsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB4D295F-18CE-413D-85BE-EFCB508*****`.
    pub request_id: Option<String>,
    /// Options of the technology stack with the values that hold for it.
    pub stack_config_option: Option<StackConfigOption>,
}

response! {
    DescribeConfigOptionsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "StackConfigOption" => stack_config_option: value,
    }
}

/// Options of the technology stack with the values that hold for it.
#[non_exhaustive]
pub struct StackConfigOption {
    /// The config options that were found or are concerned, one entry each.
    pub config_options: Vec<ConfigOption>,
    /// ID of the stack that the item belongs to or stands for.
    /// Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// Name that the stack goes by. Example: `Tomcat 8.5 / Java 8 / Aliyun Linux 2.1903`.
    pub stack_name: Option<String>,
}

response! {
    StackConfigOption {
        "ConfigOptions" => config_options: list("ConfigOption"),
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
    }
}
