// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNumberLocation`, from `ccc/GetNumberLocation.md`.

use alicloud_runtime::codegen::*;

/// Looks up the place to which a phone number belongs.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetNumberLocationRequest::new()
///     .instance_id("ccc-test")
///     .number("13121210000");
/// let reply = client.get_number_location(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNumberLocationRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Number that picks out the item, such as a phone number. Example: `13121210000`.
    pub number: Option<String>,
}

impl GetNumberLocationRequest {
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
}

request! {
    GetNumberLocationRequest {
        "InstanceId" => instance_id: query,
        "Number" => number: query,
    }
}

impl Operation for GetNumberLocationRequest {
    type Response = GetNumberLocationResponse;
    type Error = GetNumberLocationError;
    const INFO: OperationInfo = super::operation("GetNumberLocation")
        .required(&["InstanceId", "Number"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetNumberLocationError] = &[
        GetNumberLocationError::NotExistsInstanceId,
        GetNumberLocationError::ParameterBlank,
        GetNumberLocationError::ParameterNull,
    ];
}

/// Response to [`GetNumberLocationRequest`].
#[non_exhaustive]
pub struct GetNumberLocationResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NumberLocationData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `57BD0C70-1E91-4655-A1B1-31E5D2DAA4BD`.
    pub request_id: Option<String>,
}

response! {
    GetNumberLocationResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NumberLocationData {
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `13121210000`.
    pub number: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
}

response! {
    NumberLocationData {
        "City" => city: value,
        "Number" => number: value,
        "Province" => province: value,
    }
}

/// Errors that the documentation of [`GetNumberLocationRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type GetNumberLocationError = super::DocumentedError;
