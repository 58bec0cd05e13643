// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTurnCredentials`, from `ccc/GetTurnCredentials.md`.

use alicloud_runtime::codegen::*;

/// Issues user name and password for a TURN access point, which improves network quality.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetTurnCredentialsRequest::new()
///     .instance_id("...");
/// let reply = client.get_turn_credentials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTurnCredentialsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl GetTurnCredentialsRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    GetTurnCredentialsRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for GetTurnCredentialsRequest {
    type Response = GetTurnCredentialsResponse;
    type Error = GetTurnCredentialsError;
    const INFO: OperationInfo = super::operation("GetTurnCredentials")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetTurnCredentialsError] = &[
        GetTurnCredentialsError::ParameterBlank,
        GetTurnCredentialsError::ParameterNull,
        GetTurnCredentialsError::NotExistsInstanceId,
        GetTurnCredentialsError::InternalServiceCommon,
    ];
}

/// Response to [`GetTurnCredentialsRequest`].
#[non_exhaustive]
pub struct GetTurnCredentialsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TurnCredentialData>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    GetTurnCredentialsResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Params" => params: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TurnCredentialData {
    /// Name that the user logs on with. Example: `1602585817:****`.
    pub user_name: Option<String>,
    /// Password; keep it secret. Example: `M0NQNG/uRUrfIxW7er/S9gKX****`.
    pub password: Option<String>,
}

response! {
    TurnCredentialData {
        "UserName" => user_name: value,
        "Password" => password: value,
    }
}

/// Errors that the documentation of [`GetTurnCredentialsRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type GetTurnCredentialsError = super::DocumentedError;
