// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveStreamWatermarkRules`, from `live/DescribeLiveStreamWatermarkRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the watermark rules of a domain and the streams they apply to.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveStreamWatermarkRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_live_stream_watermark_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRulesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeLiveStreamWatermarkRulesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeLiveStreamWatermarkRulesRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeLiveStreamWatermarkRulesRequest {
    type Response = DescribeLiveStreamWatermarkRulesResponse;
    type Error = DescribeLiveStreamWatermarkRulesError;
    const INFO: OperationInfo = super::operation("DescribeLiveStreamWatermarkRules")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveStreamWatermarkRulesError] = &[
        DescribeLiveStreamWatermarkRulesError::InvalidParameters,
    ];
}

impl Paginated for DescribeLiveStreamWatermarkRulesRequest {
    type Item = RuleInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_info_list)
    }
}

/// Response to [`DescribeLiveStreamWatermarkRulesRequest`].
#[non_exhaustive]
pub struct DescribeLiveStreamWatermarkRulesResponse {
    /// How many items there are in all. Example: `100`.
    pub total: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64- af62-20e91b9676b3`.
    pub request_id: Option<String>,
    /// Items of the kind rule info that were found or are concerned.
    pub rule_info_list: Vec<RuleInfo>,
}

response! {
    DescribeLiveStreamWatermarkRulesResponse {
        "Total" => total: value,
        "RequestId" => request_id: value,
        "RuleInfoList" => rule_info_list: list("RuleInfo"),
    }
}

/// Items of the kind rule info that were found or are concerned.
#[non_exhaustive]
pub struct RuleInfo {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// Free text that describes the item to people. Example: `my rule`.
    pub description: Option<String>,
    /// Application part of the stream's address; `*` means all of the domain. Example: `liveApp****`.
    pub app: Option<String>,
    /// Stream that the call or the item is about. Example: `liveStreamA`.
    pub stream: Option<String>,
    /// Name that people know the item by. Example: `WatermarkRule****`.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9 ****`.
    pub template_id: Option<String>,
    /// ID of the rule that the call or the item is about.
    /// Example: `445409ec-7eaa-461d -8f29-4bec2eb9****`.
    pub rule_id: Option<String>,
}

response! {
    RuleInfo {
        "Domain" => domain: value,
        "Description" => description: value,
        "App" => app: value,
        "Stream" => stream: value,
        "Name" => name: value,
        "TemplateId" => template_id: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`DescribeLiveStreamWatermarkRulesRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DescribeLiveStreamWatermarkRulesError = super::DocumentedError;
