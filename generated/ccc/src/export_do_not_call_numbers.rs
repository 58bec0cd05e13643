// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportDoNotCallNumbers`, from `ccc/ExportDoNotCallNumbers.md`.

use alicloud_runtime::codegen::*;

/// Exports the do-not-call numbers of an instance that match a search.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ExportDoNotCallNumbersRequest::new()
///     .instance_id("...");
/// let reply = client.export_do_not_call_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportDoNotCallNumbersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
}

impl ExportDoNotCallNumbersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

request! {
    ExportDoNotCallNumbersRequest {
        "InstanceId" => instance_id: query,
        "SearchPattern" => search_pattern: query,
        "Scope" => scope: query,
    }
}

impl Operation for ExportDoNotCallNumbersRequest {
    type Response = ExportDoNotCallNumbersResponse;
    type Error = ExportDoNotCallNumbersError;
    const INFO: OperationInfo = super::operation("ExportDoNotCallNumbers")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ExportDoNotCallNumbersError] = &[
        ExportDoNotCallNumbersError::ParameterBlank,
        ExportDoNotCallNumbersError::ParameterEnumeration,
        ExportDoNotCallNumbersError::ParameterEmpty,
        ExportDoNotCallNumbersError::NotExistsInstanceId,
    ];
}

/// Response to [`ExportDoNotCallNumbersRequest`].
#[non_exhaustive]
pub struct ExportDoNotCallNumbersResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    ExportDoNotCallNumbersResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`ExportDoNotCallNumbersRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ExportDoNotCallNumbersError = super::DocumentedError;
