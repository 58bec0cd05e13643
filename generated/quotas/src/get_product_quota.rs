// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProductQuota`, from `quotas/GetProductQuota.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, Period, QuotaItem, UsageMetric};

/// Shows one quota of a cloud service with its value, usage and range.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::GetProductQuotaRequest::new()
///     .product_code("...")
///     .quota_action_code("...");
/// let reply = client.get_product_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProductQuotaRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 10.
    pub dimensions: Vec<Dimension>,
}

impl GetProductQuotaRequest {
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
    /// Sets `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetProductQuotaRequest {
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "Dimensions" => dimensions: form,
    }
}

impl Operation for GetProductQuotaRequest {
    type Response = GetProductQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProductQuota")
        .required(&["ProductCode", "QuotaActionCode"])
        .read_only();
}

/// Response to [`GetProductQuotaRequest`].
#[non_exhaustive]
pub struct GetProductQuotaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FF8CAF0-29D9-4F11-B6A4-FD2CBCA016D3`.
    pub request_id: Option<String>,
    /// Quota, with its facts.
    pub quota: Option<Quota>,
}

response! {
    GetProductQuotaResponse {
        "RequestId" => request_id: value,
        "Quota" => quota: value,
    }
}

/// Quota, with its facts.
#[non_exhaustive]
pub struct Quota {
    /// Unit that the quota is counted in. Example: `text`.
    pub quota_unit: Option<String>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_security-groups`.
    pub quota_action_code: Option<String>,
    /// How much of the total has been used. Example: `26`.
    pub total_usage: Option<f64>,
    /// Between which values the quota can be set. Example: `802`.
    pub applicable_range: Vec<f64>,
    /// Values that the quota may have. Example: `[802,1000]`.
    pub supported_range: Vec<f64>,
    /// Whether it caps an amount (`normal`) or gives access to something special (`privilege`).
    /// Example: `normal`.
    pub quota_type: Option<String>,
    /// Free text that tells people about the quota. Example: `text`.
    pub quota_description: Option<String>,
    /// Time over which the rate is counted.
    pub period: Option<Period>,
    /// Resource name of the quota, in the `acs:` notation.
    /// Example: `acs:quotas:cn-hangzhou:120886317861****:quota/ecs/q_security-groups/`.
    pub quota_arn: Option<String>,
    /// Whether any number in a range can be asked for (`continuous`) or only listed ones
    /// (`discontinuous`). Example: `continuous`.
    pub applicable_type: Option<String>,
    /// The quota items that were found or are concerned, one entry each.
    pub quota_items: Vec<QuotaItem>,
    /// The dimensions that are concerned. Example: `{"regionId":"cn-hangzhou"}`.
    pub dimensions: Option<Value>,
    /// Whether a higher quota can be applied for. Example: `true`.
    pub adjustable: Option<bool>,
    /// What is limited, in words. Example: `text`.
    pub quota_name: Option<String>,
    /// Why no raise can be asked for, such as `limitReached`.
    pub unadjustable_detail: Option<String>,
    /// Whether use of the quota can be measured. Example: `true`.
    pub consumable: Option<bool>,
    /// How much or how many the account may have of this: total. Example: `801`.
    pub total_quota: Option<f64>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// Time that is set or recorded for this: effective. Example: `2022-09-28T06:06:00Z`.
    pub effective_time: Option<Timestamp>,
    /// When the item runs out. Example: `2022-09-29T06:06:00Z`.
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
    Quota {
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
