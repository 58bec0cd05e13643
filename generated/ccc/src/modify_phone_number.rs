// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPhoneNumber`, from `ccc/ModifyPhoneNumber.md`.

use alicloud_runtime::codegen::*;

/// Changes mainly the use of a number and the contact flow bound to it.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifyPhoneNumberRequest::new()
///     .instance_id("ccc-test")
///     .number("010xxxx2134")
///     .usage("Bidirection");
/// let reply = client.modify_phone_number(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPhoneNumberRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Number that picks out the item, such as a phone number. Example: `010xxxx2134`.
    pub number: Option<String>,
    /// **Required.** What the number or recording is for, for example for calls in, out or both; a 400
    /// number only takes calls in. Length: 1 to 200. Example: `Bidirection`.
    pub usage: Option<String>,
    /// ID of the contact flow that the call is about. Example: `78128960-bb00-4ddc-8a82-923a8c5bd22d`.
    pub contact_flow_id: Option<String>,
}

impl ModifyPhoneNumberRequest {
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
    /// Sets `Number`, which is required.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets `Usage`, which is required.
    pub fn usage(mut self, value: impl Into<String>) -> Self {
        self.usage = Some(value.into());
        self
    }
    /// Sets `ContactFlowId`.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
}

request! {
    ModifyPhoneNumberRequest {
        "InstanceId" => instance_id: query,
        "Number" => number: query,
        "Usage" => usage: query,
        "ContactFlowId" => contact_flow_id: query,
    }
}

impl Operation for ModifyPhoneNumberRequest {
    type Response = ModifyPhoneNumberResponse;
    type Error = ModifyPhoneNumberError;
    const INFO: OperationInfo = super::operation("ModifyPhoneNumber")
        .required(&["InstanceId", "Number", "Usage"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifyPhoneNumberError] = &[
        ModifyPhoneNumberError::NotExistsInstanceId,
        ModifyPhoneNumberError::NotExistsNumber,
        ModifyPhoneNumberError::ParameterEnumeration,
    ];
}

/// Response to [`ModifyPhoneNumberRequest`].
#[non_exhaustive]
pub struct ModifyPhoneNumberResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ModifyPhoneNumberResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyPhoneNumberRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsNumber`](super::DocumentedError::NotExistsNumber)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
pub type ModifyPhoneNumberError = super::DocumentedError;
