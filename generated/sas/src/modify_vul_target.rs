// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVulTarget`, from `sas/ModifyVulTarget.md`.

use alicloud_runtime::codegen::*;

/// Changes which servers are scanned for vulnerabilities.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyVulTargetRequest::new();
/// let reply = client.modify_vul_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVulTargetRequest {
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl ModifyVulTargetRequest {
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
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    ModifyVulTargetRequest {
        "Config" => config: query,
        "Target" => target: query,
    }
}

impl Operation for ModifyVulTargetRequest {
    type Response = ModifyVulTargetResponse;
    type Error = ModifyVulTargetError;
    const INFO: OperationInfo = super::operation("ModifyVulTarget");
    const ERRORS: &'static [ModifyVulTargetError] = &[
        ModifyVulTargetError::NoPermission,
        ModifyVulTargetError::ServerError,
    ];
}

/// Response to [`ModifyVulTargetRequest`].
pub type ModifyVulTargetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVulTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyVulTargetError = super::DocumentedError;
