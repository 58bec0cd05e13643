// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQuotaApplication`, from `quotas/GetQuotaApplication.md`.

use alicloud_runtime::codegen::*;

/// Shows one application for a higher quota with its state and outcome.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::GetQuotaApplicationRequest::new();
/// let reply = client.get_quota_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQuotaApplicationRequest {
    /// Request for a higher quota.
    pub application_id: Option<String>,
}

impl GetQuotaApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
}

request! {
    GetQuotaApplicationRequest {
        "ApplicationId" => application_id: form,
    }
}

impl Operation for GetQuotaApplicationRequest {
    type Response = GetQuotaApplicationResponse;
    type Error = GetQuotaApplicationError;
    const INFO: OperationInfo = super::operation("GetQuotaApplication").read_only();
    const ERRORS: &'static [GetQuotaApplicationError] = &[
        GetQuotaApplicationError::QuotaApplicationNotFound,
        GetQuotaApplicationError::RamPermissionDenied,
    ];
}

/// Response to [`GetQuotaApplicationRequest`].
#[non_exhaustive]
pub struct GetQuotaApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BBD1D37-094C-4485-8B7D-64682F82BC18`.
    pub request_id: Option<String>,
    /// Application for a quota, with its facts.
    pub quota_application: Option<QuotaApplication>,
}

response! {
    GetQuotaApplicationResponse {
        "RequestId" => request_id: value,
        "QuotaApplication" => quota_application: value,
    }
}

/// Application for a quota, with its facts.
#[non_exhaustive]
pub struct QuotaApplication {
    /// State of what the entry describes, which decides what can be done with it. Example: `Agree`.
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
    /// Example: `acs:quotas:cn-hangzhou:120886317861****:quota/ecs/q_security-groups/`.
    pub quota_arn: Option<String>,
    /// Time that is set or recorded for this: apply. Example: `2021-01-19T09:25:56Z`.
    pub apply_time: Option<Timestamp>,
    /// What was granted; may be less than was asked for. Example: `10`.
    pub approve_value: Option<f64>,
    /// Values of the dimensions that the quota holds for. Example: `["cn-shanghai","cn-hangzhou"]`.
    pub dimension: Option<Value>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all. Example: `0`.
    pub notice_type: Option<i64>,
    /// Time that is set or recorded for this: effective. Example: `2021-01-19 15:30:00`.
    pub effective_time: Option<String>,
    /// When the item runs out. Example: `2023-06-29 15:30:00`.
    pub expire_time: Option<String>,
    /// Unit that the quota is counted in. Example: `text`.
    pub quota_unit: Option<String>,
}

response! {
    QuotaApplication {
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

/// Errors that the documentation of [`GetQuotaApplicationRequest`] names.
///
/// - [`QuotaApplicationNotFound`](super::DocumentedError::QuotaApplicationNotFound)
/// - [`RamPermissionDenied`](super::DocumentedError::RamPermissionDenied)
pub type GetQuotaApplicationError = super::DocumentedError;
