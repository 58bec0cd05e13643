// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAppEnv`, from `webplus/UpdateAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChangeDetail, EnvChangeOperation};

/// Updates package version, stack or settings of an environment, in batches if requested.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::UpdateAppEnvRequest::new();
/// let reply = client.update_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdateAppEnvRequest {
    /// ID of the env that the call is about. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Free text that tells people about the env. Example: `This is an env.`.
    pub env_description: Option<String>,
    /// Properties of the extra, one entry each. Example: `{"Keypair":"testKey"}`.
    pub extra_properties: Option<String>,
    /// The option settings that are concerned.
    /// Example: `[{"path":"resources.slb.internet", "name":"enable","value":"true"}]`.
    pub option_settings: Option<String>,
    /// ID of the pkg version that the call is about. Example: `wp-5d1c0a5d913567334af*****`.
    pub pkg_version_id: Option<String>,
    /// ID of the stack that the call is about. Example: `ws-6c937c98a9c0296d0c48*****`.
    pub stack_id: Option<String>,
    /// How large the batch is or is to be.
    pub batch_size: Option<String>,
    /// Share of the machines changed at a time, in percent; machines outside the batch go on serving.
    pub batch_percent: Option<String>,
    /// Time between two of this, or the span in which it holds: batch.
    pub batch_interval: Option<String>,
    /// Whether this holds: pauses between batche.
    pub pause_between_batches: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateAppEnvRequest {
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
    /// Sets `ExtraProperties`.
    pub fn extra_properties(mut self, value: impl Into<String>) -> Self {
        self.extra_properties = Some(value.into());
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
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `BatchSize`.
    pub fn batch_size(mut self, value: impl Into<String>) -> Self {
        self.batch_size = Some(value.into());
        self
    }
    /// Sets `BatchPercent`.
    pub fn batch_percent(mut self, value: impl Into<String>) -> Self {
        self.batch_percent = Some(value.into());
        self
    }
    /// Sets `BatchInterval`.
    pub fn batch_interval(mut self, value: impl Into<String>) -> Self {
        self.batch_interval = Some(value.into());
        self
    }
    /// Sets `PauseBetweenBatches`.
    #[inline]
    pub fn pause_between_batches(mut self, value: bool) -> Self {
        self.pause_between_batches = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateAppEnvRequest {
        "EnvId" => env_id: form,
        "DryRun" => dry_run: form,
        "EnvDescription" => env_description: form,
        "ExtraProperties" => extra_properties: form,
        "OptionSettings" => option_settings: form,
        "PkgVersionId" => pkg_version_id: form,
        "StackId" => stack_id: form,
        "BatchSize" => batch_size: form,
        "BatchPercent" => batch_percent: form,
        "BatchInterval" => batch_interval: form,
        "PauseBetweenBatches" => pause_between_batches: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateAppEnvRequest {
    type Response = UpdateAppEnvResponse;
    type Error = UpdateAppEnvError;
    const INFO: OperationInfo = super::operation("UpdateAppEnv")
        .roa("PUT", "/pop/v1/wam/appEnv")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateAppEnvError] = &[
        UpdateAppEnvError::ResourceAuthFailed,
        UpdateAppEnvError::ConfigOptionNotExists,
        UpdateAppEnvError::ChangingAReadonlyConfig,
        UpdateAppEnvError::VpcNotAllowedUpdate,
        UpdateAppEnvError::ConfigValueInvalid,
        UpdateAppEnvError::AppPackageOwnedByOthers,
        UpdateAppEnvError::AppCategoryNotMatchWithStacks,
        UpdateAppEnvError::EnvOnChanging,
    ];
}

/// Response to [`UpdateAppEnvRequest`].
#[non_exhaustive]
pub struct UpdateAppEnvResponse {
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
    UpdateAppEnvResponse {
        "Code" => code: value,
        "EnvChangeDetail" => env_change_detail: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateAppEnvRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`ConfigOptionNotExists`](super::DocumentedError::ConfigOptionNotExists)
/// - [`ChangingAReadonlyConfig`](super::DocumentedError::ChangingAReadonlyConfig)
/// - [`VpcNotAllowedUpdate`](super::DocumentedError::VpcNotAllowedUpdate)
/// - [`ConfigValueInvalid`](super::DocumentedError::ConfigValueInvalid)
/// - [`AppPackageOwnedByOthers`](super::DocumentedError::AppPackageOwnedByOthers)
/// - [`AppCategoryNotMatchWithStacks`](super::DocumentedError::AppCategoryNotMatchWithStacks)
/// - [`EnvOnChanging`](super::DocumentedError::EnvOnChanging)
pub type UpdateAppEnvError = super::DocumentedError;
