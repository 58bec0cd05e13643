// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserGateways`, from `dg/GetUserGateways.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's database gateways, optionally by search key.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::GetUserGatewaysRequest::new();
/// let reply = client.get_user_gateways(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserGatewaysRequest {
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// Text to search for. Example: `test`.
    pub search_key: Option<String>,
}

impl GetUserGatewaysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
}

request! {
    GetUserGatewaysRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "SearchKey" => search_key: query,
    }
}

impl Operation for GetUserGatewaysRequest {
    type Response = GetUserGatewaysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUserGateways")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .read_only();
}

/// Response to [`GetUserGatewaysRequest`].
#[non_exhaustive]
pub struct GetUserGatewaysResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// How many items or events were counted. Example: `50`.
    pub count: Option<i32>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E68F1794-354B-4F18-AA6D-1F00353E632E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetUserGatewaysResponse {
        "Code" => code: value,
        "Count" => count: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
