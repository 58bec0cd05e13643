// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTurnServerList`, from `ccc/GetTurnServerList.md`.

use alicloud_runtime::codegen::*;

/// Lists the TURN access points, through which clients get a more stable connection.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetTurnServerListRequest::new()
///     .instance_id("...");
/// let reply = client.get_turn_server_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTurnServerListRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetTurnServerListRequest {
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
    GetTurnServerListRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetTurnServerListRequest {
    type Response = GetTurnServerListResponse;
    type Error = GetTurnServerListError;
    const INFO: OperationInfo = super::operation("GetTurnServerList")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [GetTurnServerListError] = &[
        GetTurnServerListError::ParameterBlank,
        GetTurnServerListError::ParameterNull,
        GetTurnServerListError::NotExistsInstanceId,
    ];
}

/// Response to [`GetTurnServerListRequest`].
#[non_exhaustive]
pub struct GetTurnServerListResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    GetTurnServerListResponse {
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`GetTurnServerListRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type GetTurnServerListError = super::DocumentedError;
