// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMaliciousFileWhitelistConfig`, from `sas/GetMaliciousFileWhitelistConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads one whitelist rule for sensitive file alerts of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetMaliciousFileWhitelistConfigRequest::new();
/// let reply = client.get_malicious_file_whitelist_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMaliciousFileWhitelistConfigRequest {
    /// ID that picks out one configuration entry.
    pub config_id: Option<i64>,
}

impl GetMaliciousFileWhitelistConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`.
    #[inline]
    pub fn config_id(mut self, value: i64) -> Self {
        self.config_id = Some(value);
        self
    }
}

request! {
    GetMaliciousFileWhitelistConfigRequest {
        "ConfigId" => config_id: query,
    }
}

impl Operation for GetMaliciousFileWhitelistConfigRequest {
    type Response = GetMaliciousFileWhitelistConfigResponse;
    type Error = GetMaliciousFileWhitelistConfigError;
    const INFO: OperationInfo = super::operation("GetMaliciousFileWhitelistConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetMaliciousFileWhitelistConfigError] = &[
        GetMaliciousFileWhitelistConfigError::NoPermission,
        GetMaliciousFileWhitelistConfigError::UnknownError,
        GetMaliciousFileWhitelistConfigError::ServerError,
    ];
}

/// Response to [`GetMaliciousFileWhitelistConfigRequest`].
#[non_exhaustive]
pub struct GetMaliciousFileWhitelistConfigResponse {
    /// What the call returns besides its status.
    pub data: Option<MaliciousFileWhitelistConfigData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8B6F758-BCD4-597A-8A2C-DA5A552C****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetMaliciousFileWhitelistConfigResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MaliciousFileWhitelistConfigData {
    /// When the item was created. Example: `1671607025000`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `1674095396000`.
    pub gmt_modified: Option<String>,
    /// Name that the event goes by. Example: `ALL`.
    pub event_name: Option<String>,
    /// Field of the data that is meant. Example: `fileMd5`.
    pub field: Option<String>,
    /// Value that the field has or is given. Example: `b2cf9747ee49d8d9b105cf16e078cc16`.
    pub field_value: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `strEqual`.
    pub operator: Option<String>,
    /// Value that the target has or is given. Example: `ALL`.
    pub target_value: Option<String>,
    /// Which kind of target it is or is to be. Example: `ALL`.
    pub target_type: Option<String>,
    /// How many assets or items it covers, as text. Example: `0`.
    pub count: Option<String>,
    /// Where it comes from. Example: `agentless`.
    pub source: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
}

response! {
    MaliciousFileWhitelistConfigData {
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "EventName" => event_name: value,
        "Field" => field: value,
        "FieldValue" => field_value: value,
        "Operator" => operator: value,
        "TargetValue" => target_value: value,
        "TargetType" => target_type: value,
        "Count" => count: value,
        "Source" => source: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`GetMaliciousFileWhitelistConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetMaliciousFileWhitelistConfigError = super::DocumentedError;
