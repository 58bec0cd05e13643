// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetManagedRule`, from `config/GetManagedRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleScope};

/// Shows one rule template in full, such as its parameters and triggers.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetManagedRuleRequest::new()
///     .identifier("...");
/// let reply = client.get_managed_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetManagedRuleRequest {
    /// **Required.** Identifier of the managed rule.
    pub identifier: Option<String>,
}

impl GetManagedRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Identifier`, which is required.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }
}

request! {
    GetManagedRuleRequest {
        "Identifier" => identifier: query,
    }
}

impl Operation for GetManagedRuleRequest {
    type Response = GetManagedRuleResponse;
    type Error = GetManagedRuleError;
    const INFO: OperationInfo = super::operation("GetManagedRule")
        .required(&["Identifier"])
        .read_only();
    const ERRORS: &'static [GetManagedRuleError] = &[
        GetManagedRuleError::ConfigRuleNotExists,
        GetManagedRuleError::NoPermission,
        GetManagedRuleError::ServiceUnavailable,
    ];
}

/// Response to [`GetManagedRuleRequest`].
#[non_exhaustive]
pub struct GetManagedRuleResponse {
    /// Managed rule that the rule is made from.
    pub managed_rule: Option<ManagedRule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E6DDC09-87C1-5310-A924-3491EAAE6F90`.
    pub request_id: Option<String>,
}

response! {
    GetManagedRuleResponse {
        "ManagedRule" => managed_rule: value,
        "RequestId" => request_id: value,
    }
}

/// Managed rule that the rule is made from.
#[non_exhaustive]
pub struct ManagedRule {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// The labels that were found or are concerned, one entry each. Example: `CDN`.
    pub labels: Vec<String>,
    /// Details about the optional input parameter, one entry each.
    pub optional_input_parameter_details: Option<Value>,
    /// Identifier of the managed rule. Example: `cdn-domain-https-enabled`.
    pub identifier: Option<String>,
    /// Details about the compulsory input parameter, one entry each.
    pub compulsory_input_parameter_details: Option<Value>,
    /// Details about the source, one entry each.
    pub source_details: Vec<SourceDetail>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the config rule goes by. Example: `text`.
    pub config_rule_name: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<RuleScope>,
    /// The help URLs that are concerned. Example: `https://example.aliyundoc.com`.
    pub help_urls: Option<String>,
}

response! {
    ManagedRule {
        "RiskLevel" => risk_level: value,
        "Labels" => labels: list(""),
        "OptionalInputParameterDetails" => optional_input_parameter_details: value,
        "Identifier" => identifier: value,
        "CompulsoryInputParameterDetails" => compulsory_input_parameter_details: value,
        "SourceDetails" => source_details: list(""),
        "Description" => description: value,
        "ConfigRuleName" => config_rule_name: value,
        "Scope" => scope: value,
        "HelpUrls" => help_urls: value,
    }
}

/// Details about the source, one entry each.
#[non_exhaustive]
pub struct SourceDetail {
    /// Which kind of message it is or is to be. Example: `ConfigurationItemChangeNotification`.
    pub message_type: Option<String>,
    /// Largest value, allowed or found, of this: execution frequency. Example: `TwentyFour_Hours`.
    pub maximum_execution_frequency: Option<String>,
}

response! {
    SourceDetail {
        "MessageType" => message_type: value,
        "MaximumExecutionFrequency" => maximum_execution_frequency: value,
    }
}

/// Errors that the documentation of [`GetManagedRuleRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetManagedRuleError = super::DocumentedError;
