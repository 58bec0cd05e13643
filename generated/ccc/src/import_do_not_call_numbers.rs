// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportDoNotCallNumbers`, from `ccc/ImportDoNotCallNumbers.md`.

use alicloud_runtime::codegen::*;

/// Adds numbers that must not be called, typed in or from an uploaded file.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ImportDoNotCallNumbersRequest::new()
///     .instance_id("...");
/// let reply = client.import_do_not_call_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportDoNotCallNumbersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Items of the kind number to work on or to narrow the list down to.
    pub number_list: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Path under which the file is found.
    pub file_path: Option<String>,
}

impl ImportDoNotCallNumbersRequest {
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
    /// Sets `NumberList`.
    pub fn number_list(mut self, value: impl Into<String>) -> Self {
        self.number_list = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `FilePath`.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
}

request! {
    ImportDoNotCallNumbersRequest {
        "InstanceId" => instance_id: query,
        "NumberList" => number_list: query,
        "Remark" => remark: query,
        "FilePath" => file_path: query,
    }
}

impl Operation for ImportDoNotCallNumbersRequest {
    type Response = ImportDoNotCallNumbersResponse;
    type Error = ImportDoNotCallNumbersError;
    const INFO: OperationInfo = super::operation("ImportDoNotCallNumbers")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ImportDoNotCallNumbersError] = &[
        ImportDoNotCallNumbersError::ParameterBlank,
        ImportDoNotCallNumbersError::ParameterEnumeration,
        ImportDoNotCallNumbersError::ParameterEmpty,
        ImportDoNotCallNumbersError::NotExistsInstanceId,
    ];
}

/// Response to [`ImportDoNotCallNumbersRequest`].
#[non_exhaustive]
pub struct ImportDoNotCallNumbersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    ImportDoNotCallNumbersResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`ImportDoNotCallNumbersRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ImportDoNotCallNumbersError = super::DocumentedError;
