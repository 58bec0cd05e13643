// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigSettings`, from `webplus/DescribeConfigSettings.md`.

use alicloud_runtime::codegen::*;

/// Reads the option values set in an environment or template.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeConfigSettingsRequest::new();
/// let reply = client.describe_config_settings(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeConfigSettingsRequest {
    /// ID of the env that the call is about. Example: `we-5d3eaaea2977ca5251e*****`.
    pub env_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `wct-5d3e9d2a2977ca5251e*****`.
    pub template_id: Option<String>,
    /// Name that the path goes by.
    pub path_name: Option<String>,
    /// Name that the option goes by.
    pub option_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeConfigSettingsRequest {
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `PathName`.
    pub fn path_name(mut self, value: impl Into<String>) -> Self {
        self.path_name = Some(value.into());
        self
    }
    /// Sets `OptionName`.
    pub fn option_name(mut self, value: impl Into<String>) -> Self {
        self.option_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeConfigSettingsRequest {
        "EnvId" => env_id: query,
        "TemplateId" => template_id: query,
        "PathName" => path_name: query,
        "OptionName" => option_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeConfigSettingsRequest {
    type Response = DescribeConfigSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeConfigSettings")
        .roa("GET", "/pop/v1/wam/config/configSetting")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeConfigSettingsRequest`].
#[non_exhaustive]
pub struct DescribeConfigSettingsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The config settings that were found or are concerned, one entry each.
    pub config_settings: Vec<ConfigSetting>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4D6243F-67B6-4528-A3CA-A963E12*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeConfigSettingsResponse {
        "Code" => code: value,
        "ConfigSettings" => config_settings: list("ConfigSetting"),
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The config settings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfigSetting {
    /// Name that the option goes by. Example: `intervalSeconds`.
    pub option_name: Option<String>,
    /// Name that the path goes by. Example: `application.healthCheck`.
    pub path_name: Option<String>,
    /// Value that the setting has or is given. Example: `3`.
    pub setting_value: Option<String>,
}

response! {
    ConfigSetting {
        "OptionName" => option_name: value,
        "PathName" => path_name: value,
        "SettingValue" => setting_value: value,
    }
}
