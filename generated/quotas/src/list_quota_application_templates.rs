// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQuotaApplicationTemplates`, from `quotas/ListQuotaApplicationTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, Period, QuotaCategory};

/// Lists the quotas in the quota template; for the management account.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListQuotaApplicationTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_quota_application_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesRequest {
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 5.
    pub dimensions: Vec<Dimension>,
    /// Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
}

impl ListQuotaApplicationTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QuotaActionCode`.
    pub fn quota_action_code(mut self, value: impl Into<String>) -> Self {
        self.quota_action_code = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `QuotaCategory`.
    pub fn quota_category(mut self, value: impl Into<Open<QuotaCategory>>) -> Self {
        self.quota_category = Some(value.into());
        self
    }
}

request! {
    ListQuotaApplicationTemplatesRequest {
        "ProductCode" => product_code: form,
        "Dimensions" => dimensions: form,
        "QuotaActionCode" => quota_action_code: form,
        "Id" => id: form,
        "MaxResults" => max_results: form,
        "NextToken" => next_token: query,
        "QuotaCategory" => quota_category: form,
    }
}

impl Operation for ListQuotaApplicationTemplatesRequest {
    type Response = ListQuotaApplicationTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListQuotaApplicationTemplates")
        .read_only();
}

impl Paginated for ListQuotaApplicationTemplatesRequest {
    type Item = QuotaApplicationTemplate;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.quota_application_templates)
    }
}

/// Response to [`ListQuotaApplicationTemplatesRequest`].
#[non_exhaustive]
pub struct ListQuotaApplicationTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `30`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `40`.
    pub total_count: Option<i32>,
    /// The quota application templates that were found or are concerned, one entry each.
    pub quota_application_templates: Vec<QuotaApplicationTemplate>,
}

response! {
    ListQuotaApplicationTemplatesResponse {
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "QuotaApplicationTemplates" => quota_application_templates: list(""),
    }
}

/// The quota application templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuotaApplicationTemplate {
    /// Identifier of the item within its collection. Example: `1****`.
    pub id: Option<String>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// The dimensions that are concerned. Example: `{"regionId":"cn-hangzhou"}`.
    pub dimensions: Option<Value>,
    /// What the quota is to become when the request is granted. Example: `802`.
    pub desire_value: Option<f64>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all. Example: `0`.
    pub notice_type: Option<i32>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_security-groups`.
    pub quota_action_code: Option<String>,
    /// Whether any number in a range can be asked for (`continuous`) or only listed ones
    /// (`discontinuous`). Example: `continuous`.
    pub applicable_type: Option<String>,
    /// Between which values the quota can be set. Example: `[802,1000]`.
    pub applicable_range: Vec<f64>,
    /// Language of the notice about the outcome. Example: `zh`.
    pub env_language: Option<String>,
    /// What is limited, in words. Example: `text`.
    pub quota_name: Option<String>,
    /// Free text that tells people about the quota. Example: `text`.
    pub quota_description: Option<String>,
    /// Time that is set or recorded for this: effective. Example: `2022-09-28T06:07:00Z`.
    pub effective_time: Option<Timestamp>,
    /// When the item runs out. Example: `2022-09-29T06:07:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Class that the quota belongs to. Example: `CommonQuota`.
    pub quota_category: Option<String>,
    /// Time over which the rate is counted.
    pub period: Option<Period>,
}

response! {
    QuotaApplicationTemplate {
        "Id" => id: value,
        "ProductCode" => product_code: value,
        "Dimensions" => dimensions: value,
        "DesireValue" => desire_value: value,
        "NoticeType" => notice_type: value,
        "QuotaActionCode" => quota_action_code: value,
        "ApplicableType" => applicable_type: value,
        "ApplicableRange" => applicable_range: list(""),
        "EnvLanguage" => env_language: value,
        "QuotaName" => quota_name: value,
        "QuotaDescription" => quota_description: value,
        "EffectiveTime" => effective_time: value,
        "ExpireTime" => expire_time: value,
        "QuotaCategory" => quota_category: value,
        "Period" => period: value,
    }
}
