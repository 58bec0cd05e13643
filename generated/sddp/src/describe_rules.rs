// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRules`, from `sddp/DescribeRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules by which sensitive data is identified.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRulesRequest {
    /// How the rule recognizes data: 2 by a regular expression, 3 by an algorithm, 5 by keywords (0 in
    /// the older form). Example: `2`.
    pub category: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub current_page: Option<i32>,
    /// Which kind of custom it is or is to be. Example: `1`.
    pub custom_type: Option<i32>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// How many items a page holds at most. Example: `12`.
    pub page_size: Option<i32>,
    /// ID of the risk level that the call is about. Example: `1`.
    pub risk_level_id: Option<i64>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
    /// Which kind of match it is or is to be.
    pub match_type: Option<i32>,
    /// Code or name of the product concerned.
    pub product_code: Option<i32>,
    /// ID of the product that the call is about.
    pub product_id: Option<i64>,
    /// Level that the warn has on its scale.
    pub warn_level: Option<i32>,
    /// Class that the content belongs to.
    pub content_category: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Whether rules of the older keyword form come back as well.
    pub keyword_compatible: Option<bool>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Assets that the rule is for: 0 all, 1 structured ones, 2 unstructured ones.
    pub support_form: Option<i32>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// Channel of cooperation that the call is narrowed down to.
    pub cooperation_channel: Option<String>,
    /// Whether only the main facts of each rule come back; saves time where only names matter.
    pub simplify: Option<bool>,
}

impl DescribeRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    #[inline]
    pub fn category(mut self, value: i32) -> Self {
        self.category = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `CustomType`.
    #[inline]
    pub fn custom_type(mut self, value: i32) -> Self {
        self.custom_type = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RiskLevelId`.
    #[inline]
    pub fn risk_level_id(mut self, value: i64) -> Self {
        self.risk_level_id = Some(value);
        self
    }
    /// Sets `RuleType`.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
    /// Sets `MatchType`.
    #[inline]
    pub fn match_type(mut self, value: i32) -> Self {
        self.match_type = Some(value);
        self
    }
    /// Sets `ProductCode`.
    #[inline]
    pub fn product_code(mut self, value: i32) -> Self {
        self.product_code = Some(value);
        self
    }
    /// Sets `ProductId`.
    #[inline]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `WarnLevel`.
    #[inline]
    pub fn warn_level(mut self, value: i32) -> Self {
        self.warn_level = Some(value);
        self
    }
    /// Sets `ContentCategory`.
    #[inline]
    pub fn content_category(mut self, value: i32) -> Self {
        self.content_category = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `KeywordCompatible`.
    #[inline]
    pub fn keyword_compatible(mut self, value: bool) -> Self {
        self.keyword_compatible = Some(value);
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `SupportForm`.
    #[inline]
    pub fn support_form(mut self, value: i32) -> Self {
        self.support_form = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `CooperationChannel`.
    pub fn cooperation_channel(mut self, value: impl Into<String>) -> Self {
        self.cooperation_channel = Some(value.into());
        self
    }
    /// Sets `Simplify`.
    #[inline]
    pub fn simplify(mut self, value: bool) -> Self {
        self.simplify = Some(value);
        self
    }
}

request! {
    DescribeRulesRequest {
        "Category" => category: query,
        "CurrentPage" => current_page: query,
        "CustomType" => custom_type: query,
        "Lang" => lang: query,
        "Name" => name: query,
        "PageSize" => page_size: query,
        "RiskLevelId" => risk_level_id: query,
        "RuleType" => rule_type: query,
        "MatchType" => match_type: query,
        "ProductCode" => product_code: query,
        "ProductId" => product_id: query,
        "WarnLevel" => warn_level: query,
        "ContentCategory" => content_category: query,
        "Status" => status: query,
        "KeywordCompatible" => keyword_compatible: query,
        "GroupId" => group_id: query,
        "SupportForm" => support_form: query,
        "FeatureType" => feature_type: query,
        "CooperationChannel" => cooperation_channel: query,
        "Simplify" => simplify: query,
    }
}

impl Operation for DescribeRulesRequest {
    type Response = DescribeRulesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeRules").read_only();
}

impl Paginated for DescribeRulesRequest {
    type Item = RuleItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeRulesRequest`].
#[non_exhaustive]
pub struct DescribeRulesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Entries of the list.
    pub items: Vec<RuleItem>,
    /// How many items a page holds at most. Example: `12`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    DescribeRulesResponse {
        "CurrentPage" => current_page: value,
        "Items" => items: list(""),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RuleItem {
    /// Kind of the file, or how the rule recognizes data, as a number. Example: `2`.
    pub category: Option<i32>,
    /// Name that the category goes by. Example: `text`.
    pub category_name: Option<String>,
    /// What the rule looks for; left out for built-in rules. Example: `text`.
    pub content: Option<String>,
    /// Which kind of custom it is or is to be. Example: `1`.
    pub custom_type: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `****test`.
    pub display_name: Option<String>,
    /// When the item was created. Example: `1545277010000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1545277010000`.
    pub gmt_modified: Option<i64>,
    /// Identifier of the item within its collection. Example: `20000`.
    pub id: Option<i64>,
    /// Name that the login goes by. Example: `det1111`.
    pub login_name: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Name that the risk level goes by. Example: `S2`.
    pub risk_level_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// ID of the user or account that the call or the item is about. Example: `0`.
    pub user_id: Option<i64>,
    /// Assets that the rule is for: 0 all, 1 structured ones, 2 unstructured ones. Example: `2`.
    pub support_form: Option<i32>,
    /// Level that the warn has on its scale. Example: `2`.
    pub warn_level: Option<i32>,
    /// The stat expres that are concerned. Example: `1`.
    pub stat_express: Option<String>,
    /// ID of the product that the item belongs to or stands for. Example: `2`.
    pub product_id: Option<i64>,
    /// What it is aimed at. Example: `MaxCompute`.
    pub target: Option<String>,
    /// Class that the content belongs to. Example: `1`.
    pub content_category: Option<String>,
    /// How many there are of this: hit total. Example: `3`.
    pub hit_total_count: Option<i32>,
    /// ID of the group that the call or the item is about. Example: `4_1`.
    pub group_id: Option<String>,
    /// Key that opens, signs or picks out the major. Example: `key`.
    pub major_key: Option<String>,
    /// Code or name of the product concerned. Example: `MaxCompute`.
    pub product_code: Option<String>,
    /// Which kind of match it is or is to be. Example: `1`.
    pub match_type: Option<i32>,
}

response! {
    RuleItem {
        "Category" => category: value,
        "CategoryName" => category_name: value,
        "Content" => content: value,
        "CustomType" => custom_type: value,
        "Description" => description: value,
        "DisplayName" => display_name: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Id" => id: value,
        "LoginName" => login_name: value,
        "Name" => name: value,
        "RiskLevelId" => risk_level_id: value,
        "RiskLevelName" => risk_level_name: value,
        "Status" => status: value,
        "UserId" => user_id: value,
        "SupportForm" => support_form: value,
        "WarnLevel" => warn_level: value,
        "StatExpress" => stat_express: value,
        "ProductId" => product_id: value,
        "Target" => target: value,
        "ContentCategory" => content_category: value,
        "HitTotalCount" => hit_total_count: value,
        "GroupId" => group_id: value,
        "MajorKey" => major_key: value,
        "ProductCode" => product_code: value,
        "MatchType" => match_type: value,
    }
}
