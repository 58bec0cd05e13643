// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventCenterRule`, from `cr/DeleteEventCenterRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes an event notification rule, so that its receivers hear of no more events.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteEventCenterRuleRequest::new();
/// let reply = client.delete_event_center_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventCenterRuleRequest {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crecr-n6pbhgjx*****`.
    pub rule_id: Option<String>,
}

impl DeleteEventCenterRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteEventCenterRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteEventCenterRuleRequest {
    type Response = DeleteEventCenterRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEventCenterRule");
}

/// Response to [`DeleteEventCenterRuleRequest`].
#[non_exhaustive]
pub struct DeleteEventCenterRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `031572FA-7D8F-4C05-B790-1071E0E05DE6`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
}

response! {
    DeleteEventCenterRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}
