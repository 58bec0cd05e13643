// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTemplateQuotaItem`, from `quotas/ModifyTemplateQuotaItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension, QuotaCategory};

/// Changes a quota in the quota template; only members who join later are affected.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ModifyTemplateQuotaItemRequest::new()
///     .id("...");
/// let reply = client.modify_template_quota_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTemplateQuotaItemRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 5.
    pub dimensions: Vec<Dimension>,
    /// What the quota is to become when the request is granted.
    pub desire_value: Option<f64>,
    /// Whether and how the outcome is sent to the contacts; `0` for not at all.
    pub notice_type: Option<i64>,
    /// Language of the notice about the outcome.
    pub env_language: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    pub effective_time: Option<String>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<String>,
    /// Class that the quota belongs to.
    pub quota_category: Option<Open<QuotaCategory>>,
}

impl ModifyTemplateQuotaItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    /// Sets `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DesireValue`.
    #[inline]
    pub fn desire_value(mut self, value: f64) -> Self {
        self.desire_value = Some(value);
        self
    }
    /// Sets `NoticeType`.
    #[inline]
    pub fn notice_type(mut self, value: i64) -> Self {
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
    /// Sets `QuotaCategory`.
    pub fn quota_category(mut self, value: impl Into<Open<QuotaCategory>>) -> Self {
        self.quota_category = Some(value.into());
        self
    }
}

request! {
    ModifyTemplateQuotaItemRequest {
        "Id" => id: form,
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
        "Dimensions" => dimensions: form,
        "DesireValue" => desire_value: form,
        "NoticeType" => notice_type: form,
        "EnvLanguage" => env_language: form,
        "EffectiveTime" => effective_time: form,
        "ExpireTime" => expire_time: form,
        "QuotaCategory" => quota_category: query,
    }
}

impl Operation for ModifyTemplateQuotaItemRequest {
    type Response = ModifyTemplateQuotaItemResponse;
    type Error = ModifyTemplateQuotaItemError;
    const INFO: OperationInfo = super::operation("ModifyTemplateQuotaItem")
        .required(&["Id"]);
    const ERRORS: &'static [ModifyTemplateQuotaItemError] = &[
        ModifyTemplateQuotaItemError::TemplateNotFound,
        ModifyTemplateQuotaItemError::UnsupportUpdateProductcodeQuotacode,
        ModifyTemplateQuotaItemError::RamPermissionDenied,
    ];
}

/// Response to [`ModifyTemplateQuotaItemRequest`].
#[non_exhaustive]
pub struct ModifyTemplateQuotaItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
    /// Identifier of the item within its collection. Example: `1****`.
    pub id: Option<String>,
}

response! {
    ModifyTemplateQuotaItemResponse {
        "RequestId" => request_id: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`ModifyTemplateQuotaItemRequest`] names.
///
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`UnsupportUpdateProductcodeQuotacode`](super::DocumentedError::UnsupportUpdateProductcodeQuotacode)
/// - [`RamPermissionDenied`](super::DocumentedError::RamPermissionDenied)
pub type ModifyTemplateQuotaItemError = super::DocumentedError;
