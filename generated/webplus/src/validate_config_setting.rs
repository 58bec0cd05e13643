// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateConfigSetting`, from `webplus/ValidateConfigSetting.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigOption};

/// Checks option settings for validity against a stack, environment or template.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::ValidateConfigSettingRequest::new();
/// let reply = client.validate_config_setting(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ValidateConfigSettingRequest {
    /// ID of the env that the call is about. Example: `we-5d3eaaea2977ca5251e*****`.
    pub env_id: Option<String>,
    /// The option settings that are concerned.
    pub option_settings: Option<String>,
    /// ID of the stack that the call is about. Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `wct-5d3e9d2a2977ca5251e*****`.
    pub template_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ValidateConfigSettingRequest {
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
    /// Sets `OptionSettings`.
    pub fn option_settings(mut self, value: impl Into<String>) -> Self {
        self.option_settings = Some(value.into());
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
    ValidateConfigSettingRequest {
        "EnvId" => env_id: form,
        "OptionSettings" => option_settings: form,
        "StackId" => stack_id: form,
        "TemplateId" => template_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for ValidateConfigSettingRequest {
    type Response = ValidateConfigSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidateConfigSetting")
        .roa("POST", "/pop/v1/wam/config/configSetting/validate")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
}

/// Response to [`ValidateConfigSettingRequest`].
#[non_exhaustive]
pub struct ValidateConfigSettingResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Outcomes of the config validation, one entry each.
    pub config_validation_results: Vec<ConfigValidationResult>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `170E6BDE-8ACA-4013-B1D6-F0C2AAD*****`.
    pub request_id: Option<String>,
}

response! {
    ValidateConfigSettingResponse {
        "Code" => code: value,
        "ConfigValidationResults" => config_validation_results: list("ConfigValidationResult"),
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Outcomes of the config validation, one entry each.
#[non_exhaustive]
pub struct ConfigValidationResult {
    /// Option that was checked.
    pub config_option: Option<ConfigOption>,
    /// Name that the option goes by. Example: `port`.
    pub option_name: Option<String>,
    /// Name that the path goes by. Example: `application.option`.
    pub path_name: Option<String>,
    /// Text for people about the result. Example: `text`.
    pub result_message: Option<String>,
    /// How grave the finding is: a remark, or an error that stops the change. Example: `Error`.
    pub result_severity: Option<String>,
}

response! {
    ConfigValidationResult {
        "ConfigOption" => config_option: value,
        "OptionName" => option_name: value,
        "PathName" => path_name: value,
        "ResultMessage" => result_message: value,
        "ResultSeverity" => result_severity: value,
    }
}
