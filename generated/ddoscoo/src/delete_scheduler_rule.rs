// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSchedulerRule`, from `ddoscoo/DeleteSchedulerRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule by which traffic switches between instances and origins.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteSchedulerRuleRequest::new()
///     .rule_name("testrule");
/// let reply = client.delete_scheduler_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSchedulerRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Name that the rule was given. Example: `testrule`.
    pub rule_name: Option<String>,
}

impl DeleteSchedulerRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
}

request! {
    DeleteSchedulerRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RuleName" => rule_name: query,
    }
}

impl Operation for DeleteSchedulerRuleRequest {
    type Response = DeleteSchedulerRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSchedulerRule")
        .required(&["RuleName"]);
}

/// Response to [`DeleteSchedulerRuleRequest`].
pub type DeleteSchedulerRuleResponse = alicloud_runtime::EmptyResponse;
