// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAppEnv`, from `webplus/CreateAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChangeDetail, EnvChangeOperation};

/// Creates a deployment environment for an application from a stack, template or other environment;
/// has a dry run.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::CreateAppEnvRequest::new();
/// let reply = client.create_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateAppEnvRequest {
    /// ID that the service gave the application. Example: `wa-6c937c98a9c0296d0c48*****`.
    pub app_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Free text that tells people about the env. Example: `this is an env`.
    pub env_description: Option<String>,
    /// Name that the env goes by. Example: `envTest`.
    pub env_name: Option<String>,
    /// The option settings that are concerned.
    pub option_settings: Option<String>,
    /// ID of the pkg version that the call is about. Example: `wp-6c937c98a9c0296d0c48*****`.
    pub pkg_version_id: Option<String>,
    /// Name that the profile goes by. Example: `HighAvailability`.
    pub profile_name: Option<String>,
    /// ID of the source env that the call is about. Example: `we-6c937c98a9c0296d0c48*****`.
    pub source_env_id: Option<String>,
    /// **Required** under conditions. ID of the stack that the call is about.
    /// Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `wct-5d1c0a5d913567334af*****`.
    pub template_id: Option<String>,
    /// Properties of the extra, one entry each.
    pub extra_properties: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateAppEnvRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `EnvDescription`.
    pub fn env_description(mut self, value: impl Into<String>) -> Self {
        self.env_description = Some(value.into());
        self
    }
    /// Sets `EnvName`.
    pub fn env_name(mut self, value: impl Into<String>) -> Self {
        self.env_name = Some(value.into());
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
    /// Sets `ExtraProperties`.
    pub fn extra_properties(mut self, value: impl Into<String>) -> Self {
        self.extra_properties = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateAppEnvRequest {
        "AppId" => app_id: form,
        "DryRun" => dry_run: form,
        "EnvDescription" => env_description: form,
        "EnvName" => env_name: form,
        "OptionSettings" => option_settings: form,
        "PkgVersionId" => pkg_version_id: form,
        "ProfileName" => profile_name: form,
        "SourceEnvId" => source_env_id: form,
        "StackId" => stack_id: form,
        "TemplateId" => template_id: form,
        "ExtraProperties" => extra_properties: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateAppEnvRequest {
    type Response = CreateAppEnvResponse;
    type Error = CreateAppEnvError;
    const INFO: OperationInfo = super::operation("CreateAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateAppEnvError] = &[
        CreateAppEnvError::ResourceAuthFailed,
        CreateAppEnvError::EnvCreateFailed,
        CreateAppEnvError::OSSDisabled,
        CreateAppEnvError::OSSApiCallFailed,
        CreateAppEnvError::StackNotExists,
        CreateAppEnvError::AppNotExist,
        CreateAppEnvError::AppCategoryNotMatchWithStacks,
        CreateAppEnvError::StackContainsNoConfigOption,
        CreateAppEnvError::ConfigOptionNotExists,
        CreateAppEnvError::ChangingAReadonlyConfig,
        CreateAppEnvError::ConfigValueInvalid,
        CreateAppEnvError::AppPackageNotExists,
        CreateAppEnvError::AppPackageOwnedByOthers,
    ];
}

/// Response to [`CreateAppEnvRequest`].
#[non_exhaustive]
pub struct CreateAppEnvResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Details about the env change.
    pub env_change_detail: Option<EnvChangeDetail>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D69F3C4-EA43-49D5-875A-0893BF5*****`.
    pub request_id: Option<String>,
}

response! {
    CreateAppEnvResponse {
        "Code" => code: value,
        "EnvChangeDetail" => env_change_detail: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAppEnvRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed), here with HTTP status 500
/// - [`EnvCreateFailed`](super::DocumentedError::EnvCreateFailed)
/// - [`OSSDisabled`](super::DocumentedError::OSSDisabled), here with HTTP status 500
/// - [`OSSApiCallFailed`](super::DocumentedError::OSSApiCallFailed), here with HTTP status 500
/// - [`StackNotExists`](super::DocumentedError::StackNotExists), here with HTTP status 500
/// - [`AppNotExist`](super::DocumentedError::AppNotExist), here with HTTP status 500
/// - [`AppCategoryNotMatchWithStacks`](super::DocumentedError::AppCategoryNotMatchWithStacks), here with HTTP status 500
/// - [`StackContainsNoConfigOption`](super::DocumentedError::StackContainsNoConfigOption), here with HTTP status 500
/// - [`ConfigOptionNotExists`](super::DocumentedError::ConfigOptionNotExists)
/// - [`ChangingAReadonlyConfig`](super::DocumentedError::ChangingAReadonlyConfig), here with HTTP status 500
/// - [`ConfigValueInvalid`](super::DocumentedError::ConfigValueInvalid), here with HTTP status 500
/// - [`AppPackageNotExists`](super::DocumentedError::AppPackageNotExists), here with HTTP status 500
/// - [`AppPackageOwnedByOthers`](super::DocumentedError::AppPackageOwnedByOthers), here with HTTP status 500
pub type CreateAppEnvError = super::DocumentedError;
