// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConfigTemplate`, from `webplus/UpdateConfigTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes settings and description of a configuration template.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::UpdateConfigTemplateRequest::new();
/// let reply = client.update_config_template(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdateConfigTemplateRequest {
    /// ID of the template whose settings are used or shown. Example: `wct-5d1eca8dd56beb2b7*****`.
    pub template_id: Option<String>,
    /// The option settings that are concerned.
    pub option_settings: Option<String>,
    /// Free text that tells people about the template. Example: `This is a template`.
    pub template_description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateConfigTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `OptionSettings`.
    pub fn option_settings(mut self, value: impl Into<String>) -> Self {
        self.option_settings = Some(value.into());
        self
    }
    /// Sets `TemplateDescription`.
    pub fn template_description(mut self, value: impl Into<String>) -> Self {
        self.template_description = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateConfigTemplateRequest {
        "TemplateId" => template_id: form,
        "OptionSettings" => option_settings: form,
        "TemplateDescription" => template_description: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateConfigTemplateRequest {
    type Response = UpdateConfigTemplateResponse;
    type Error = UpdateConfigTemplateError;
    const INFO: OperationInfo = super::operation("UpdateConfigTemplate")
        .roa("PUT", "/pop/v1/wam/configTemplate")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [UpdateConfigTemplateError] = &[
        UpdateConfigTemplateError::TemplateNotExists,
        UpdateConfigTemplateError::ResourceAuthFailed,
        UpdateConfigTemplateError::StackContainsNoConfigOption,
        UpdateConfigTemplateError::ConfigOptionNotExists,
        UpdateConfigTemplateError::ChangingAReadonlyConfig,
        UpdateConfigTemplateError::ConfigValueInvalid,
        UpdateConfigTemplateError::AppPackageNotExists,
        UpdateConfigTemplateError::AppPackageOwnedByOthers,
        UpdateConfigTemplateError::AppNotExist,
        UpdateConfigTemplateError::StackNotExists,
        UpdateConfigTemplateError::AppCategoryNotMatchWithStacks,
        UpdateConfigTemplateError::TemplateUpdateFailed,
    ];
}

/// Response to [`UpdateConfigTemplateRequest`].
#[non_exhaustive]
pub struct UpdateConfigTemplateResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The template as it stands after the call.
    pub config_template: Option<ConfigTemplate>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE6E878B-DDB4-4563-9263-D75057C*****`.
    pub request_id: Option<String>,
}

response! {
    UpdateConfigTemplateResponse {
        "Code" => code: value,
        "ConfigTemplate" => config_template: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The template as it stands after the call.
#[non_exhaustive]
pub struct ConfigTemplate {
    /// ID that the service gave the application. Example: `wa-5d1d9d8c85c7f86e2ef*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `app1`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `1562299021581`.
    pub create_time: Option<i64>,
    /// ID of the stack that the item belongs to or stands for.
    /// Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// Name that the stack goes by. Example: `Tomcat 8.5 / Java 8 / Aliyun Linux 2.1903`.
    pub stack_name: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `wct-5d1eca8dd56beb722b7*****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `new-template-name`.
    pub template_name: Option<String>,
    /// When the item was last changed. Example: `1562587235328`.
    pub update_time: Option<i64>,
}

response! {
    ConfigTemplate {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`UpdateConfigTemplateRequest`] names.
///
/// - [`TemplateNotExists`](super::DocumentedError::TemplateNotExists)
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`StackContainsNoConfigOption`](super::DocumentedError::StackContainsNoConfigOption)
/// - [`ConfigOptionNotExists`](super::DocumentedError::ConfigOptionNotExists)
/// - [`ChangingAReadonlyConfig`](super::DocumentedError::ChangingAReadonlyConfig)
/// - [`ConfigValueInvalid`](super::DocumentedError::ConfigValueInvalid)
/// - [`AppPackageNotExists`](super::DocumentedError::AppPackageNotExists)
/// - [`AppPackageOwnedByOthers`](super::DocumentedError::AppPackageOwnedByOthers)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`StackNotExists`](super::DocumentedError::StackNotExists)
/// - [`AppCategoryNotMatchWithStacks`](super::DocumentedError::AppCategoryNotMatchWithStacks)
/// - [`TemplateUpdateFailed`](super::DocumentedError::TemplateUpdateFailed)
pub type UpdateConfigTemplateError = super::DocumentedError;
