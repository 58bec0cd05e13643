// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListProductQuotas`, from `quotas/ListProductQuotas.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, Period, QuotaCategory, QuotaItem, UsageMetric};

/// Lists the quotas of a cloud service with values and usage.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListProductQuotasRequest::new()
///     .product_code("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_product_quotas(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListProductQuotasRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// Text to search for.
    pub key_word: Option<String>,
    /// What the list is sorted by.
    pub sort_field: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<Open<SortOrder>>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 10.
    pub dimensions: Vec<Dimension>,
    /// Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
    /// Code that stands for the group, for programs to act on.
    pub group_code: Option<String>,
}

impl ListProductQuotasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `QuotaActionCode`.
    pub fn quota_action_code(mut self, value: impl Into<String>) -> Self {
        self.quota_action_code = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `SortField`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<Open<SortOrder>>) -> Self {
        self.sort_order = Some(value.into());
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
    /// Sets `QuotaCategory`.
    pub fn quota_category(mut self, value: impl Into<Open<QuotaCategory>>) -> Self {
        self.quota_category = Some(value.into());
        self
    }
    /// Sets `GroupCode`.
    pub fn group_code(mut self, value: impl Into<String>) -> Self {
        self.group_code = Some(value.into());
        self
    }
}

request! {
    ListProductQuotasRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "KeyWord" => key_word: form,
        "SortField" => sort_field: form,
        "SortOrder" => sort_order: form,
        "Dimensions" => dimensions: form,
        "QuotaCategory" => quota_category: form,
        "GroupCode" => group_code: form,
    }
}

impl Operation for ListProductQuotasRequest {
    type Response = ListProductQuotasResponse;
    type Error = ListProductQuotasError;
    const INFO: OperationInfo = super::operation("ListProductQuotas")
        .required(&["ProductCode"])
        .read_only();
    const ERRORS: &'static [ListProductQuotasError] = &[
        ListProductQuotasError::InvalidSortOrder,
        ListProductQuotasError::InvalidMaxResults,
    ];
}

impl Paginated for ListProductQuotasRequest {
    type Item = Quotas;
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
        Some(&mut response.quotas)
    }
}

/// Response to [`ListProductQuotasRequest`].
#[non_exhaustive]
pub struct ListProductQuotasResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0131FD5-5397-44FE-BF5A-4B7165B813CC`.
    pub request_id: Option<String>,
    /// The quotas that were found or are concerned, one entry each.
    pub quotas: Vec<Quotas>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
}

response! {
    ListProductQuotasResponse {
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Quotas" => quotas: list(""),
        "MaxResults" => max_results: value,
    }
}

/// The quotas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Quotas {
    /// Unit that the quota is counted in. Example: `text`.
    pub quota_unit: Option<String>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_security-groups`.
    pub quota_action_code: Option<String>,
    /// How much of the total has been used. Example: `1009`.
    pub total_usage: Option<f64>,
    /// Between which values the quota can be set. Example: `[1010,10000]`.
    pub applicable_range: Vec<f64>,
    /// Values that the quota may have. Example: `[1009,10000]`.
    pub supported_range: Vec<f64>,
    /// Whether it caps an amount (`normal`) or gives access to something special (`privilege`).
    /// Example: `privilege`.
    pub quota_type: Option<String>,
    /// Free text that tells people about the quota. Example: `text`.
    pub quota_description: Option<String>,
    /// Time over which the rate is counted.
    pub period: Option<Period>,
    /// Resource name of the quota, in the `acs:` notation.
    /// Example: `acs:quotas:cn-hangzhou:120886317861****:quota/ecs/q_security-groups`.
    pub quota_arn: Option<String>,
    /// Whether any number in a range can be asked for (`continuous`) or only listed ones
    /// (`discontinuous`). Example: `discontinuous`.
    pub applicable_type: Option<String>,
    /// The quota items that were found or are concerned, one entry each.
    pub quota_items: Vec<QuotaItem>,
    /// The dimensions that are concerned. Example: `{"regionId":"cn-hangzhou"}`.
    pub dimensions: Option<Value>,
    /// Whether a higher quota can be applied for. Example: `true`.
    pub adjustable: Option<bool>,
    /// What is limited, in words. Example: `ecs.g5.2xlarge`.
    pub quota_name: Option<String>,
    /// Why no raise can be asked for, such as `limitReached`. Example: `applicationProcess`.
    pub unadjustable_detail: Option<String>,
    /// Whether use of the quota can be measured. Example: `true`.
    pub consumable: Option<bool>,
    /// How much or how many the account may have of this: total. Example: `200`.
    pub total_quota: Option<f64>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// Time that is set or recorded for this: effective. Example: `2022-09-28T06:07:00Z`.
    pub effective_time: Option<Timestamp>,
    /// When the item runs out. Example: `2022-09-29T06:07:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Class that the quota belongs to. Example: `CommonQuota`.
    pub quota_category: Option<String>,
    /// The apply reason tips that are concerned. Example: `text`.
    pub apply_reason_tips: Option<String>,
    /// How much or how many the account may have of this: global. Example: `true`.
    pub global_quota: Option<bool>,
    /// Metric in CloudMonitor that tells how much is in use.
    pub usage_metric: Option<UsageMetric>,
}

response! {
    Quotas {
        "QuotaUnit" => quota_unit: value,
        "QuotaActionCode" => quota_action_code: value,
        "TotalUsage" => total_usage: value,
        "ApplicableRange" => applicable_range: list(""),
        "SupportedRange" => supported_range: list(""),
        "QuotaType" => quota_type: value,
        "QuotaDescription" => quota_description: value,
        "Period" => period: value,
        "QuotaArn" => quota_arn: value,
        "ApplicableType" => applicable_type: value,
        "QuotaItems" => quota_items: list(""),
        "Dimensions" => dimensions: value,
        "Adjustable" => adjustable: value,
        "QuotaName" => quota_name: value,
        "UnadjustableDetail" => unadjustable_detail: value,
        "Consumable" => consumable: value,
        "TotalQuota" => total_quota: value,
        "ProductCode" => product_code: value,
        "EffectiveTime" => effective_time: value,
        "ExpireTime" => expire_time: value,
        "QuotaCategory" => quota_category: value,
        "ApplyReasonTips" => apply_reason_tips: value,
        "GlobalQuota" => global_quota: value,
        "UsageMetric" => usage_metric: value,
    }
}

values! {
    /// Whether the list goes up or down.
    pub enum SortOrder {
        /// From the smallest to the largest.
        Ascending = "Ascending",
        /// From the largest to the smallest.
        Descending = "Descending",
    }
}

/// Errors that the documentation of [`ListProductQuotasRequest`] names.
///
/// - [`InvalidSortOrder`](super::DocumentedError::InvalidSortOrder)
/// - [`InvalidMaxResults`](super::DocumentedError::InvalidMaxResults)
pub type ListProductQuotasError = super::DocumentedError;
