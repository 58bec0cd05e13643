// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConfigTemplate`, from `webplus/CreateConfigTemplate.md`.

use alicloud_runtime::codegen::*;

/// Creates a configuration template, for example from an existing environment.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::CreateConfigTemplateRequest::new();
/// let reply = client.create_config_template(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateConfigTemplateRequest {
    /// ID that the service gave the application. Example: `wa-5d1d9d8c85c7f86e2efb****`.
    pub app_id: Option<String>,
    /// The option settings that are concerned.
    pub option_settings: Option<String>,
    /// ID of the pkg version that the call is about. Example: `wp-5d1daece08350d1dd948****`.
    pub pkg_version_id: Option<String>,
    /// Name that the profile goes by. Example: `HighAvailability`.
    pub profile_name: Option<String>,
    /// ID of the source env that the call is about. Example: `we-5d1dac8e08350d1dd948****`.
    pub source_env_id: Option<String>,
    /// ID of the source template that the call is about. Example: `wct-5d1ec2813c940d1bf45b****`.
    pub source_template_id: Option<String>,
    /// ID of the stack that the call is about. Example: `ws-6c937c98a9c0296d0c482****`.
    pub stack_id: Option<String>,
    /// Free text that tells people about the template. Example: `text`.
    pub template_description: Option<String>,
    /// Name that the template was given. Example: `new-template-name`.
    pub template_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateConfigTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `OptionSettings`.
    pub fn option_settings(mut self, value: impl Into<String>) -> Self {
        self.option_settings = Some(value.into());
        self
    }
    /// Sets `PkgVersionId`.
    pub fn pkg_version_id(mut self, value: impl Into<String>) -> Self {
        self.pkg_version_id = Some(value.into());
        self
    }
    /// Sets `ProfileName`.
    pub fn profile_name(mut self, value: impl Into<String>) -> Self {
        self.profile_name = Some(value.into());
        self
    }
    /// Sets `SourceEnvId`.
    pub fn source_env_id(mut self, value: impl Into<String>) -> Self {
        self.source_env_id = Some(value.into());
        self
    }
    /// Sets `SourceTemplateId`.
    pub fn source_template_id(mut self, value: impl Into<String>) -> Self {
        self.source_template_id = Some(value.into());
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `TemplateDescription`.
    pub fn template_description(mut self, value: impl Into<String>) -> Self {
        self.template_description = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateConfigTemplateRequest {
        "AppId" => app_id: form,
        "OptionSettings" => option_settings: form,
        "PkgVersionId" => pkg_version_id: form,
        "ProfileName" => profile_name: form,
        "SourceEnvId" => source_env_id: form,
        "SourceTemplateId" => source_template_id: form,
        "StackId" => stack_id: form,
        "TemplateDescription" => template_description: form,
        "TemplateName" => template_name: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateConfigTemplateRequest {
    type Response = CreateConfigTemplateResponse;
    type Error = CreateConfigTemplateError;
    const INFO: OperationInfo = super::operation("CreateConfigTemplate")
        .roa("POST", "/pop/v1/wam/configTemplate")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [CreateConfigTemplateError] = &[
        CreateConfigTemplateError::ResourceAuthFailed,
        CreateConfigTemplateError::AppNotExist,
        CreateConfigTemplateError::DuplicatedTemplateName,
        CreateConfigTemplateError::AppCategoryNotMatchWithStacks,
        CreateConfigTemplateError::StackNotExists,
        CreateConfigTemplateError::StackContainsNoConfigOption,
        CreateConfigTemplateError::ConfigOptionNotExists,
        CreateConfigTemplateError::ChangingAReadonlyConfig,
        CreateConfigTemplateError::ConfigValueInvalid,
        CreateConfigTemplateError::AppPackageNotExists,
        CreateConfigTemplateError::AppPackageOwnedByOthers,
        CreateConfigTemplateError::ConfigParsingFailed,
        CreateConfigTemplateError::ProfileNameInvalid,
    ];
}

/// Response to [`CreateConfigTemplateRequest`].
#[non_exhaustive]
pub struct CreateConfigTemplateResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The template as it stands after the call.
    pub config_template: Option<ConfigTemplate>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C8AA286-14EA-4713-B81D-859BECF1****`.
    pub request_id: Option<String>,
}

response! {
    CreateConfigTemplateResponse {
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
    /// When the item was created. Example: `1562589211442`.
    pub create_time: Option<i64>,
    /// ID of the pkg version that the item belongs to or stands for.
    /// Example: `wp-5d1daece08350d1dd94*****`.
    pub pkg_version_id: Option<String>,
    /// Label that the pkg version carries. Example: `20190726.135654`.
    pub pkg_version_label: Option<String>,
    /// ID of the stack that the item belongs to or stands for.
    /// Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// Name that the stack goes by. Example: `Java 8 / Aliyun Linux 2.1903`.
    pub stack_name: Option<String>,
    /// Free text that tells people about the template. Example: `text`.
    pub template_description: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `wct-5d1ec866d56beb722b7*****`.
    pub template_id: Option<String>,
    /// Name that the template was given. Example: `new-template-name`.
    pub template_name: Option<String>,
    /// Which kind of template it is or is to be. Example: `web`.
    pub template_type: Option<String>,
    /// When the item was last changed. Example: `1562298470970`.
    pub update_time: Option<i64>,
}

response! {
    ConfigTemplate {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "PkgVersionId" => pkg_version_id: value,
        "PkgVersionLabel" => pkg_version_label: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
        "TemplateDescription" => template_description: value,
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "TemplateType" => template_type: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`CreateConfigTemplateRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`DuplicatedTemplateName`](super::DocumentedError::DuplicatedTemplateName)
/// - [`AppCategoryNotMatchWithStacks`](super::DocumentedError::AppCategoryNotMatchWithStacks)
/// - [`StackNotExists`](super::DocumentedError::StackNotExists)
/// - [`StackContainsNoConfigOption`](super::DocumentedError::StackContainsNoConfigOption)
/// - [`ConfigOptionNotExists`](super::DocumentedError::ConfigOptionNotExists)
/// - [`ChangingAReadonlyConfig`](super::DocumentedError::ChangingAReadonlyConfig)
/// - [`ConfigValueInvalid`](super::DocumentedError::ConfigValueInvalid)
/// - [`AppPackageNotExists`](super::DocumentedError::AppPackageNotExists)
/// - [`AppPackageOwnedByOthers`](super::DocumentedError::AppPackageOwnedByOthers)
/// - [`ConfigParsingFailed`](super::DocumentedError::ConfigParsingFailed)
/// - [`ProfileNameInvalid`](super::DocumentedError::ProfileNameInvalid)
pub type CreateConfigTemplateError = super::DocumentedError;
