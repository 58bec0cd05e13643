// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVulConfig`, from `sas/ModifyVulConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the switches of vulnerability scanning.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyVulConfigRequest::new();
/// let reply = client.modify_vul_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVulConfigRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl ModifyVulConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ModifyVulConfigRequest {
        "Type" => type_: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyVulConfigRequest {
    type Response = ModifyVulConfigResponse;
    type Error = ModifyVulConfigError;
    const INFO: OperationInfo = super::operation("ModifyVulConfig");
    const ERRORS: &'static [ModifyVulConfigError] = &[
        ModifyVulConfigError::NoPermission,
        ModifyVulConfigError::ServerError,
    ];
}

/// Response to [`ModifyVulConfigRequest`].
pub type ModifyVulConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVulConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyVulConfigError = super::DocumentedError;
