// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyContainerDefenseRuleSwitch`, from `sas/ModifyContainerDefenseRuleSwitch.md`.

use alicloud_runtime::codegen::*;

/// Turns rules of non-image program defense on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyContainerDefenseRuleSwitchRequest::new();
/// let reply = client.modify_container_defense_rule_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyContainerDefenseRuleSwitchRequest {
    /// IDs of the rules that the call is applied to. Items: at most 100.
    pub rule_ids: Vec<i64>,
    /// Whether the rule is switched on.
    pub rule_switch: Option<i32>,
}

impl ModifyContainerDefenseRuleSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleIds`.
    pub fn rule_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleSwitch`.
    #[inline]
    pub fn rule_switch(mut self, value: i32) -> Self {
        self.rule_switch = Some(value);
        self
    }
}

request! {
    ModifyContainerDefenseRuleSwitchRequest {
        "RuleIds" => rule_ids: query,
        "RuleSwitch" => rule_switch: query,
    }
}

impl Operation for ModifyContainerDefenseRuleSwitchRequest {
    type Response = ModifyContainerDefenseRuleSwitchResponse;
    type Error = ModifyContainerDefenseRuleSwitchError;
    const INFO: OperationInfo = super::operation("ModifyContainerDefenseRuleSwitch")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyContainerDefenseRuleSwitchError] = &[
        ModifyContainerDefenseRuleSwitchError::NoPermission,
        ModifyContainerDefenseRuleSwitchError::ServerError,
    ];
}

/// Response to [`ModifyContainerDefenseRuleSwitchRequest`].
#[non_exhaustive]
pub struct ModifyContainerDefenseRuleSwitchResponse {
    /// What the call returns besides its status. Example: `30`.
    pub data: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C8A137FB-6E18-5741-9B47-D9A0EBA3495F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ModifyContainerDefenseRuleSwitchResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`ModifyContainerDefenseRuleSwitchRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyContainerDefenseRuleSwitchError = super::DocumentedError;
