// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetContainerDefenseRuleDetail`, from `sas/GetContainerDefenseRuleDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContainerDefenseRuleScope, Whitelist};

/// Reads a rule of non-image program defense in full.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetContainerDefenseRuleDetailRequest::new();
/// let reply = client.get_container_defense_rule_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetContainerDefenseRuleDetailRequest {
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetContainerDefenseRuleDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetContainerDefenseRuleDetailRequest {
        "RuleId" => rule_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetContainerDefenseRuleDetailRequest {
    type Response = GetContainerDefenseRuleDetailResponse;
    type Error = GetContainerDefenseRuleDetailError;
    const INFO: OperationInfo = super::operation("GetContainerDefenseRuleDetail")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetContainerDefenseRuleDetailError] = &[
        GetContainerDefenseRuleDetailError::NoPermission,
        GetContainerDefenseRuleDetailError::ServerError,
    ];
}

/// Response to [`GetContainerDefenseRuleDetailRequest`].
#[non_exhaustive]
pub struct GetContainerDefenseRuleDetailResponse {
    /// What the call returns besides its status.
    pub data: Option<ContainerDefenseRuleData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `77546BF4-CCE8-5F8D-B42B-5FD3306B43B4`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetContainerDefenseRuleDetailResponse {
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
pub struct ContainerDefenseRuleData {
    /// Identifier of the item within its collection. Example: `1948`.
    pub id: Option<i64>,
    /// Number of the Alibaba Cloud account concerned. Example: `1766185894104***`.
    pub ali_uid: Option<i64>,
    /// Class of the event, which says what happened. Example: `EventType`.
    pub event_type: Option<String>,
    /// Name that the event goes by. Example: `EventName`.
    pub event_name: Option<String>,
    /// What is done, or is to be done, about the rule. Example: `1`.
    pub rule_action: Option<i32>,
    /// Whether the rule is switched on. Example: `0`.
    pub rule_switch: Option<i32>,
    /// Which kind of rule it is or is to be. Example: `1`.
    pub rule_type: Option<String>,
    /// Name that the rule was given. Example: `test-000`.
    pub rule_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What is let pass, such as a flaw as JSON or the lists of a rule.
    pub whitelist: Option<Whitelist>,
    /// Range over which the setting or the item holds.
    pub scope: Vec<ContainerDefenseRuleScope>,
}

response! {
    ContainerDefenseRuleData {
        "Id" => id: value,
        "AliUid" => ali_uid: value,
        "EventType" => event_type: value,
        "EventName" => event_name: value,
        "RuleAction" => rule_action: value,
        "RuleSwitch" => rule_switch: value,
        "RuleType" => rule_type: value,
        "RuleName" => rule_name: value,
        "Description" => description: value,
        "Whitelist" => whitelist: value,
        "Scope" => scope: list(""),
    }
}

/// Errors that the documentation of [`GetContainerDefenseRuleDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetContainerDefenseRuleDetailError = super::DocumentedError;
