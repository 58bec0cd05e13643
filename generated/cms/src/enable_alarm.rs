// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAlarm`, from `cms/EnableAlarm.md`.

use alicloud_runtime::codegen::*;

/// Switches an alert rule on.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::EnableAlarmRequest::new()
///     .id("576fbae7-2fd1-411a-ae13-6f09f4fafdde");
/// let reply = client.enable_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAlarmRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Example: `576fbae7-2fd1-411a-ae13-6f09f4fafdde`.
    pub id: Option<String>,
}

impl EnableAlarmRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    EnableAlarmRequest {
        "Id" => id: query,
    }
}

impl Operation for EnableAlarmRequest {
    type Response = EnableAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableAlarm")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`EnableAlarmRequest`].
#[non_exhaustive]
pub struct EnableAlarmResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1C5E0E5D-76D5-469C-9FA8-D74799B24860`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    EnableAlarmResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
