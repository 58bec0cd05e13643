// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `amqp-open/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes a static user name with its password; clients can no longer connect with it.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::DeleteAccountRequest::new()
///     .user_name("...");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** Name that the user logs on with.
    pub user_name: Option<String>,
    /// Moment that was recorded for this: create.
    pub create_timestamp: Option<i64>,
}

impl DeleteAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `CreateTimestamp`.
    #[inline]
    pub fn create_timestamp(mut self, value: i64) -> Self {
        self.create_timestamp = Some(value);
        self
    }
}

request! {
    DeleteAccountRequest {
        "UserName" => user_name: query,
        "CreateTimestamp" => create_timestamp: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["UserName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteAccountRequest`].
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `021788F6-E50C-4BD6-9F80-66B0A1******`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteAccountResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}
