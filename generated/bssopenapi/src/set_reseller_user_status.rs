// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetResellerUserStatus`, from `bssopenapi/SetResellerUserStatus.md`.

use alicloud_runtime::codegen::*;

/// Freezes a reseller's customer or changes whether the account is under trusteeship.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::SetResellerUserStatusRequest::new()
///     .status("...")
///     .business_type("...");
/// let reply = client.set_reseller_user_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetResellerUserStatusRequest {
    /// **Required.** What to do: freeze or unfreeze the customer, or begin or end the trusteeship.
    pub status: Option<String>,
    /// **Required.** Whether the change is about freezing (`FREEZE`) or trusteeship (`TRUSTEESHIP`).
    pub business_type: Option<String>,
    /// Whether instances are stopped in the ordinary way, 0, or at once, 1.
    pub stop_mode: Option<String>,
}

impl SetResellerUserStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `BusinessType`, which is required.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `StopMode`.
    pub fn stop_mode(mut self, value: impl Into<String>) -> Self {
        self.stop_mode = Some(value.into());
        self
    }
}

request! {
    SetResellerUserStatusRequest {
        "Status" => status: query,
        "BusinessType" => business_type: query,
        "StopMode" => stop_mode: query,
    }
}

impl Operation for SetResellerUserStatusRequest {
    type Response = SetResellerUserStatusResponse;
    type Error = SetResellerUserStatusError;
    const INFO: OperationInfo = super::operation("SetResellerUserStatus")
        .required(&["Status", "BusinessType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SetResellerUserStatusError] = &[
        SetResellerUserStatusError::_116,
        SetResellerUserStatusError::NotApplicable,
        SetResellerUserStatusError::NotAuthorized,
        SetResellerUserStatusError::InternalError,
        SetResellerUserStatusError::ParameterError,
        SetResellerUserStatusError::SystemError,
        SetResellerUserStatusError::CreditInnerError,
        SetResellerUserStatusError::UndefinedError,
    ];
}

/// Response to [`SetResellerUserStatusRequest`].
#[non_exhaustive]
pub struct SetResellerUserStatusResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5B803CF-94D8-43AF-ADB3-D819AAD30E27`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetResellerUserStatusResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SetResellerUserStatusRequest`] names.
///
/// - [`_116`](super::DocumentedError::_116)
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterError`](super::DocumentedError::ParameterError)
/// - [`SystemError`](super::DocumentedError::SystemError)
/// - [`CreditInnerError`](super::DocumentedError::CreditInnerError)
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type SetResellerUserStatusError = super::DocumentedError;
