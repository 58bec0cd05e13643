// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMaliciousFileWhitelistConfig`, from `sas/CreateMaliciousFileWhitelistConfig.md`.

use alicloud_runtime::codegen::*;

/// Creates a whitelist rule for sensitive file alerts of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateMaliciousFileWhitelistConfigRequest::new();
/// let reply = client.create_malicious_file_whitelist_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMaliciousFileWhitelistConfigRequest {
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Field of the data that is meant.
    pub field: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Value that the target has or is given.
    pub target_value: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl CreateMaliciousFileWhitelistConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetValue`.
    pub fn target_value(mut self, value: impl Into<String>) -> Self {
        self.target_value = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    CreateMaliciousFileWhitelistConfigRequest {
        "EventName" => event_name: query,
        "Field" => field: query,
        "Operator" => operator: query,
        "FieldValue" => field_value: query,
        "TargetType" => target_type: query,
        "TargetValue" => target_value: query,
        "Source" => source: query,
        "Remark" => remark: query,
    }
}

impl Operation for CreateMaliciousFileWhitelistConfigRequest {
    type Response = CreateMaliciousFileWhitelistConfigResponse;
    type Error = CreateMaliciousFileWhitelistConfigError;
    const INFO: OperationInfo = super::operation("CreateMaliciousFileWhitelistConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateMaliciousFileWhitelistConfigError] = &[
        CreateMaliciousFileWhitelistConfigError::NoPermission,
        CreateMaliciousFileWhitelistConfigError::UnknownError,
        CreateMaliciousFileWhitelistConfigError::ServerError,
    ];
}

/// Response to [`CreateMaliciousFileWhitelistConfigRequest`].
#[non_exhaustive]
pub struct CreateMaliciousFileWhitelistConfigResponse {
    /// What the call returns besides its status.
    pub data: Option<MaliciousFileWhitelistConfigData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-XXXXXXXXX`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateMaliciousFileWhitelistConfigResponse {
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
    /// When the item was last changed. Example: `1671607025000`.
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
    /// How many assets or items it covers, as text. Example: `1`.
    pub count: Option<String>,
    /// Where it comes from. Example: `agentless`.
    pub source: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<String>,
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

/// Errors that the documentation of [`CreateMaliciousFileWhitelistConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateMaliciousFileWhitelistConfigError = super::DocumentedError;
