// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQuotaApplicationsForTemplate`, from `quotas/ListQuotaApplicationsForTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{QuotaCategory};

/// Lists past batches of applications made for members of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListQuotaApplicationsForTemplateRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_quota_applications_for_template(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateRequest {
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// Joint request for several accounts.
    pub batch_quota_application_id: Option<String>,
    /// Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// When the apply began or is to begin.
    pub apply_start_time: Option<String>,
    /// When the apply ended or is to end.
    pub apply_end_time: Option<String>,
}

impl ListQuotaApplicationsForTemplateRequest {
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
    /// Sets `QuotaActionCode`.
    pub fn quota_action_code(mut self, value: impl Into<String>) -> Self {
        self.quota_action_code = Some(value.into());
        self
    }
    /// Sets `BatchQuotaApplicationId`.
    pub fn batch_quota_application_id(mut self, value: impl Into<String>) -> Self {
        self.batch_quota_application_id = Some(value.into());
        self
    }
    /// Sets `QuotaCategory`.
    pub fn quota_category(mut self, value: impl Into<Open<QuotaCategory>>) -> Self {
        self.quota_category = Some(value.into());
        self
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
    /// Sets `ApplyStartTime`.
    pub fn apply_start_time(mut self, value: impl Into<String>) -> Self {
        self.apply_start_time = Some(value.into());
        self
    }
    /// Sets `ApplyEndTime`.
    pub fn apply_end_time(mut self, value: impl Into<String>) -> Self {
        self.apply_end_time = Some(value.into());
        self
    }
}

request! {
    ListQuotaApplicationsForTemplateRequest {
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "BatchQuotaApplicationId" => batch_quota_application_id: form,
        "QuotaCategory" => quota_category: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "ApplyStartTime" => apply_start_time: form,
        "ApplyEndTime" => apply_end_time: form,
    }
}

impl Operation for ListQuotaApplicationsForTemplateRequest {
    type Response = ListQuotaApplicationsForTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListQuotaApplicationsForTemplate")
        .read_only();
}

impl Paginated for ListQuotaApplicationsForTemplateRequest {
    type Item = QuotaBatchApplication;
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
        Some(&mut response.quota_batch_applications)
    }
}

/// Response to [`ListQuotaApplicationsForTemplateRequest`].
#[non_exhaustive]
pub struct ListQuotaApplicationsForTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
    /// The quota batch applications that were found or are concerned, one entry each.
    pub quota_batch_applications: Vec<QuotaBatchApplication>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `67`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `30`.
    pub max_results: Option<i32>,
}

response! {
    ListQuotaApplicationsForTemplateResponse {
        "RequestId" => request_id: value,
        "QuotaBatchApplications" => quota_batch_applications: list(""),
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
    }
}

/// The quota batch applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuotaBatchApplication {
    /// Code or name of the product concerned. Example: `vpc`.
    pub product_code: Option<String>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_fhoz4k`.
    pub quota_action_code: Option<String>,
    /// Joint request for several accounts. Example: `d314d6ae-867d-484c-9009-3d421a80****`.
    pub batch_quota_application_id: Option<String>,
    /// Time that is set or recorded for this: effective. Example: `2023-05-22T16:00:00Z`.
    pub effective_time: Option<Timestamp>,
    /// When the item runs out. Example: `2024-05-14T02:08:56Z`.
    pub expire_time: Option<Timestamp>,
    /// Time that is set or recorded for this: apply. Example: `2022-09-23T02:38:18Z`.
    pub apply_time: Option<Timestamp>,
    /// What the quota is to become when the request is granted. Example: `105`.
    pub desire_value: Option<f64>,
    /// Class that the quota belongs to. Example: `CommonQuota`.
    pub quota_category: Option<String>,
    /// The audit status vos that were found or are concerned, one entry each.
    pub audit_status_vos: Vec<AuditStatusVos>,
    /// The dimensions that are concerned. Example: `{"regionId":"cn-hangzhou"}`.
    pub dimensions: Option<Value>,
    /// The aliyun uids that were found or are concerned, one entry each. Example: `14468026070****`.
    pub aliyun_uids: Vec<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
}

response! {
    QuotaBatchApplication {
        "ProductCode" => product_code: value,
        "QuotaActionCode" => quota_action_code: value,
        "BatchQuotaApplicationId" => batch_quota_application_id: value,
        "EffectiveTime" => effective_time: value,
        "ExpireTime" => expire_time: value,
        "ApplyTime" => apply_time: value,
        "DesireValue" => desire_value: value,
        "QuotaCategory" => quota_category: value,
        "AuditStatusVos" => audit_status_vos: list(""),
        "Dimensions" => dimensions: value,
        "AliyunUids" => aliyun_uids: list(""),
        "Reason" => reason: value,
    }
}

/// The audit status vos that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AuditStatusVos {
    /// State of what the entry describes, which decides what can be done with it. Example: `Agree`.
    pub status: Option<String>,
    /// How many items or events were counted. Example: `4`.
    pub count: Option<i32>,
}

response! {
    AuditStatusVos {
        "Status" => status: value,
        "Count" => count: value,
    }
}
