// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DryRunCreateAppEnv`, from `webplus/DryRunCreateAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DryRunInfo, EnvChangeOperation};

/// Shows what creating an environment would bring, without doing it.
///
/// ```no_run
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DryRunCreateAppEnvRequest::new();
/// let reply = client.dry_run_create_app_env(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DryRunCreateAppEnvRequest {
    /// The option settings that are concerned.
    pub option_settings: Option<String>,
    /// Name that the profile goes by. Example: `HighAvailability`.
    pub profile_name: Option<String>,
    /// ID of the source env that the call is about. Example: `we-5d3eaaea2977ca5251e*****`.
    pub source_env_id: Option<String>,
    /// ID of the stack that the call is about. Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `wct-5d1eca8dd56beb722b7*****`.
    pub template_id: Option<String>,
}

impl DryRunCreateAppEnvRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OptionSettings`.
    pub fn option_settings(mut self, value: impl Into<String>) -> Self {
        self.option_settings = Some(value.into());
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
}

request! {
    DryRunCreateAppEnvRequest {
        "OptionSettings" => option_settings: body,
        "ProfileName" => profile_name: body,
        "SourceEnvId" => source_env_id: body,
        "StackId" => stack_id: body,
        "TemplateId" => template_id: body,
    }
}

impl Operation for DryRunCreateAppEnvRequest {
    type Response = DryRunCreateAppEnvResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DryRunCreateAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv/dryRunCreate")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`DryRunCreateAppEnvRequest`].
#[non_exhaustive]
pub struct DryRunCreateAppEnvResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What is known about the dry run.
    pub dry_run_info: Option<DryRunInfo>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3EE84E8-52CC-4A76-850E-4CCFD9******`.
    pub request_id: Option<String>,
}

response! {
    DryRunCreateAppEnvResponse {
        "Code" => code: value,
        "DryRunInfo" => dry_run_info: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
