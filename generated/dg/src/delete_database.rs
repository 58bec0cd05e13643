// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatabase`, from `dg/DeleteDatabase.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database of the gateway; the database itself is not touched.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::DeleteDatabaseRequest::new()
///     .instance_id("z8gw7qdjm36****");
/// let reply = client.delete_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatabaseRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `z8gw7qdjm36****`.
    pub instance_id: Option<String>,
}

impl DeleteDatabaseRequest {
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
}

request! {
    DeleteDatabaseRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DeleteDatabaseRequest {
    type Response = DeleteDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDatabase")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("OK");
}

/// Response to [`DeleteDatabaseRequest`].
#[non_exhaustive]
pub struct DeleteDatabaseResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `2019-09-12T14:40:46`.
    pub data: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CDDAAA07-D806-AG67-BEE8-1E43AAE024DC`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteDatabaseResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
