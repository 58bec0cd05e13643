// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateQuotaApplicationsForTemplate`, from `quotas/CreateQuotaApplicationsForTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, QuotaCategory};

/// Applies for a higher quota for several existing members of the resource directory at once.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::CreateQuotaApplicationsForTemplateRequest::new()
///     .quota_category("...")
///     .product_code("...")
///     .quota_action_code("...")
///     .desire_value(1.0)
///     .reason("...")
///     .aliyun_uids(["..."]);
/// let reply = client.create_quota_applications_for_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateRequest {
    /// **Required.** Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 10.
    pub dimensions: Vec<Dimension>,
    /// **Required.** What the quota is to become when the request is granted.
    pub desire_value: Option<f64>,
    /// **Required.** Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all.
    pub notice_type: Option<i32>,
    /// Language of the notice about the outcome.
    pub env_language: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    pub effective_time: Option<String>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<String>,
    /// **Required.** The aliyun uids to work on or to narrow the list down to. Items: at most 100.
    pub aliyun_uids: Vec<String>,
}

impl CreateQuotaApplicationsForTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QuotaCategory`, which is required.
    pub fn quota_category(mut self, value: impl Into<Open<QuotaCategory>>) -> Self {
        self.quota_category = Some(value.into());
        self
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `QuotaActionCode`, which is required.
    pub fn quota_action_code(mut self, value: impl Into<String>) -> Self {
        self.quota_action_code = Some(value.into());
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
    /// Sets `DesireValue`, which is required.
    #[inline]
    pub fn desire_value(mut self, value: f64) -> Self {
        self.desire_value = Some(value);
        self
    }
    /// Sets `Reason`, which is required.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `NoticeType`.
    #[inline]
    pub fn notice_type(mut self, value: i32) -> Self {
        self.notice_type = Some(value);
        self
    }
    /// Sets `EnvLanguage`.
    pub fn env_language(mut self, value: impl Into<String>) -> Self {
        self.env_language = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `ExpireTime`.
    pub fn expire_time(mut self, value: impl Into<String>) -> Self {
        self.expire_time = Some(value.into());
        self
    }
    /// Sets `AliyunUids`, which is required.
    pub fn aliyun_uids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aliyun_uids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateQuotaApplicationsForTemplateRequest {
        "QuotaCategory" => quota_category: form,
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "Dimensions" => dimensions: form,
        "DesireValue" => desire_value: form,
        "Reason" => reason: form,
        "NoticeType" => notice_type: form,
        "EnvLanguage" => env_language: form,
        "EffectiveTime" => effective_time: form,
        "ExpireTime" => expire_time: form,
        "AliyunUids" => aliyun_uids: form,
    }
}

impl Operation for CreateQuotaApplicationsForTemplateRequest {
    type Response = CreateQuotaApplicationsForTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateQuotaApplicationsForTemplate")
        .required(
            &[
                "QuotaCategory",
                "ProductCode",
                "QuotaActionCode",
                "DesireValue",
                "Reason",
                "AliyunUids",
            ],
        );
}

/// Response to [`CreateQuotaApplicationsForTemplateRequest`].
#[non_exhaustive]
pub struct CreateQuotaApplicationsForTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FF8CAF0-29D9-4F11-B6A4-FD2CBCA016D3`.
    pub request_id: Option<String>,
    /// Joint request for several accounts. Example: `d314d6ae-867d-484c-9009-3d421a80****`.
    pub batch_quota_application_id: Option<String>,
    /// The aliyun uids that were found or are concerned, one entry each. Example: `135048337611****`.
    pub aliyun_uids: Vec<String>,
    /// Outcomes of the fail, one entry each.
    pub fail_results: Vec<FailResult>,
}

response! {
    CreateQuotaApplicationsForTemplateResponse {
        "RequestId" => request_id: value,
        "BatchQuotaApplicationId" => batch_quota_application_id: value,
        "AliyunUids" => aliyun_uids: list(""),
        "FailResults" => fail_results: list(""),
    }
}

/// Outcomes of the fail, one entry each.
#[non_exhaustive]
pub struct FailResult {
    /// Account that the application is for. Example: `135048337611****`.
    pub aliyun_uid: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
}

response! {
    FailResult {
        "AliyunUid" => aliyun_uid: value,
        "Reason" => reason: value,
    }
}
