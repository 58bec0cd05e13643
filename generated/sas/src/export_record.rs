// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportRecord`, from `sas/ExportRecord.md`.

use alicloud_runtime::codegen::*;

/// Exports check results to Excel, for instance from asset center, image scans or leak detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ExportRecordRequest::new()
///     .export_type("...");
/// let reply = client.export_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportRecordRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// **Required.** Which kind of export it is or is to be.
    pub export_type: Option<String>,
    /// Which kind of export file it is or is to be.
    pub export_file_type: Option<String>,
}

impl ExportRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `ExportType`, which is required.
    pub fn export_type(mut self, value: impl Into<String>) -> Self {
        self.export_type = Some(value.into());
        self
    }
    /// Sets `ExportFileType`.
    pub fn export_file_type(mut self, value: impl Into<String>) -> Self {
        self.export_file_type = Some(value.into());
        self
    }
}

request! {
    ExportRecordRequest {
        "Lang" => lang: query,
        "Params" => params: query,
        "ExportType" => export_type: query,
        "ExportFileType" => export_file_type: query,
    }
}

impl Operation for ExportRecordRequest {
    type Response = ExportRecordResponse;
    type Error = ExportRecordError;
    const INFO: OperationInfo = super::operation("ExportRecord")
        .required(&["ExportType"]);
    const ERRORS: &'static [ExportRecordError] = &[
        ExportRecordError::IllegalParam,
        ExportRecordError::FreeVersionNotPermit,
        ExportRecordError::NoPermission,
        ExportRecordError::ServerError,
    ];
}

/// Response to [`ExportRecordRequest`].
#[non_exhaustive]
pub struct ExportRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6673D49C-A9AB-40DD-B4A2-B92306701AE7`.
    pub request_id: Option<String>,
    /// Name under which the file is stored. Example: `cms_20171101.xlsx`.
    pub file_name: Option<String>,
    /// Identifier of the item within its collection. Example: `131231`.
    pub id: Option<i64>,
}

response! {
    ExportRecordResponse {
        "RequestId" => request_id: value,
        "FileName" => file_name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ExportRecordRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`FreeVersionNotPermit`](super::DocumentedError::FreeVersionNotPermit)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ExportRecordError = super::DocumentedError;
