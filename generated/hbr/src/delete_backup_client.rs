// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupClient`, from `hbr/DeleteBackupClient.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backup client that has not reported for an hour, along with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteBackupClientRequest::new()
///     .client_id("...");
/// let reply = client.delete_backup_client(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupClientRequest {
    /// **Required.** Backup client installed on a machine; it does the reading and writing there.
    pub client_id: Option<String>,
}

impl DeleteBackupClientRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientId`, which is required.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

request! {
    DeleteBackupClientRequest {
        "ClientId" => client_id: query,
    }
}

impl Operation for DeleteBackupClientRequest {
    type Response = DeleteBackupClientResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackupClient")
        .required(&["ClientId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteBackupClientRequest`].
#[non_exhaustive]
pub struct DeleteBackupClientResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteBackupClientResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
