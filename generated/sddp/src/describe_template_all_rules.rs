// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTemplateAllRules`, from `sddp/DescribeTemplateAllRules.md`.

use alicloud_runtime::codegen::*;

/// Lists IDs and names of all models in an industry template.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeTemplateAllRulesRequest::new();
/// let reply = client.describe_template_all_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTemplateAllRulesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeTemplateAllRulesRequest {
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
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DescribeTemplateAllRulesRequest {
        "Lang" => lang: query,
        "TemplateId" => template_id: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeTemplateAllRulesRequest {
    type Response = DescribeTemplateAllRulesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeTemplateAllRules").read_only();
}

/// Response to [`DescribeTemplateAllRulesRequest`].
#[non_exhaustive]
pub struct DescribeTemplateAllRulesResponse {
    /// ID of this call; quote it when asking support about it. Example: `769FB3C1-F4C9-4******`.
    pub request_id: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    DescribeTemplateAllRulesResponse {
        "RequestId" => request_id: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// Name that people know the item by. Example: `Model Name`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `376`.
    pub id: Option<i64>,
}

response! {
    RuleList {
        "Name" => name: value,
        "Id" => id: value,
    }
}
