// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebCCRulesV2`, from `ddoscoo/DescribeWebCCRulesV2.md`.

use alicloud_runtime::codegen::*;

/// Lists a website's custom frequency control rules of the second version, by owner.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebCCRulesV2Request::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_cc_rules_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Request {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// How many items to skip before the first one returned. Example: `0`.
    pub offset: Option<String>,
    /// Account or person that the item belongs to. Example: `manual`.
    pub owner: Option<String>,
}

impl DescribeWebCCRulesV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Offset`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
}

request! {
    DescribeWebCCRulesV2Request {
        "Domain" => domain: query,
        "PageSize" => page_size: query,
        "Offset" => offset: query,
        "Owner" => owner: query,
    }
}

impl Operation for DescribeWebCCRulesV2Request {
    type Response = DescribeWebCCRulesV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebCCRulesV2").read_only();
}

impl Paginated for DescribeWebCCRulesV2Request {
    type Item = WebCCRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.web_cc_rules)
    }
}

/// Response to [`DescribeWebCCRulesV2Request`].
#[non_exhaustive]
pub struct DescribeWebCCRulesV2Response {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Rules that apply to the web CC, one entry each.
    pub web_cc_rules: Vec<WebCCRule>,
}

response! {
    DescribeWebCCRulesV2Response {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Domain" => domain: value,
        "WebCCRules" => web_cc_rules: list(""),
    }
}

/// Rules that apply to the web CC, one entry each.
#[non_exhaustive]
pub struct WebCCRule {
    /// Account or person that the item belongs to. Example: `manual`.
    pub owner: Option<String>,
    /// Number that is given for this: expires. Example: `0`.
    pub expires: Option<i64>,
    /// Name that people know the item by. Example: `wq`.
    pub name: Option<String>,
    /// Details about the rule.
    pub rule_detail: Option<RuleDetail>,
}

response! {
    WebCCRule {
        "Owner" => owner: value,
        "Expires" => expires: value,
        "Name" => name: value,
        "RuleDetail" => rule_detail: value,
    }
}

/// Details about the rule.
#[non_exhaustive]
pub struct RuleDetail {
    /// Way of working, out of those that the service offers. Example: `text`.
    pub mode: Option<String>,
    /// How many items or events were counted. Example: `text`.
    pub count: Option<i32>,
    /// Name that people know the item by. Example: `ccauto14`.
    pub name: Option<String>,
    /// What is done, or is to be done, with the item. Example: `block`.
    pub action: Option<String>,
    /// Time from one run, check or data point to the next. Example: `60`.
    pub interval: Option<i32>,
    /// How long a record may be kept before it is fetched anew. Example: `300`.
    pub ttl: Option<i32>,
    /// Address or path of the resource. Example: `/p3shijihao`.
    pub uri: Option<String>,
    /// Upper limit that applies to the rate.
    pub rate_limit: Option<RateLimit>,
    /// What a request has to look like for the rule.
    pub condition: Vec<Condition>,
    /// The statistics that are concerned.
    pub statistics: Option<Statistics>,
    /// Code that stands for the status, for programs to act on.
    pub status_code: Option<StatusCode>,
}

response! {
    RuleDetail {
        "Mode" => mode: value,
        "Count" => count: value,
        "Name" => name: value,
        "Action" => action: value,
        "Interval" => interval: value,
        "Ttl" => ttl: value,
        "Uri" => uri: value,
        "RateLimit" => rate_limit: value,
        "Condition" => condition: list(""),
        "Statistics" => statistics: value,
        "StatusCode" => status_code: value,
    }
}

/// Upper limit that applies to the rate.
#[non_exhaustive]
pub struct RateLimit {
    /// Key that opens, signs or picks out the sub. Example: `action`.
    pub sub_key: Option<String>,
    /// Time from one run, check or data point to the next. Example: `60`.
    pub interval: Option<i32>,
    /// Value at which it takes effect. Example: `20`.
    pub threshold: Option<i32>,
    /// How long a record may be kept before it is fetched anew. Example: `15`.
    pub ttl: Option<i32>,
    /// What it is aimed at. Example: `ip`.
    pub target: Option<String>,
}

response! {
    RateLimit {
        "SubKey" => sub_key: value,
        "Interval" => interval: value,
        "Threshold" => threshold: value,
        "Ttl" => ttl: value,
        "Target" => target: value,
    }
}

/// What a request has to look like for the rule.
#[non_exhaustive]
pub struct Condition {
    /// How the value is compared. Example: `belong`.
    pub match_method: Option<String>,
    /// Field of the data that is meant. Example: `ip`.
    pub field: Option<String>,
    /// Name that the header goes by.
    pub header_name: Option<String>,
    /// Text or data that the item consists of. Example: `192.0.XX.XX`.
    pub content: Option<String>,
    /// Items of the kind content that were found or are concerned. Example: `["2","3","ad"]`.
    pub content_list: Option<String>,
}

response! {
    Condition {
        "MatchMethod" => match_method: value,
        "Field" => field: value,
        "HeaderName" => header_name: value,
        "Content" => content: value,
        "ContentList" => content_list: value,
    }
}

/// The statistics that are concerned.
#[non_exhaustive]
pub struct Statistics {
    /// Way of working, out of those that the service offers. Example: `count`.
    pub mode: Option<String>,
    /// Field of the data that is meant. Example: `uri`.
    pub field: Option<String>,
    /// Name that the header goes by. Example: `hello`.
    pub header_name: Option<String>,
}

response! {
    Statistics {
        "Mode" => mode: value,
        "Field" => field: value,
        "HeaderName" => header_name: value,
    }
}

/// Code that stands for the status, for programs to act on.
#[non_exhaustive]
pub struct StatusCode {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the share of the code counts rather than the number. Example: `true`.
    pub use_ratio: Option<bool>,
    /// Value at which the count sets in. Example: `10`.
    pub count_threshold: Option<i32>,
    /// Value at which the ratio sets in. Example: `10`.
    pub ratio_threshold: Option<i32>,
}

response! {
    StatusCode {
        "Enabled" => enabled: value,
        "Code" => code: value,
        "UseRatio" => use_ratio: value,
        "CountThreshold" => count_threshold: value,
        "RatioThreshold" => ratio_threshold: value,
    }
}
