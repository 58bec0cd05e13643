// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserDatabases`, from `dg/GetUserDatabases.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases of a gateway, searchable and by database type.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::GetUserDatabasesRequest::new()
///     .page_number("1")
///     .page_size("10");
/// let reply = client.get_user_databases(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserDatabasesRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<String>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// Database gateway, which links databases outside the cloud to it. Example: `dg-yhss6sdlaff****`.
    pub gateway_id: Option<String>,
    /// Text to search for. Example: `text`.
    pub search_key: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
}

impl GetUserDatabasesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`, which is required.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `GatewayId`.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
}

request! {
    GetUserDatabasesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "GatewayId" => gateway_id: query,
        "SearchKey" => search_key: query,
        "DbType" => db_type: query,
    }
}

impl Operation for GetUserDatabasesRequest {
    type Response = GetUserDatabasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUserDatabases")
        .required(&["PageNumber", "PageSize"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("OK")
        .read_only();
}

/// Response to [`GetUserDatabasesRequest`].
#[non_exhaustive]
pub struct GetUserDatabasesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `951AE6AA-BFC5-4DD8-8CD6-DFD3D51E4170`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetUserDatabasesResponse {
        "Code" => code: value,
        "Count" => count: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
