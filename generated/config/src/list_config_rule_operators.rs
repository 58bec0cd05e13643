// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigRuleOperators`, from `config/ListConfigRuleOperators.md`.

use alicloud_runtime::codegen::*;

/// Lists the operators that conditions of rules can use.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListConfigRuleOperatorsRequest::new();
/// let reply = client.list_config_rule_operators(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigRuleOperatorsRequest {}

impl ListConfigRuleOperatorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListConfigRuleOperatorsRequest {}
}

impl Operation for ListConfigRuleOperatorsRequest {
    type Response = ListConfigRuleOperatorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListConfigRuleOperators")
        .method("GET")
        .read_only();
}

/// Response to [`ListConfigRuleOperatorsRequest`], which the documentation does not describe.
pub type ListConfigRuleOperatorsResponse = alicloud_runtime::UndocumentedResponse;
