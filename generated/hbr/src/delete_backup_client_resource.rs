// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupClientResource`, from `hbr/DeleteBackupClientResource.md`.

use alicloud_runtime::codegen::*;

/// Deletes what belongs to a backup client, such as plans, jobs and snapshots; the client stays.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteBackupClientResourceRequest::new()
///     .client_ids("...");
/// let reply = client.delete_backup_client_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupClientResourceRequest {
    /// **Required.** IDs of the clients to work on or to narrow the list down to.
    pub client_ids: Option<Value>,
}

impl DeleteBackupClientResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientIds`, which is required.
    pub fn client_ids(mut self, value: impl Into<Value>) -> Self {
        self.client_ids = Some(value.into());
        self
    }
}

request! {
    DeleteBackupClientResourceRequest {
        "ClientIds" => client_ids: query_json,
    }
}

impl Operation for DeleteBackupClientResourceRequest {
    type Response = DeleteBackupClientResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackupClientResource")
        .required(&["ClientIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteBackupClientResourceRequest`].
#[non_exhaustive]
pub struct DeleteBackupClientResourceResponse {
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
    DeleteBackupClientResourceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
