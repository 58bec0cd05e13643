// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQuotaApplications`, from `quotas/ListQuotaApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, QuotaCategory};

/// Lists the account's applications for higher quotas.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListQuotaApplicationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_quota_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQuotaApplicationsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 200.
    pub max_results: Option<i32>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<QuotaApplicationStatus>>,
    /// Text to search for.
    pub key_word: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 5.
    pub dimensions: Vec<Dimension>,
    /// Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
}

impl ListQuotaApplicationsRequest {
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
    pub fn status(mut self, value: impl Into<Open<QuotaApplicationStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
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
}

request! {
    ListQuotaApplicationsRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "Status" => status: form,
        "KeyWord" => key_word: form,
        "Dimensions" => dimensions: form,
        "QuotaCategory" => quota_category: form,
    }
}

impl Operation for ListQuotaApplicationsRequest {
    type Response = ListQuotaApplicationsResponse;
    type Error = ListQuotaApplicationsError;
    const INFO: OperationInfo = super::operation("ListQuotaApplications").read_only();
    const ERRORS: &'static [ListQuotaApplicationsError] = &[
        ListQuotaApplicationsError::InvalidStatus,
    ];
}

impl Paginated for ListQuotaApplicationsRequest {
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

/// Response to [`ListQuotaApplicationsRequest`].
#[non_exhaustive]
pub struct ListQuotaApplicationsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The quota applications that were found or are concerned, one entry each.
    pub quota_applications: Vec<QuotaApplication>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `730925FB-0BD0-40AC-AF3A-A6C6E9716879`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
}

response! {
    ListQuotaApplicationsResponse {
        "TotalCount" => total_count: value,
        "QuotaApplications" => quota_applications: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
    }
}

/// The quota applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuotaApplication {
    /// State of what the entry describes, which decides what can be done with it. Example: `Agree`.
    pub status: Option<String>,
    /// Free text added as a note. Example: `test`.
    pub comment: Option<String>,
    /// When the item runs out. Example: `2021-01-17T11:46:25Z`.
    pub expire_time: Option<Timestamp>,
    /// Unit that the quota is counted in. Example: `Node`.
    pub quota_unit: Option<String>,
    /// What the quota is to become when the request is granted. Example: `101`.
    pub desire_value: Option<f64>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all. Example: `3`.
    pub notice_type: Option<i32>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_i5uzm3`.
    pub quota_action_code: Option<String>,
    /// Values of the dimensions that the quota holds for. Example: `{"regionId":"cn-hangzhou"}`.
    pub dimension: Option<Value>,
    /// Free text that tells people about the quota. Example: `text`.
    pub quota_description: Option<String>,
    /// Resource name of the quota, in the `acs:` notation.
    /// Example: `acs:quotas:*:120886317861****:quota/csk/q_i5uzm3`.
    pub quota_arn: Option<String>,
    /// Time that is set or recorded for this: effective. Example: `2021-01-15T11:46:25Z`.
    pub effective_time: Option<Timestamp>,
    /// What was granted; may be less than was asked for. Example: `101`.
    pub approve_value: Option<f64>,
    /// What is limited, in words. Example: `text`.
    pub quota_name: Option<String>,
    /// Request for a higher quota. Example: `b926571d-cc09-4711-b547-58a615f0****`.
    pub application_id: Option<String>,
    /// Why it came to the audit. Example: `text`.
    pub audit_reason: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// Time that is set or recorded for this: apply. Example: `2021-01-15T09:13:53Z`.
    pub apply_time: Option<Timestamp>,
    /// Code or name of the product concerned. Example: `csk`.
    pub product_code: Option<String>,
    /// Time over which the rate is counted.
    pub period: Option<Period>,
}

response! {
    QuotaApplication {
        "Status" => status: value,
        "Comment" => comment: value,
        "ExpireTime" => expire_time: value,
        "QuotaUnit" => quota_unit: value,
        "DesireValue" => desire_value: value,
        "NoticeType" => notice_type: value,
        "QuotaActionCode" => quota_action_code: value,
        "Dimension" => dimension: value,
        "QuotaDescription" => quota_description: value,
        "QuotaArn" => quota_arn: value,
        "EffectiveTime" => effective_time: value,
        "ApproveValue" => approve_value: value,
        "QuotaName" => quota_name: value,
        "ApplicationId" => application_id: value,
        "AuditReason" => audit_reason: value,
        "Reason" => reason: value,
        "ApplyTime" => apply_time: value,
        "ProductCode" => product_code: value,
        "Period" => period: value,
    }
}

/// Time over which the rate is counted.
#[non_exhaustive]
pub struct Period {
    /// How many time units the rate limit covers. Example: `1`.
    pub period_value: Option<i64>,
    /// Unit that the period is counted in. Example: `second`.
    pub period_unit: Option<String>,
}

response! {
    Period {
        "PeriodValue" => period_value: value,
        "PeriodUnit" => period_unit: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum QuotaApplicationStatus {
        /// Approved.
        Agree = "Agree",
        /// Turned down.
        Disagree = "Disagree",
        /// Not decided yet.
        Process = "Process",
        /// Called off.
        Cancel = "Cancel",
    }
}

/// Errors that the documentation of [`ListQuotaApplicationsRequest`] names.
///
/// - [`InvalidStatus`](super::DocumentedError::InvalidStatus)
pub type ListQuotaApplicationsError = super::DocumentedError;
