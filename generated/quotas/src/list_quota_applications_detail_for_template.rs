// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQuotaApplicationsDetailForTemplate`, from `quotas/ListQuotaApplicationsDetailForTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Period, QuotaCategory};

/// Lists the single applications made for members of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListQuotaApplicationsDetailForTemplateRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_quota_applications_detail_for_template(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplateRequest {
    /// Account that the applications are for.
    pub aliyun_uid: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Joint request for several accounts.
    pub batch_quota_application_id: Option<String>,
    /// Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListQuotaApplicationsDetailForTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliyunUid`.
    pub fn aliyun_uid(mut self, value: impl Into<String>) -> Self {
        self.aliyun_uid = Some(value.into());
        self
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
}

request! {
    ListQuotaApplicationsDetailForTemplateRequest {
        "AliyunUid" => aliyun_uid: form,
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "Status" => status: form,
        "BatchQuotaApplicationId" => batch_quota_application_id: form,
        "QuotaCategory" => quota_category: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
    }
}

impl Operation for ListQuotaApplicationsDetailForTemplateRequest {
    type Response = ListQuotaApplicationsDetailForTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListQuotaApplicationsDetailForTemplate",
        )
        .read_only();
}

impl Paginated for ListQuotaApplicationsDetailForTemplateRequest {
    type Item = QuotaApplication;
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
        Some(&mut response.quota_applications)
    }
}

/// Response to [`ListQuotaApplicationsDetailForTemplateRequest`].
#[non_exhaustive]
pub struct ListQuotaApplicationsDetailForTemplateResponse {
    /// The quota applications that were found or are concerned, one entry each.
    pub quota_applications: Vec<QuotaApplication>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `9`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `30`.
    pub max_results: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
}

response! {
    ListQuotaApplicationsDetailForTemplateResponse {
        "QuotaApplications" => quota_applications: list(""),
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "RequestId" => request_id: value,
    }
}

/// The quota applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuotaApplication {
    /// Joint request for several accounts. Example: `d314d6ae-867d-484c-9009-3d421a80****`.
    pub batch_quota_application_id: Option<String>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// Code that stands for the quota action, for programs to act on. Example: `ecs.n1.large`.
    pub quota_action_code: Option<String>,
    /// What is limited, in words. Example: `text`.
    pub quota_name: Option<String>,
    /// Free text that tells people about the quota. Example: `text`.
    pub quota_description: Option<String>,
    /// Unit that the quota is counted in. Example: `GiB`.
    pub quota_unit: Option<String>,
    /// Resource name of the quota, in the `acs:` notation.
    /// Example: `acs:quotas:*:120886317861****:quota/csk/q_i5uzm3`.
    pub quota_arn: Option<String>,
    /// Dimension, with its facts.
    pub quota_dimension: BTreeMap<String, String>,
    /// Request for a higher quota. Example: `b926571d-cc09-4711-b547-58a615f0****`.
    pub application_id: Option<String>,
    /// What the quota is to become when the request is granted. Example: `60`.
    pub desire_value: Option<f64>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Agree`.
    pub status: Option<String>,
    /// What was granted; may be less than was asked for. Example: `101`.
    pub approve_value: Option<f64>,
    /// Time that is set or recorded for this: effective. Example: `2021-01-15T11:46:25Z`.
    pub effective_time: Option<Timestamp>,
    /// When the item runs out. Example: `2021-01-17T11:46:25Z`.
    pub expire_time: Option<Timestamp>,
    /// Time that is set or recorded for this: apply. Example: `2021-01-15T09:13:53Z`.
    pub apply_time: Option<Timestamp>,
    /// Why it came to the audit. Example: `text`.
    pub audit_reason: Option<String>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all. Example: `3`.
    pub notice_type: Option<i32>,
    /// Account that the application is for. Example: `175376458581****`.
    pub aliyun_uid: Option<String>,
    /// Class that the quota belongs to. Example: `CommonQuota`.
    pub quota_category: Option<String>,
    /// Language of the notice about the outcome. Example: `zh`.
    pub env_language: Option<String>,
    /// Time over which the rate is counted.
    pub period: Option<Period>,
}

response! {
    QuotaApplication {
        "BatchQuotaApplicationId" => batch_quota_application_id: value,
        "ProductCode" => product_code: value,
        "QuotaActionCode" => quota_action_code: value,
        "QuotaName" => quota_name: value,
        "QuotaDescription" => quota_description: value,
        "QuotaUnit" => quota_unit: value,
        "QuotaArn" => quota_arn: value,
        "QuotaDimension" => quota_dimension: map,
        "ApplicationId" => application_id: value,
        "DesireValue" => desire_value: value,
        "Reason" => reason: value,
        "Status" => status: value,
        "ApproveValue" => approve_value: value,
        "EffectiveTime" => effective_time: value,
        "ExpireTime" => expire_time: value,
        "ApplyTime" => apply_time: value,
        "AuditReason" => audit_reason: value,
        "NoticeType" => notice_type: value,
        "AliyunUid" => aliyun_uid: value,
        "QuotaCategory" => quota_category: value,
        "EnvLanguage" => env_language: value,
        "Period" => period: value,
    }
}
