// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafDefaultRules`, from `dcdn/DescribeDcdnWafDefaultRules.md`.

use alicloud_runtime::codegen::*;

/// Shows the default configuration of WAF rules.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafDefaultRulesRequest::new();
/// let reply = client.describe_dcdn_waf_default_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesRequest {
    /// The query args that are concerned.
    pub query_args: Option<String>,
}

impl DescribeDcdnWafDefaultRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueryArgs`.
    pub fn query_args(mut self, value: impl Into<String>) -> Self {
        self.query_args = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnWafDefaultRulesRequest {
        "QueryArgs" => query_args: query,
    }
}

impl Operation for DescribeDcdnWafDefaultRulesRequest {
    type Response = DescribeDcdnWafDefaultRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafDefaultRules")
        .read_only();
}

/// Response to [`DescribeDcdnWafDefaultRulesRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9187-2C4477247A123425345`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Vec<DcdnWafDefaultRuleContent>,
}

response! {
    DescribeDcdnWafDefaultRulesResponse {
        "RequestId" => request_id: value,
        "Content" => content: list(""),
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnWafDefaultRuleContent {
    /// Protection module the policy belongs to. Example: `anti_scan`.
    pub defense_scene: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    DcdnWafDefaultRuleContent {
        "DefenseScene" => defense_scene: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Kind of the item, out of those that the service tells apart. Example: `waf_group`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `Default_WafGroup_Rule`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `on`.
    pub status: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `{"wafGroupIds":"1012"}`.
    pub config: Option<String>,
    /// What is done, or is to be done, with the item. Example: `block`.
    pub action: Option<String>,
}

response! {
    Rule {
        "Type" => type_: value,
        "Name" => name: value,
        "Status" => status: value,
        "Config" => config: value,
        "Action" => action: value,
    }
}
