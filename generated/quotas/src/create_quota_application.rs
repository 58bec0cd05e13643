// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateQuotaApplication`, from `quotas/CreateQuotaApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, QuotaCategory};

/// Applies for a higher quota on behalf of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::CreateQuotaApplicationRequest::new()
///     .product_code("...")
///     .quota_action_code("...")
///     .desire_value(1.0)
///     .reason("...");
/// let reply = client.create_quota_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateQuotaApplicationRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// **Required.** What the quota is to become when the request is granted.
    pub desire_value: Option<f64>,
    /// **Required.** Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all.
    pub notice_type: Option<i32>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 5.
    pub dimensions: Vec<Dimension>,
    /// Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
    /// Way in which the audit works.
    pub audit_mode: Option<Open<AuditMode>>,
    /// Language of the notice about the outcome.
    pub env_language: Option<String>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    pub effective_time: Option<String>,
}

impl CreateQuotaApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `AuditMode`.
    pub fn audit_mode(mut self, value: impl Into<Open<AuditMode>>) -> Self {
        self.audit_mode = Some(value.into());
        self
    }
    /// Sets `EnvLanguage`.
    pub fn env_language(mut self, value: impl Into<String>) -> Self {
        self.env_language = Some(value.into());
        self
    }
    /// Sets `ExpireTime`.
    pub fn expire_time(mut self, value: impl Into<String>) -> Self {
        self.expire_time = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}

request! {
    CreateQuotaApplicationRequest {
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "DesireValue" => desire_value: form,
        "Reason" => reason: form,
        "NoticeType" => notice_type: form,
        "Dimensions" => dimensions: form,
        "QuotaCategory" => quota_category: form,
        "AuditMode" => audit_mode: form,
        "EnvLanguage" => env_language: form,
        "ExpireTime" => expire_time: form,
        "EffectiveTime" => effective_time: form,
    }
}

impl Operation for CreateQuotaApplicationRequest {
    type Response = CreateQuotaApplicationResponse;
    type Error = CreateQuotaApplicationError;
    const INFO: OperationInfo = super::operation("CreateQuotaApplication")
        .required(&["ProductCode", "QuotaActionCode", "DesireValue", "Reason"]);
    const ERRORS: &'static [CreateQuotaApplicationError] = &[
        CreateQuotaApplicationError::AcquireLockFail,
        CreateQuotaApplicationError::InvalidNoticeType,
        CreateQuotaApplicationError::InvalidDesireValue,
        CreateQuotaApplicationError::QuotaNotAdjustable,
        CreateQuotaApplicationError::QuotaNotFound,
        CreateQuotaApplicationError::QuotaApplicationProcess,
        CreateQuotaApplicationError::QuotaDesirevalueIllegal,
    ];
}

/// Response to [`CreateQuotaApplicationRequest`].
#[non_exhaustive]
pub struct CreateQuotaApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Process`.
    pub status: Option<String>,
    /// What the quota is to become when the request is granted. Example: `804`.
    pub desire_value: Option<i32>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_security-groups`.
    pub quota_action_code: Option<String>,
    /// What is limited, in words. Example: `text`.
    pub quota_name: Option<String>,
    /// Request for a higher quota. Example: `d314d6ae-867d-484c-9009-3d421a80****`.
    pub application_id: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// Why it came to the audit. Example: `text`.
    pub audit_reason: Option<String>,
    /// Free text that tells people about the quota. Example: `text`.
    pub quota_description: Option<String>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// Resource name of the quota, in the `acs:` notation.
    /// Example: `acs:quotas::141339776561****:quota/ecs/q_security-groups`.
    pub quota_arn: Option<String>,
    /// Time that is set or recorded for this: apply. Example: `2021-01-19T09:25:56Z`.
    pub apply_time: Option<Timestamp>,
    /// What was granted; may be less than was asked for. Example: `804`.
    pub approve_value: Option<f64>,
    /// Values of the dimensions that the quota holds for. Example: `{"regionId":"cn-hangzhou"}`.
    pub dimension: Option<Value>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all. Example: `3`.
    pub notice_type: Option<i64>,
    /// Time that is set or recorded for this: effective. Example: `2021-01-19T09:25:56Z`.
    pub effective_time: Option<Timestamp>,
    /// When the item runs out. Example: `2021-01-20T09:25:56Z`.
    pub expire_time: Option<Timestamp>,
    /// Unit that the quota is counted in. Example: `text`.
    pub quota_unit: Option<String>,
}

response! {
    CreateQuotaApplicationResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "DesireValue" => desire_value: value,
        "QuotaActionCode" => quota_action_code: value,
        "QuotaName" => quota_name: value,
        "ApplicationId" => application_id: value,
        "Reason" => reason: value,
        "AuditReason" => audit_reason: value,
        "QuotaDescription" => quota_description: value,
        "ProductCode" => product_code: value,
        "QuotaArn" => quota_arn: value,
        "ApplyTime" => apply_time: value,
        "ApproveValue" => approve_value: value,
        "Dimension" => dimension: value,
        "NoticeType" => notice_type: value,
        "EffectiveTime" => effective_time: value,
        "ExpireTime" => expire_time: value,
        "QuotaUnit" => quota_unit: value,
    }
}

values! {
    /// Way in which the audit works.
    pub enum AuditMode {
        /// People decide about it later.
        Async = "Async",
        /// It is decided at once.
        Sync = "Sync",
    }
}

/// Errors that the documentation of [`CreateQuotaApplicationRequest`] names.
///
/// - [`AcquireLockFail`](super::DocumentedError::AcquireLockFail)
/// - [`InvalidNoticeType`](super::DocumentedError::InvalidNoticeType)
/// - [`InvalidDesireValue`](super::DocumentedError::InvalidDesireValue)
/// - [`QuotaNotAdjustable`](super::DocumentedError::QuotaNotAdjustable)
/// - [`QuotaNotFound`](super::DocumentedError::QuotaNotFound)
/// - [`QuotaApplicationProcess`](super::DocumentedError::QuotaApplicationProcess)
/// - [`QuotaDesirevalueIllegal`](super::DocumentedError::QuotaDesirevalueIllegal)
pub type CreateQuotaApplicationError = super::DocumentedError;
