// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDatabaseList`, from `dg/AddDatabaseList.md`.

use alicloud_runtime::codegen::*;

/// Adds several databases together, described in one string.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::AddDatabaseListRequest::new()
///     .database_string("...");
/// let reply = client.add_database_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDatabaseListRequest {
    /// **Required.** Databases to add, as a JSON list with host, port, and gateway of each.
    /// Example: `[{"host":"127.0.0.1","port":"3306","gatewayId":"dg-xsdasdasdasdasd"}]`.
    pub database_string: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxx`.
    pub client_token: Option<String>,
}

impl AddDatabaseListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DatabaseString`, which is required.
    pub fn database_string(mut self, value: impl Into<String>) -> Self {
        self.database_string = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddDatabaseListRequest {
        "DatabaseString" => database_string: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddDatabaseListRequest {
    type Response = AddDatabaseListResponse;
    type Error = AddDatabaseListError;
    const INFO: OperationInfo = super::operation("AddDatabaseList")
        .required(&["DatabaseString"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [AddDatabaseListError] = &[AddDatabaseListError::Error];
}

/// Response to [`AddDatabaseListRequest`].
#[non_exhaustive]
pub struct AddDatabaseListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `SUCCESS`.
    pub data: Option<String>,
    /// Reason of the failure in words. Example: `Error`.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `ABCD-1234`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddDatabaseListResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`AddDatabaseListRequest`] names.
///
/// - [`Error`](super::DocumentedError::Error)
pub type AddDatabaseListError = super::DocumentedError;
