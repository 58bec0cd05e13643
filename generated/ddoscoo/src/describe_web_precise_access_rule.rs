// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebPreciseAccessRule`, from `ddoscoo/DescribeWebPreciseAccessRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the accurate access control rules of websites.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebPreciseAccessRuleRequest::new()
///     .domains(["www.aliyun.com"]);
/// let reply = client.describe_web_precise_access_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 5. Example: `www.aliyun.com`.
    pub domains: Vec<String>,
    /// Account or person that the item belongs to. Example: `manual`.
    pub owner: Option<Open<WebPreciseAccessRuleOwner>>,
}

impl DescribeWebPreciseAccessRuleRequest {
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
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<Open<WebPreciseAccessRuleOwner>>) -> Self {
        self.owner = Some(value.into());
        self
    }
}

request! {
    DescribeWebPreciseAccessRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domains" => domains: query,
        "Owner" => owner: query,
    }
}

impl Operation for DescribeWebPreciseAccessRuleRequest {
    type Response = DescribeWebPreciseAccessRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebPreciseAccessRule")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeWebPreciseAccessRuleRequest`].
#[non_exhaustive]
pub struct DescribeWebPreciseAccessRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `209EEFBF-B0C7-441E-8C28-D0945A57A638`.
    pub request_id: Option<String>,
    /// Items of the kind precise access config that were found or are concerned.
    pub precise_access_config_list: Vec<PreciseAccessConfigList>,
}

response! {
    DescribeWebPreciseAccessRuleResponse {
        "RequestId" => request_id: value,
        "PreciseAccessConfigList" => precise_access_config_list: list(""),
    }
}

/// Items of the kind precise access config that were found or are concerned.
#[non_exhaustive]
pub struct PreciseAccessConfigList {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    PreciseAccessConfigList {
        "Domain" => domain: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// What is done, or is to be done, with the item. Example: `accept`.
    pub action: Option<String>,
    /// Account or person that the item belongs to. Example: `manual`.
    pub owner: Option<String>,
    /// How long the expire lasts or how often it comes round. Example: `1598889600`.
    pub expire_period: Option<i64>,
    /// Name that people know the item by. Example: `testrule`.
    pub name: Option<String>,
    /// Items of the kind condition that were found or are concerned.
    pub condition_list: Vec<ConditionList>,
    /// Number that is given for this: expires. Example: `0`.
    pub expires: Option<i64>,
}

response! {
    RuleList {
        "Action" => action: value,
        "Owner" => owner: value,
        "ExpirePeriod" => expire_period: value,
        "Name" => name: value,
        "ConditionList" => condition_list: list(""),
        "Expires" => expires: value,
    }
}

/// Items of the kind condition that were found or are concerned.
#[non_exhaustive]
pub struct ConditionList {
    /// How the value is compared. Example: `belong`.
    pub match_method: Option<String>,
    /// Field of the data that is meant. Example: `ip`.
    pub field: Option<String>,
    /// Text or data that the item consists of. Example: `1.1.1.1`.
    pub content: Option<String>,
    /// Name that the header goes by.
    pub header_name: Option<String>,
    /// Items of the kind content that were found or are concerned.
    /// Example: `{"field":"uri","match_method":"contain","content":"/test/123"}`.
    pub content_list: Vec<String>,
}

response! {
    ConditionList {
        "MatchMethod" => match_method: value,
        "Field" => field: value,
        "Content" => content: value,
        "HeaderName" => header_name: value,
        "ContentList" => content_list: list(""),
    }
}

values! {
    /// Account or person that the item belongs to.
    pub enum WebPreciseAccessRuleOwner {
        /// Made by hand.
        Manual = "manual",
        /// Made by the intelligent protection.
        Clover = "clover",
    }
}
