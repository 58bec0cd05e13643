// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemovePhoneNumbers`, from `ccc/RemovePhoneNumbers.md`.

use alicloud_runtime::codegen::*;

/// Detaches numbers from an instance with all their links to skill groups, flows and agents.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemovePhoneNumbersRequest::new()
///     .instance_id("ccc-test")
///     .number_list(["..."]);
/// let reply = client.remove_phone_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemovePhoneNumbersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind number to work on or to narrow the list down to.
    /// Example: `["010xxxx0002","010xxxx0008"]`.
    pub number_list: Vec<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl RemovePhoneNumbersRequest {
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
    /// Sets `NumberList`, which is required.
    pub fn number_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.number_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    RemovePhoneNumbersRequest {
        "InstanceId" => instance_id: query,
        "NumberList" => number_list: query_json,
        "Force" => force: query,
    }
}

impl Operation for RemovePhoneNumbersRequest {
    type Response = RemovePhoneNumbersResponse;
    type Error = RemovePhoneNumbersError;
    const INFO: OperationInfo = super::operation("RemovePhoneNumbers")
        .required(&["InstanceId", "NumberList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemovePhoneNumbersError] = &[
        RemovePhoneNumbersError::NotExistsInstanceId,
        RemovePhoneNumbersError::ParameterMaximum,
        RemovePhoneNumbersError::ParameterMinimum,
    ];
}

/// Response to [`RemovePhoneNumbersRequest`].
#[non_exhaustive]
pub struct RemovePhoneNumbersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each. Example: `text`.
    pub data: Vec<String>,
    /// Items of the kind failure that were found or are concerned.
    pub failure_list: Vec<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    RemovePhoneNumbersResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "FailureList" => failure_list: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemovePhoneNumbersRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
pub type RemovePhoneNumbersError = super::DocumentedError;
