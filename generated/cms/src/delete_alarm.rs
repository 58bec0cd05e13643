// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAlarm`, from `cms/DeleteAlarm.md`.

use alicloud_runtime::codegen::*;

/// Deletes an alert rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteAlarmRequest::new()
///     .id("576fbae7-2fd1-411a-ae13-6f09f4fafdde");
/// let reply = client.delete_alarm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAlarmRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Example: `576fbae7-2fd1-411a-ae13-6f09f4fafdde`.
    pub id: Option<String>,
}

impl DeleteAlarmRequest {
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
    DeleteAlarmRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteAlarmRequest {
    type Response = DeleteAlarmResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAlarm")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteAlarmRequest`].
#[non_exhaustive]
pub struct DeleteAlarmResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A9371CD8-369D-49FA-BED9-35050A0DC6A2`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// What the service gives back of the removed rule.
    pub data: Option<String>,
}

response! {
    DeleteAlarmResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
