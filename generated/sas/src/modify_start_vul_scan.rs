// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStartVulScan`, from `sas/ModifyStartVulScan.md`.

use alicloud_runtime::codegen::*;

/// Starts a vulnerability scan of chosen types, as the console's one-click scan does.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyStartVulScanRequest::new();
/// let reply = client.modify_start_vul_scan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStartVulScanRequest {
    /// The types that are concerned.
    pub types: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
}

impl ModifyStartVulScanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl Into<String>) -> Self {
        self.types = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    ModifyStartVulScanRequest {
        "Types" => types: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for ModifyStartVulScanRequest {
    type Response = ModifyStartVulScanResponse;
    type Error = ModifyStartVulScanError;
    const INFO: OperationInfo = super::operation("ModifyStartVulScan");
    const ERRORS: &'static [ModifyStartVulScanError] = &[
        ModifyStartVulScanError::NoPermission,
        ModifyStartVulScanError::ServerError,
    ];
}

/// Response to [`ModifyStartVulScanRequest`].
pub type ModifyStartVulScanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyStartVulScanRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyStartVulScanError = super::DocumentedError;
