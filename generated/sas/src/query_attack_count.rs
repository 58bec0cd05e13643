// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAttackCount`, from `sas/QueryAttackCount.md`.

use alicloud_runtime::codegen::*;

/// Counts alert events by stage of attack.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::QueryAttackCountRequest::new();
/// let reply = client.query_attack_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAttackCountRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
}

impl QueryAttackCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    QueryAttackCountRequest {
        "From" => from_: form,
        "Lang" => lang: form,
        "SourceIp" => source_ip: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for QueryAttackCountRequest {
    type Response = QueryAttackCountResponse;
    type Error = QueryAttackCountError;
    const INFO: OperationInfo = super::operation("QueryAttackCount")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryAttackCountError] = &[
        QueryAttackCountError::NoPermission,
        QueryAttackCountError::UnknownError,
        QueryAttackCountError::ServerError,
    ];
}

/// Response to [`QueryAttackCountRequest`].
#[non_exhaustive]
pub struct QueryAttackCountResponse {
    /// What the call found, one entry each.
    pub data: Vec<AttackCountData>,
    /// How many items or events were counted. Example: `0`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4BE7D77-5B02-5126-A684-A73F6CD3XXXX`.
    pub request_id: Option<String>,
}

response! {
    QueryAttackCountResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AttackCountData {
    /// ID of the tactic that the item belongs to or stands for. Example: `TA0043`.
    pub tactic_id: Option<String>,
    /// Which kind of tactic it is or is to be. Example: `text`.
    pub tactic_type: Option<String>,
    /// How many there are of this: event. Example: `28`.
    pub event_count: Option<i32>,
}

response! {
    AttackCountData {
        "TacticId" => tactic_id: value,
        "TacticType" => tactic_type: value,
        "EventCount" => event_count: value,
    }
}

/// Errors that the documentation of [`QueryAttackCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type QueryAttackCountError = super::DocumentedError;
