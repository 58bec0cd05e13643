// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddContainerPluginRule`, from `sas/AddContainerPluginRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContainerPluginRuleData};

/// Creates a container escape prevention rule.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddContainerPluginRuleRequest::new()
///     .rule_name("...")
///     .rule_template_id(1)
///     .mode(1)
///     .selected_policy(["..."]);
/// let reply = client.add_container_plugin_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddContainerPluginRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that the rule was given.
    pub rule_name: Option<String>,
    /// **Required.** ID of the rule template that the call is about.
    pub rule_template_id: Option<i32>,
    /// **Required.** What happens on a match: an alert only, or the attempt is stopped.
    pub mode: Option<i32>,
    /// **Required.** What is done about the selected, as rules. Items: at most 100.
    pub selected_policy: Vec<String>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
    /// The white images to work on or to narrow the list down to. Items: at most 100.
    pub white_images: Vec<String>,
}

impl AddContainerPluginRuleRequest {
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
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleTemplateId`, which is required.
    #[inline]
    pub fn rule_template_id(mut self, value: i32) -> Self {
        self.rule_template_id = Some(value);
        self
    }
    /// Sets `Mode`, which is required.
    #[inline]
    pub fn mode(mut self, value: i32) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `SelectedPolicy`, which is required.
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
    AddContainerPluginRuleRequest {
        "Lang" => lang: query,
        "RuleName" => rule_name: query,
        "RuleTemplateId" => rule_template_id: query,
        "Mode" => mode: query,
        "SelectedPolicy" => selected_policy: query,
        "RuleType" => rule_type: query,
        "WhiteImages" => white_images: query,
    }
}

impl Operation for AddContainerPluginRuleRequest {
    type Response = AddContainerPluginRuleResponse;
    type Error = AddContainerPluginRuleError;
    const INFO: OperationInfo = super::operation("AddContainerPluginRule")
        .required(&["RuleName", "RuleTemplateId", "Mode", "SelectedPolicy"]);
    const ERRORS: &'static [AddContainerPluginRuleError] = &[
        AddContainerPluginRuleError::NoPermission,
        AddContainerPluginRuleError::ServerError,
    ];
}

/// Response to [`AddContainerPluginRuleRequest`].
#[non_exhaustive]
pub struct AddContainerPluginRuleResponse {
    /// What the call returns besides its status.
    pub data: Option<ContainerPluginRuleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
}

response! {
    AddContainerPluginRuleResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddContainerPluginRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddContainerPluginRuleError = super::DocumentedError;
