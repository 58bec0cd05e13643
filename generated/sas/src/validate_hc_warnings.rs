// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateHcWarnings`, from `sas/ValidateHcWarnings.md`.

use alicloud_runtime::codegen::*;

/// Verifies baseline risks on servers again; those that pass change to passed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ValidateHcWarningsRequest::new();
/// let reply = client.validate_hc_warnings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateHcWarningsRequest {
    /// IDs of the risks to work on or to narrow the list down to.
    pub risk_ids: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// IDs of the checks to work on or to narrow the list down to.
    pub check_ids: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ValidateHcWarningsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskIds`.
    pub fn risk_ids(mut self, value: impl Into<String>) -> Self {
        self.risk_ids = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl Into<String>) -> Self {
        self.check_ids = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ValidateHcWarningsRequest {
        "RiskIds" => risk_ids: query,
        "Uuids" => uuids: query,
        "CheckIds" => check_ids: query,
        "Status" => status: query,
    }
}

impl Operation for ValidateHcWarningsRequest {
    type Response = ValidateHcWarningsResponse;
    type Error = ValidateHcWarningsError;
    const INFO: OperationInfo = super::operation("ValidateHcWarnings");
    const ERRORS: &'static [ValidateHcWarningsError] = &[
        ValidateHcWarningsError::HcVerifyingRisk,
        ValidateHcWarningsError::ConsoleError,
        ValidateHcWarningsError::NoPermission,
        ValidateHcWarningsError::ServerError,
    ];
}

/// Response to [`ValidateHcWarningsRequest`].
pub type ValidateHcWarningsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ValidateHcWarningsRequest`] names.
///
/// - [`HcVerifyingRisk`](super::DocumentedError::HcVerifyingRisk)
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ValidateHcWarningsError = super::DocumentedError;
