// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportCorpNumbers`, from `ccc/ImportCorpNumbers.md`.

use alicloud_runtime::codegen::*;

/// Imports numbers of your own carrier lines; support must allow this before the first time.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ImportCorpNumbersRequest::new()
///     .number_list("...")
///     .provider("...");
/// let reply = client.import_corp_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportCorpNumbersRequest {
    /// **Required.** Items of the kind number to work on or to narrow the list down to.
    pub number_list: Option<String>,
    /// Items of the kind tag to work on or to narrow the list down to.
    pub tag_list: Option<String>,
    /// Province that the address or the data belongs to.
    pub province: Option<String>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// **Required.** Company or party that provides it.
    pub provider: Option<String>,
    /// Name that the corp goes by.
    pub corp_name: Option<String>,
}

impl ImportCorpNumbersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NumberList`, which is required.
    pub fn number_list(mut self, value: impl Into<String>) -> Self {
        self.number_list = Some(value.into());
        self
    }
    /// Sets `TagList`.
    pub fn tag_list(mut self, value: impl Into<String>) -> Self {
        self.tag_list = Some(value.into());
        self
    }
    /// Sets `Province`.
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `Provider`, which is required.
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `CorpName`.
    pub fn corp_name(mut self, value: impl Into<String>) -> Self {
        self.corp_name = Some(value.into());
        self
    }
}

request! {
    ImportCorpNumbersRequest {
        "NumberList" => number_list: query,
        "TagList" => tag_list: query,
        "Province" => province: query,
        "City" => city: query,
        "Provider" => provider: query,
        "CorpName" => corp_name: query,
    }
}

impl Operation for ImportCorpNumbersRequest {
    type Response = ImportCorpNumbersResponse;
    type Error = ImportCorpNumbersError;
    const INFO: OperationInfo = super::operation("ImportCorpNumbers")
        .required(&["NumberList", "Provider"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ImportCorpNumbersError] = &[
        ImportCorpNumbersError::ParameterMaximum,
        ImportCorpNumbersError::ParameterMinimum,
    ];
}

/// Response to [`ImportCorpNumbersRequest`].
#[non_exhaustive]
pub struct ImportCorpNumbersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C42981C7-93D9-55CD-B078-784F8522E0E1`.
    pub request_id: Option<String>,
}

response! {
    ImportCorpNumbersResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ImportCorpNumbersRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
pub type ImportCorpNumbersError = super::DocumentedError;
