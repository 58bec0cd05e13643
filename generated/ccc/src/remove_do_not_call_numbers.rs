// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveDoNotCallNumbers`, from `ccc/RemoveDoNotCallNumbers.md`.

use alicloud_runtime::codegen::*;

/// Takes numbers off the do-not-call list of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemoveDoNotCallNumbersRequest::new()
///     .instance_id("...");
/// let reply = client.remove_do_not_call_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveDoNotCallNumbersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Items of the kind number to work on or to narrow the list down to.
    pub number_list: Option<String>,
}

impl RemoveDoNotCallNumbersRequest {
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
}

request! {
    RemoveDoNotCallNumbersRequest {
        "InstanceId" => instance_id: query,
        "NumberList" => number_list: query,
    }
}

impl Operation for RemoveDoNotCallNumbersRequest {
    type Response = RemoveDoNotCallNumbersResponse;
    type Error = RemoveDoNotCallNumbersError;
    const INFO: OperationInfo = super::operation("RemoveDoNotCallNumbers")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemoveDoNotCallNumbersError] = &[
        RemoveDoNotCallNumbersError::ParameterMaximum,
        RemoveDoNotCallNumbersError::ParameterMinimum,
        RemoveDoNotCallNumbersError::NotExistsInstanceId,
    ];
}

/// Response to [`RemoveDoNotCallNumbersRequest`].
#[non_exhaustive]
pub struct RemoveDoNotCallNumbersResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `numberList`.
    pub params: Vec<String>,
}

response! {
    RemoveDoNotCallNumbersResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`RemoveDoNotCallNumbersRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type RemoveDoNotCallNumbersError = super::DocumentedError;
