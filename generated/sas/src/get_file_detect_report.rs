// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileDetectReport`, from `sas/GetFileDetectReport.md`.

use alicloud_runtime::codegen::*;

/// Reads the cloud sandbox report on a malicious file.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileDetectReportRequest::new();
/// let reply = client.get_file_detect_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileDetectReportRequest {
    /// Field of the data that is meant.
    pub field: Option<String>,
    /// ID of one event.
    pub event_id: Option<i64>,
    /// Hash of the file, to check that it is complete.
    pub file_hash: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
}

impl GetFileDetectReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `EventId`.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `FileHash`.
    pub fn file_hash(mut self, value: impl Into<String>) -> Self {
        self.file_hash = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

request! {
    GetFileDetectReportRequest {
        "Field" => field: query,
        "EventId" => event_id: query,
        "FileHash" => file_hash: query,
        "Lang" => lang: query,
        "SourceType" => source_type: query,
    }
}

impl Operation for GetFileDetectReportRequest {
    type Response = GetFileDetectReportResponse;
    type Error = GetFileDetectReportError;
    const INFO: OperationInfo = super::operation("GetFileDetectReport")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetFileDetectReportError] = &[
        GetFileDetectReportError::NoPermission,
        GetFileDetectReportError::ServerError,
    ];
}

/// Response to [`GetFileDetectReportRequest`].
#[non_exhaustive]
pub struct GetFileDetectReportResponse {
    /// What the call returns besides its status.
    pub data: Option<FileDetectReportData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB393XXXX`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetFileDetectReportResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileDetectReportData {
    /// Hash of the file, to check that it is complete. Example: `c42b5f6bde0b730ece2923266333****`.
    pub file_hash: Option<String>,
    /// Level that the threat has on its scale. Example: `2`.
    pub threat_level: Option<i64>,
    /// Whether the domain name has been moved to a sandbox. Example: `text`.
    pub sandbox: Option<String>,
    /// General facts about the file, as JSON. Example: `text`.
    pub basic: Option<String>,
    /// Name of the scanned file. Example: `text`.
    pub filename: Option<String>,
    /// What was measured or stored about the has. Example: `true`.
    pub has_data: Option<bool>,
    /// The intelligences that are concerned. Example: `text`.
    pub intelligences: Option<String>,
    /// Kinds of threat that were found or are concerned. Example: `text`.
    pub threat_types: Option<String>,
    /// Whether a report of the scan can be shown. Example: `true`.
    pub show_tab: Option<bool>,
}

response! {
    FileDetectReportData {
        "FileHash" => file_hash: value,
        "ThreatLevel" => threat_level: value,
        "Sandbox" => sandbox: value,
        "Basic" => basic: value,
        "Filename" => filename: value,
        "HasData" => has_data: value,
        "Intelligences" => intelligences: value,
        "ThreatTypes" => threat_types: value,
        "ShowTab" => show_tab: value,
    }
}

/// Errors that the documentation of [`GetFileDetectReportRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetFileDetectReportError = super::DocumentedError;
