// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAllExpirationDay`, from `bssopenapi/SetAllExpirationDay.md`.

use alicloud_runtime::codegen::*;

/// Sets one day of the month on which all ECS subscriptions can be made to expire.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::SetAllExpirationDayRequest::new()
///     .unify_expire_day("...");
/// let reply = client.set_all_expiration_day(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAllExpirationDayRequest {
    /// **Required.** Day of the month on which subscriptions expire when they are renewed to the common
    /// day; ECS instances that have not expired only.
    pub unify_expire_day: Option<String>,
}

impl SetAllExpirationDayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UnifyExpireDay`, which is required.
    pub fn unify_expire_day(mut self, value: impl Into<String>) -> Self {
        self.unify_expire_day = Some(value.into());
        self
    }
}

request! {
    SetAllExpirationDayRequest {
        "UnifyExpireDay" => unify_expire_day: query,
    }
}

impl Operation for SetAllExpirationDayRequest {
    type Response = SetAllExpirationDayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetAllExpirationDay")
        .required(&["UnifyExpireDay"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`SetAllExpirationDayRequest`].
#[non_exhaustive]
pub struct SetAllExpirationDayResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `text`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetAllExpirationDayResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
