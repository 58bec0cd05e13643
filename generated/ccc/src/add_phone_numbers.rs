// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPhoneNumbers`, from `ccc/AddPhoneNumbers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Usage};

/// Brings phone numbers into a contact center instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddPhoneNumbersRequest::new()
///     .instance_id("ccc-test")
///     .usage("Bidirection")
///     .contact_flow_id("dDMD_0mif4hv")
///     .number_group_id("2cb77c29-5f60-4b90-b21e-9d2ba9833f14");
/// let reply = client.add_phone_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPhoneNumbersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** What the number or recording is for, for example for calls in, out or both; a 400
    /// number only takes calls in. Example: `Bidirection`.
    pub usage: Option<Open<Usage>>,
    /// ID of the contact flow that the call is about. Example: `dDMD_0mif4hv`.
    pub contact_flow_id: Option<String>,
    /// Items of the kind number to work on or to narrow the list down to.
    /// Example: `["0100xxxx008", "0100xxxx009"]`.
    pub number_list: Vec<String>,
    /// ID of the number group that the call is about. Example: `2cb77c29-5f60-4b90-b21e-9d2ba9833f14`.
    pub number_group_id: Option<String>,
}

impl AddPhoneNumbersRequest {
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
    /// Sets `Usage`, which is required.
    pub fn usage(mut self, value: impl Into<Open<Usage>>) -> Self {
        self.usage = Some(value.into());
        self
    }
    /// Sets `ContactFlowId`.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
    /// Sets `NumberList`.
    pub fn number_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.number_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NumberGroupId`.
    pub fn number_group_id(mut self, value: impl Into<String>) -> Self {
        self.number_group_id = Some(value.into());
        self
    }
}

request! {
    AddPhoneNumbersRequest {
        "InstanceId" => instance_id: query,
        "Usage" => usage: query,
        "ContactFlowId" => contact_flow_id: query,
        "NumberList" => number_list: query_json,
        "NumberGroupId" => number_group_id: query,
    }
}

impl Operation for AddPhoneNumbersRequest {
    type Response = AddPhoneNumbersResponse;
    type Error = AddPhoneNumbersError;
    const INFO: OperationInfo = super::operation("AddPhoneNumbers")
        .required(&["InstanceId", "Usage"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddPhoneNumbersError] = &[
        AddPhoneNumbersError::NotExistsInstanceId,
        AddPhoneNumbersError::ParameterEnumeration,
        AddPhoneNumbersError::ParameterMaximum,
        AddPhoneNumbersError::ParameterMinimum,
    ];
}

/// Response to [`AddPhoneNumbersRequest`].
#[non_exhaustive]
pub struct AddPhoneNumbersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each. Example: `0101234****`.
    pub data: Vec<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    AddPhoneNumbersResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddPhoneNumbersRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
pub type AddPhoneNumbersError = super::DocumentedError;
