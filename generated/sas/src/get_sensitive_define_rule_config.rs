// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSensitiveDefineRuleConfig`, from `sas/GetSensitiveDefineRuleConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads the tree of sensitive file rules and which of them are selected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSensitiveDefineRuleConfigRequest::new();
/// let reply = client.get_sensitive_define_rule_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSensitiveDefineRuleConfigRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl GetSensitiveDefineRuleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    GetSensitiveDefineRuleConfigRequest {
        "Lang" => lang: query,
        "Source" => source: query,
    }
}

impl Operation for GetSensitiveDefineRuleConfigRequest {
    type Response = GetSensitiveDefineRuleConfigResponse;
    type Error = GetSensitiveDefineRuleConfigError;
    const INFO: OperationInfo = super::operation("GetSensitiveDefineRuleConfig")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetSensitiveDefineRuleConfigError] = &[
        GetSensitiveDefineRuleConfigError::NoPermission,
        GetSensitiveDefineRuleConfigError::ServerError,
    ];
}

/// Response to [`GetSensitiveDefineRuleConfigRequest`].
#[non_exhaustive]
pub struct GetSensitiveDefineRuleConfigResponse {
    /// What the call returns besides its status.
    pub data: Option<SensitiveDefineRuleConfigData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92****`.
    pub request_id: Option<String>,
}

response! {
    GetSensitiveDefineRuleConfigResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SensitiveDefineRuleConfigData {
    /// Identifier of the item within its collection. Example: `44616`.
    pub id: Option<i64>,
    /// How many there are of this: rule. Example: `100`.
    pub rule_count: Option<i32>,
    /// How many there are of this: selected. Example: `99`.
    pub selected_count: Option<i32>,
    /// Rules for sensitive files, as a tree of classes.
    pub rule_tree: Vec<RuleTree>,
}

response! {
    SensitiveDefineRuleConfigData {
        "Id" => id: value,
        "RuleCount" => rule_count: value,
        "SelectedCount" => selected_count: value,
        "RuleTree" => rule_tree: list(""),
    }
}

/// Rules for sensitive files, as a tree of classes.
#[non_exhaustive]
pub struct RuleTree {
    /// Key that opens, signs or picks out the class. Example: `password`.
    pub class_key: Option<String>,
    /// Name that the class goes by. Example: `password`.
    pub class_name: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    RuleTree {
        "ClassKey" => class_key: value,
        "ClassName" => class_name: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// Key that opens, signs or picks out the rule. Example: `huaweicloud_ak`.
    pub rule_key: Option<String>,
    /// Name that the rule was given. Example: `huaweicloud_ak`.
    pub rule_name: Option<String>,
    /// Whether the item is chosen. Example: `true`.
    pub selected: Option<bool>,
}

response! {
    RuleList {
        "RuleKey" => rule_key: value,
        "RuleName" => rule_name: value,
        "Selected" => selected: value,
    }
}

/// Errors that the documentation of [`GetSensitiveDefineRuleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetSensitiveDefineRuleConfigError = super::DocumentedError;
