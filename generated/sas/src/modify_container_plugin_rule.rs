// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyContainerPluginRule`, from `sas/ModifyContainerPluginRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContainerPluginRuleData};

/// Changes a container escape prevention rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyContainerPluginRuleRequest::new()
///     .rule_id(1);
/// let reply = client.modify_container_plugin_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyContainerPluginRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i32>,
    /// What happens on a match: an alert only, or the attempt is stopped.
    pub mode: Option<i32>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// What is done about the selected, as rules. Items: at most 20.
    pub selected_policy: Vec<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
    /// The white images to work on or to narrow the list down to. Items: at most 50.
    pub white_images: Vec<String>,
}

impl ModifyContainerPluginRuleRequest {
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
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i32) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `Mode`.
    #[inline]
    pub fn mode(mut self, value: i32) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `SelectedPolicy`.
    pub fn selected_policy(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_policy = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleType`.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
    /// Sets `WhiteImages`.
    pub fn white_images(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.white_images = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyContainerPluginRuleRequest {
        "Lang" => lang: query,
        "RuleId" => rule_id: query,
        "Mode" => mode: query,
        "RuleName" => rule_name: query,
        "SelectedPolicy" => selected_policy: query,
        "RuleType" => rule_type: query,
        "WhiteImages" => white_images: query,
    }
}

impl Operation for ModifyContainerPluginRuleRequest {
    type Response = ModifyContainerPluginRuleResponse;
    type Error = ModifyContainerPluginRuleError;
    const INFO: OperationInfo = super::operation("ModifyContainerPluginRule")
        .required(&["RuleId"]);
    const ERRORS: &'static [ModifyContainerPluginRuleError] = &[
        ModifyContainerPluginRuleError::NoPermission,
        ModifyContainerPluginRuleError::ServerError,
    ];
}

/// Response to [`ModifyContainerPluginRuleRequest`].
#[non_exhaustive]
pub struct ModifyContainerPluginRuleResponse {
    /// What the call returns besides its status.
    pub data: Option<ContainerPluginRuleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D03DD0FD-6041-5107-AC00-383E28F1****`.
    pub request_id: Option<String>,
}

response! {
    ModifyContainerPluginRuleResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyContainerPluginRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyContainerPluginRuleError = super::DocumentedError;
