// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEventCenterRuleName`, from `cr/ListEventCenterRuleName.md`.

use alicloud_runtime::codegen::*;

/// Lists just IDs and names of the event rules of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListEventCenterRuleNameRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// let reply = client.list_event_center_rule_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEventCenterRuleNameRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
}

impl ListEventCenterRuleNameRequest {
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
    ListEventCenterRuleNameRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListEventCenterRuleNameRequest {
    type Response = ListEventCenterRuleNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEventCenterRuleName")
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`ListEventCenterRuleNameRequest`].
#[non_exhaustive]
pub struct ListEventCenterRuleNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `031572FA-7D8F-4C05-B790-1071E0E05DE6`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Names of the event rules that match.
    /// Example: `[{'RuleName': 'mlf', 'RuleId': 'crecr-73q93pgljm1pc2fp'}]`.
    pub rule_names: Vec<RuleName>,
}

response! {
    ListEventCenterRuleNameResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RuleNames" => rule_names: list(""),
    }
}

/// Names of the event rules that match.
#[non_exhaustive]
pub struct RuleName {
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crecr-n6pbhgjxtl*****`.
    pub rule_id: Option<String>,
    /// Name that tells the rule from others of its kind. Example: `test-chain`.
    pub rule_name: Option<String>,
}

response! {
    RuleName {
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
    }
}
