// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigIndex`, from `webplus/DescribeConfigIndex.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigOption};

/// Lists configuration options arranged in groups and paths.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeConfigIndexRequest::new();
/// let reply = client.describe_config_index(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeConfigIndexRequest {
    /// ID of the env that the call is about. Example: `we-5d3eaaea2977ca5251e*****`.
    pub env_id: Option<String>,
    /// Name that the profile goes by. Example: `HighAvailability`.
    pub profile_name: Option<String>,
    /// ID of the stack that the call is about. Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeConfigIndexRequest {
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeConfigIndexRequest {
        "EnvId" => env_id: query,
        "ProfileName" => profile_name: query,
        "StackId" => stack_id: query,
        "TemplateId" => template_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeConfigIndexRequest {
    type Response = DescribeConfigIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeConfigIndex")
        .roa("GET", "/pop/v1/wam/config/configIndex")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeConfigIndexRequest`].
#[non_exhaustive]
pub struct DescribeConfigIndexResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The config groups that were found or are concerned, one entry each.
    pub config_groups: Vec<ConfigGroup>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0416FA4F-BB38-4237-AAC5-38F15E0*****`.
    pub request_id: Option<String>,
    /// ID of the stack that the item belongs to or stands for.
    /// Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// Name that the stack goes by. Example: `Tomcat 8.5 / Java 8 / Aliyun Linux 2.1903`.
    pub stack_name: Option<String>,
}

response! {
    DescribeConfigIndexResponse {
        "Code" => code: value,
        "ConfigGroups" => config_groups: list("ConfigGroup"),
        "Message" => message: value,
        "RequestId" => request_id: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
    }
}

/// The config groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigGroup {
    /// The config paths that were found or are concerned, one entry each.
    pub config_paths: Vec<ConfigPath>,
    /// Label that the group carries. Example: `Platform`.
    pub group_label: Option<String>,
    /// Name of the group that the call or the item is about. Example: `platform`.
    pub group_name: Option<String>,
}

response! {
    ConfigGroup {
        "ConfigPaths" => config_paths: list("ConfigPath"),
        "GroupLabel" => group_label: value,
        "GroupName" => group_name: value,
    }
}

/// The config paths that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigPath {
    /// The config options that were found or are concerned, one entry each.
    pub config_options: Vec<ConfigOption>,
    /// Path under which the hidden is found. Example: `false`.
    pub hidden_path: Option<bool>,
    /// Label that the path carries. Example: `Reverse Proxy`.
    pub path_label: Option<String>,
    /// Name that the path goes by. Example: `proxy`.
    pub path_name: Option<String>,
}

response! {
    ConfigPath {
        "ConfigOptions" => config_options: list("ConfigOption"),
        "HiddenPath" => hidden_path: value,
        "PathLabel" => path_label: value,
        "PathName" => path_name: value,
    }
}
