// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForCreatingOrderRedeem`, from `domain/SaveSingleTaskForCreatingOrderRedeem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that wins an expired domain name back from redemption.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForCreatingOrderRedeemRequest::new()
///     .domain_name("test.com")
///     .current_expiration_date(0);
/// let reply = client.save_single_task_for_creating_order_redeem(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderRedeemRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Day or moment of the current expiration.
    pub current_expiration_date: Option<i64>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Number that picks out the coupon.
    pub coupon_no: Option<String>,
    /// Whether vouchers pay for the order.
    pub use_coupon: Option<bool>,
    /// Number that picks out the promotion.
    pub promotion_no: Option<String>,
    /// Whether coupons lower the price.
    pub use_promotion: Option<bool>,
}

impl SaveSingleTaskForCreatingOrderRedeemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `CurrentExpirationDate`, which is required.
    #[inline]
    pub fn current_expiration_date(mut self, value: i64) -> Self {
        self.current_expiration_date = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `UseCoupon`.
    #[inline]
    pub fn use_coupon(mut self, value: bool) -> Self {
        self.use_coupon = Some(value);
        self
    }
    /// Sets `PromotionNo`.
    pub fn promotion_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_no = Some(value.into());
        self
    }
    /// Sets `UsePromotion`.
    #[inline]
    pub fn use_promotion(mut self, value: bool) -> Self {
        self.use_promotion = Some(value);
        self
    }
}

request! {
    SaveSingleTaskForCreatingOrderRedeemRequest {
        "DomainName" => domain_name: query,
        "CurrentExpirationDate" => current_expiration_date: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "CouponNo" => coupon_no: query,
        "UseCoupon" => use_coupon: query,
        "PromotionNo" => promotion_no: query,
        "UsePromotion" => use_promotion: query,
    }
}

impl Operation for SaveSingleTaskForCreatingOrderRedeemRequest {
    type Response = SaveSingleTaskForCreatingOrderRedeemResponse;
    type Error = SaveSingleTaskForCreatingOrderRedeemError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForCreatingOrderRedeem")
        .required(&["DomainName", "CurrentExpirationDate"]);
    const ERRORS: &'static [SaveSingleTaskForCreatingOrderRedeemError] = &[
        SaveSingleTaskForCreatingOrderRedeemError::ParameterIllegal,
        SaveSingleTaskForCreatingOrderRedeemError::NetworkIOError,
        SaveSingleTaskForCreatingOrderRedeemError::TaskIsBeingProcessed,
    ];
}

/// Response to [`SaveSingleTaskForCreatingOrderRedeemRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderRedeemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForCreatingOrderRedeemResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveSingleTaskForCreatingOrderRedeemRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`TaskIsBeingProcessed`](super::DocumentedError::TaskIsBeingProcessed)
pub type SaveSingleTaskForCreatingOrderRedeemError = super::DocumentedError;
