// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAppVulScanCycle`, from `sas/ModifyAppVulScanCycle.md`.

use alicloud_runtime::codegen::*;

/// Sets how often application vulnerabilities are scanned for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyAppVulScanCycleRequest::new();
/// let reply = client.modify_app_vul_scan_cycle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAppVulScanCycleRequest {
    /// How often applications are scanned for flaws.
    pub cycle: Option<String>,
}

impl ModifyAppVulScanCycleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cycle`.
    pub fn cycle(mut self, value: impl Into<String>) -> Self {
        self.cycle = Some(value.into());
        self
    }
}

request! {
    ModifyAppVulScanCycleRequest {
        "Cycle" => cycle: query,
    }
}

impl Operation for ModifyAppVulScanCycleRequest {
    type Response = ModifyAppVulScanCycleResponse;
    type Error = ModifyAppVulScanCycleError;
    const INFO: OperationInfo = super::operation("ModifyAppVulScanCycle");
    const ERRORS: &'static [ModifyAppVulScanCycleError] = &[
        ModifyAppVulScanCycleError::NoPermission,
        ModifyAppVulScanCycleError::ServerError,
    ];
}

/// Response to [`ModifyAppVulScanCycleRequest`].
pub type ModifyAppVulScanCycleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAppVulScanCycleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyAppVulScanCycleError = super::DocumentedError;
