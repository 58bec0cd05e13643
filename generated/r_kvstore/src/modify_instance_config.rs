// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceConfig`, from `r-kvstore/ModifyInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters of an instance, given as JSON text.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceConfigRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.modify_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceConfigRequest {
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Whether the replica follows asynchronously or semi-synchronously.
    pub param_repl_mode: Option<String>,
    /// How long the master waits for its replica under semi-synchronous replication.
    pub param_semisync_repl_timeout: Option<String>,
    /// Whether clients may connect in Sentinel mode.
    pub param_no_loose_sentinel_enabled: Option<String>,
    /// Whether clients may connect in Sentinel mode.
    pub param_sentinel_compat_enable: Option<String>,
    /// Whether clients in Sentinel mode may connect without a password.
    pub param_no_loose_sentinel_password_free_access: Option<String>,
    /// Further commands that are allowed without a password in Sentinel mode.
    pub param_no_loose_sentinel_password_free_commands: Option<String>,
}

impl ModifyInstanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ParamReplMode`.
    pub fn param_repl_mode(mut self, value: impl Into<String>) -> Self {
        self.param_repl_mode = Some(value.into());
        self
    }
    /// Sets `ParamSemisyncReplTimeout`.
    pub fn param_semisync_repl_timeout(mut self, value: impl Into<String>) -> Self {
        self.param_semisync_repl_timeout = Some(value.into());
        self
    }
    /// Sets `ParamNoLooseSentinelEnabled`.
    pub fn param_no_loose_sentinel_enabled(mut self, value: impl Into<String>) -> Self {
        self.param_no_loose_sentinel_enabled = Some(value.into());
        self
    }
    /// Sets `ParamSentinelCompatEnable`.
    pub fn param_sentinel_compat_enable(mut self, value: impl Into<String>) -> Self {
        self.param_sentinel_compat_enable = Some(value.into());
        self
    }
    /// Sets `ParamNoLooseSentinelPasswordFreeAccess`.
    pub fn param_no_loose_sentinel_password_free_access(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.param_no_loose_sentinel_password_free_access = Some(value.into());
        self
    }
    /// Sets `ParamNoLooseSentinelPasswordFreeCommands`.
    pub fn param_no_loose_sentinel_password_free_commands(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.param_no_loose_sentinel_password_free_commands = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceConfigRequest {
        "Config" => config: query,
        "InstanceId" => instance_id: query,
        "ParamReplMode" => param_repl_mode: query,
        "ParamSemisyncReplTimeout" => param_semisync_repl_timeout: query,
        "ParamNoLooseSentinelEnabled" => param_no_loose_sentinel_enabled: query,
        "ParamSentinelCompatEnable" => param_sentinel_compat_enable: query,
        "ParamNoLooseSentinelPasswordFreeAccess" => param_no_loose_sentinel_password_free_access: query,
        "ParamNoLooseSentinelPasswordFreeCommands" => param_no_loose_sentinel_password_free_commands: query,
    }
}

impl Operation for ModifyInstanceConfigRequest {
    type Response = ModifyInstanceConfigResponse;
    type Error = ModifyInstanceConfigError;
    const INFO: OperationInfo = super::operation("ModifyInstanceConfig")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ModifyInstanceConfigError] = &[
        ModifyInstanceConfigError::InvalidParametersFormat,
        ModifyInstanceConfigError::ParamNotSupportedForCurrentVersion,
        ModifyInstanceConfigError::InstanceTypeNotSupport,
        ModifyInstanceConfigError::NetworkTypeNotSupport,
    ];
}

/// Response to [`ModifyInstanceConfigRequest`].
pub type ModifyInstanceConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceConfigRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
/// - [`ParamNotSupportedForCurrentVersion`](super::DocumentedError::ParamNotSupportedForCurrentVersion), here with HTTP status 400
/// - [`InstanceTypeNotSupport`](super::DocumentedError::InstanceTypeNotSupport), here with HTTP status 403
/// - [`NetworkTypeNotSupport`](super::DocumentedError::NetworkTypeNotSupport), here with HTTP status 403
pub type ModifyInstanceConfigError = super::DocumentedError;
