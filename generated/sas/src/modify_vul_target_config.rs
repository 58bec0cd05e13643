// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVulTargetConfig`, from `sas/ModifyVulTargetConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets what kinds of vulnerabilities a single server is scanned for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyVulTargetConfigRequest::new()
///     .type_("...")
///     .uuid("...")
///     .config("...");
/// let reply = client.modify_vul_target_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVulTargetConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl ModifyVulTargetConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ModifyVulTargetConfigRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
        "Uuid" => uuid: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyVulTargetConfigRequest {
    type Response = ModifyVulTargetConfigResponse;
    type Error = ModifyVulTargetConfigError;
    const INFO: OperationInfo = super::operation("ModifyVulTargetConfig")
        .required(&["Type", "Uuid", "Config"]);
    const ERRORS: &'static [ModifyVulTargetConfigError] = &[
        ModifyVulTargetConfigError::NoPermission,
        ModifyVulTargetConfigError::ServerError,
    ];
}

/// Response to [`ModifyVulTargetConfigRequest`].
pub type ModifyVulTargetConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVulTargetConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyVulTargetConfigError = super::DocumentedError;
