// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForCreatingOrderRenew`, from `domain/SaveSingleTaskForCreatingOrderRenew.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that extends the registration of one domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForCreatingOrderRenewRequest::new()
///     .current_expiration_date(0)
///     .domain_name("test.com")
///     .subscription_duration(1);
/// let reply = client.save_single_task_for_creating_order_renew(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderRenewRequest {
    /// **Required.** Day or moment of the current expiration. Example: `0000`.
    pub current_expiration_date: Option<i64>,
    /// **Required.** Domain name that the call or the item is about. Example: `Aliyun.com`.
    pub domain_name: Option<String>,
    /// **Required.** How long the subscription lasts. Range: 1 to 10. Unit: `years`. Example: `1`.
    pub subscription_duration: Option<i32>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// Number that picks out the coupon. Example: `123123`.
    pub coupon_no: Option<String>,
    /// Whether vouchers pay for the order. Example: `false`.
    pub use_coupon: Option<bool>,
    /// Number that picks out the promotion. Example: `123132`.
    pub promotion_no: Option<String>,
    /// Whether coupons lower the price. Example: `false`.
    pub use_promotion: Option<bool>,
}

impl SaveSingleTaskForCreatingOrderRenewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentExpirationDate`, which is required.
    #[inline]
    pub fn current_expiration_date(mut self, value: i64) -> Self {
        self.current_expiration_date = Some(value);
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SubscriptionDuration`, which is required.
    #[inline]
    pub fn subscription_duration(mut self, value: i32) -> Self {
        self.subscription_duration = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
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
    SaveSingleTaskForCreatingOrderRenewRequest {
        "CurrentExpirationDate" => current_expiration_date: query,
        "DomainName" => domain_name: query,
        "SubscriptionDuration" => subscription_duration: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
        "CouponNo" => coupon_no: query,
        "UseCoupon" => use_coupon: query,
        "PromotionNo" => promotion_no: query,
        "UsePromotion" => use_promotion: query,
    }
}

impl Operation for SaveSingleTaskForCreatingOrderRenewRequest {
    type Response = SaveSingleTaskForCreatingOrderRenewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForCreatingOrderRenew")
        .required(&["CurrentExpirationDate", "DomainName", "SubscriptionDuration"]);
}

/// Response to [`SaveSingleTaskForCreatingOrderRenewRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderRenewResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForCreatingOrderRenewResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
