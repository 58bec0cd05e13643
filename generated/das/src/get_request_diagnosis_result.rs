// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRequestDiagnosisResult`, from `das/GetRequestDiagnosisResult.md`.

use alicloud_runtime::codegen::*;

/// Reads the result of one SQL diagnosis.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetRequestDiagnosisResultRequest::new()
///     .instance_id("...")
///     .message_id("...");
/// let reply = client.get_request_diagnosis_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRequestDiagnosisResultRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** ID of the message that the call is about.
    pub message_id: Option<String>,
    /// Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl GetRequestDiagnosisResultRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `MessageId`, which is required.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `SqlId`.
    pub fn sql_id(mut self, value: impl Into<String>) -> Self {
        self.sql_id = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    GetRequestDiagnosisResultRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "MessageId" => message_id: query,
        "SqlId" => sql_id: query,
        "Source" => source: query,
    }
}

impl Operation for GetRequestDiagnosisResultRequest {
    type Response = GetRequestDiagnosisResultResponse;
    type Error = GetRequestDiagnosisResultError;
    const INFO: OperationInfo = super::operation("GetRequestDiagnosisResult")
        .required(&["InstanceId", "MessageId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetRequestDiagnosisResultError] = &[
        GetRequestDiagnosisResultError::InvalidParams,
        GetRequestDiagnosisResultError::NoPermission,
    ];
}

/// Response to [`GetRequestDiagnosisResultRequest`].
#[non_exhaustive]
pub struct GetRequestDiagnosisResultResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `800FBAF5-A539-5B97-A09E-C63AB2F7****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RequestDiagnosisData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetRequestDiagnosisResultResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RequestDiagnosisData {
    /// ID of the message that the item belongs to or stands for. Example: `61820b594664275c4429****`.
    pub message_id: Option<String>,
    /// Identifier that is unique for the item. Example: `hdm_51fe9bc19ec413f4d530431af87a****`.
    pub uuid: Option<String>,
    /// ID of the account that the item belongs to or stands for. Example: `2093****`.
    pub account_id: Option<String>,
    /// ID of the sql that the item belongs to or stands for.
    /// Example: `0c95dae3afef77be06572612df9b****`.
    pub sql_id: Option<String>,
    /// Kind of database. Example: `MySQL`.
    pub engine: Option<String>,
    /// Database that the statement ran in. Example: `das`.
    pub db_schema: Option<String>,
    /// Settings, as JSON. Example: `{"":""}`.
    pub param: Option<String>,
    /// State of the diagnosis, as a number. Example: `2`.
    pub state: Option<i32>,
    /// What the call found, one entry each. Example: `text`.
    pub result: Option<String>,
    /// When the item was created. Example: `1633071840000`.
    pub gmt_create: Option<String>,
    /// When it was last changed. Example: `1633071850000`.
    pub gmt_modified: Option<String>,
}

response! {
    RequestDiagnosisData {
        "messageId" => message_id: value,
        "uuid" => uuid: value,
        "accountId" => account_id: value,
        "sqlId" => sql_id: value,
        "engine" => engine: value,
        "dbSchema" => db_schema: value,
        "param" => param: value,
        "state" => state: value,
        "result" => result: value,
        "gmtCreate" => gmt_create: value,
        "gmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`GetRequestDiagnosisResultRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetRequestDiagnosisResultError = super::DocumentedError;
