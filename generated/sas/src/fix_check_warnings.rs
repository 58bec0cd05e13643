// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FixCheckWarnings`, from `sas/FixCheckWarnings.md`.

use alicloud_runtime::codegen::*;

/// Repairs risks that a baseline check found, with a snapshot of the server ahead of it if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::FixCheckWarningsRequest::new()
///     .check_params("...");
/// let reply = client.fix_check_warnings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FixCheckWarningsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// **Required.** The check params that are concerned.
    pub check_params: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// Name that the snapshot goes by.
    pub snapshot_name: Option<String>,
    /// How many days this is: retention.
    pub retention_days: Option<i32>,
}

impl FixCheckWarningsRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RiskId`.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
        self
    }
    /// Sets `CheckParams`, which is required.
    pub fn check_params(mut self, value: impl Into<String>) -> Self {
        self.check_params = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `RetentionDays`.
    #[inline]
    pub fn retention_days(mut self, value: i32) -> Self {
        self.retention_days = Some(value);
        self
    }
}

request! {
    FixCheckWarningsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "RiskId" => risk_id: query,
        "CheckParams" => check_params: query,
        "Uuids" => uuids: query,
        "SnapshotName" => snapshot_name: query,
        "RetentionDays" => retention_days: query,
    }
}

impl Operation for FixCheckWarningsRequest {
    type Response = FixCheckWarningsResponse;
    type Error = FixCheckWarningsError;
    const INFO: OperationInfo = super::operation("FixCheckWarnings")
        .required(&["CheckParams"]);
    const ERRORS: &'static [FixCheckWarningsError] = &[
        FixCheckWarningsError::ConsoleError,
        FixCheckWarningsError::NoPermission,
        FixCheckWarningsError::ServerError,
    ];
}

/// Response to [`FixCheckWarningsRequest`].
#[non_exhaustive]
pub struct FixCheckWarningsResponse {
    /// ID of the batch that the item belongs to or stands for. Example: `52370`.
    pub batch_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `76C1D7FD-DB1E-45EA-B804-3FBD9A1DD9C0`.
    pub request_id: Option<String>,
}

response! {
    FixCheckWarningsResponse {
        "BatchId" => batch_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`FixCheckWarningsRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type FixCheckWarningsError = super::DocumentedError;
