// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveAIProduceRules`, from `live/DescribeLiveAIProduceRules.md`.

use alicloud_runtime::codegen::*;

/// Lists subtitle rules, filtered by domain, app, suffix, or rule ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveAIProduceRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_ai_produce_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveAIProduceRulesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Application part of the stream's address.
    pub app: Option<String>,
    /// Name that the suffix goes by.
    pub suffix_name: Option<String>,
    /// ID of the rules that the call is about.
    pub rules_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeLiveAIProduceRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `App`.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `SuffixName`.
    pub fn suffix_name(mut self, value: impl Into<String>) -> Self {
        self.suffix_name = Some(value.into());
        self
    }
    /// Sets `RulesId`.
    pub fn rules_id(mut self, value: impl Into<String>) -> Self {
        self.rules_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeLiveAIProduceRulesRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "SuffixName" => suffix_name: query,
        "RulesId" => rules_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLiveAIProduceRulesRequest {
    type Response = DescribeLiveAIProduceRulesResponse;
    type Error = DescribeLiveAIProduceRulesError;
    const INFO: OperationInfo = super::operation("DescribeLiveAIProduceRules")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveAIProduceRulesError] = &[
        DescribeLiveAIProduceRulesError::MissingParameter,
        DescribeLiveAIProduceRulesError::InvalidParameter2,
        DescribeLiveAIProduceRulesError::IncorrectSubtitleStatusAny,
    ];
}

impl Paginated for DescribeLiveAIProduceRulesRequest {
    type Item = RuleInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_info_list)
    }
}

/// Response to [`DescribeLiveAIProduceRulesRequest`].
#[non_exhaustive]
pub struct DescribeLiveAIProduceRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64- af62-20e91b96****`.
    pub request_id: Option<String>,
    /// Items of the kind rule info that were found or are concerned.
    pub rule_info_list: Vec<RuleInfo>,
}

response! {
    DescribeLiveAIProduceRulesResponse {
        "RequestId" => request_id: value,
        "RuleInfoList" => rule_info_list: list("RuleInfo"),
    }
}

/// Items of the kind rule info that were found or are concerned.
#[non_exhaustive]
pub struct RuleInfo {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `demo.aliyundoc.com`.
    pub domain: Option<String>,
    /// Application part of the stream's address; `*` means all of the domain. Example: `App Name`.
    pub app: Option<String>,
    /// Name that the subtitle goes by. Example: `sub1`.
    pub subtitle_name: Option<String>,
    /// Whether the work starts only when somebody watches. Example: `true`.
    pub is_lazy: Option<bool>,
    /// Whether the stream of the host itself is meant. Example: `true`.
    pub is_origin: Option<bool>,
    /// ID of the rules that the item belongs to or stands for.
    /// Example: `72fba656-2cc2-40fd-923c-2a10c3b9****`.
    pub rules_id: Option<String>,
    /// Size and quality of the stream that is put out, as a template. Example: `lp_ld`.
    pub live_template: Option<String>,
    /// Time that is set or recorded for this: gmt modify. Example: `1715594344000`.
    pub gmt_modify_time: Option<String>,
    /// Name that the suffix goes by. Example: `test0506`.
    pub suffix_name: Option<String>,
    /// Free text that describes the item to people. Example: `live AI subtitle template`.
    pub description: Option<String>,
}

response! {
    RuleInfo {
        "Domain" => domain: value,
        "App" => app: value,
        "SubtitleName" => subtitle_name: value,
        "IsLazy" => is_lazy: value,
        "IsOrigin" => is_origin: value,
        "RulesId" => rules_id: value,
        "LiveTemplate" => live_template: value,
        "GmtModifyTime" => gmt_modify_time: value,
        "SuffixName" => suffix_name: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeLiveAIProduceRulesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`IncorrectSubtitleStatusAny`](super::DocumentedError::IncorrectSubtitleStatusAny)
pub type DescribeLiveAIProduceRulesError = super::DocumentedError;
