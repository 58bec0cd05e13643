// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RollbackSuspEventQuaraFile`, from `sas/RollbackSuspEventQuaraFile.md`.

use alicloud_runtime::codegen::*;

/// Restores a file from quarantine to where it was.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RollbackSuspEventQuaraFileRequest::new();
/// let reply = client.rollback_susp_event_quara_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RollbackSuspEventQuaraFileRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// ID of the quara file that the call is about.
    pub quara_file_id: Option<i32>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl RollbackSuspEventQuaraFileRequest {
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
    /// Sets `QuaraFileId`.
    #[inline]
    pub fn quara_file_id(mut self, value: i32) -> Self {
        self.quara_file_id = Some(value);
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    RollbackSuspEventQuaraFileRequest {
        "SourceIp" => source_ip: query,
        "QuaraFileId" => quara_file_id: query,
        "From" => from_: query,
    }
}

impl Operation for RollbackSuspEventQuaraFileRequest {
    type Response = RollbackSuspEventQuaraFileResponse;
    type Error = RollbackSuspEventQuaraFileError;
    const INFO: OperationInfo = super::operation("RollbackSuspEventQuaraFile");
    const ERRORS: &'static [RollbackSuspEventQuaraFileError] = &[
        RollbackSuspEventQuaraFileError::NoPermission,
        RollbackSuspEventQuaraFileError::ServerError,
    ];
}

/// Response to [`RollbackSuspEventQuaraFileRequest`].
pub type RollbackSuspEventQuaraFileResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RollbackSuspEventQuaraFileRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RollbackSuspEventQuaraFileError = super::DocumentedError;
