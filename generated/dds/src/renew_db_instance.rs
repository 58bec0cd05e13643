// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewDBInstance`, from `dds/RenewDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Renews the subscription of an instance by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::RenewDBInstanceRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .period(1);
/// let reply = client.renew_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewDBInstanceRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `1111111111111111`.
    pub coupon_no: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it. Unit: `months`. Example: `1`.
    pub period: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    /// Default: `false`. Example: `true`.
    pub auto_renew: Option<bool>,
}

impl RenewDBInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
}

request! {
    RenewDBInstanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "CouponNo" => coupon_no: query,
        "Period" => period: query,
        "AutoPay" => auto_pay: query,
        "BusinessInfo" => business_info: query,
        "ClientToken" => client_token: query,
        "AutoRenew" => auto_renew: query,
    }
}

impl Operation for RenewDBInstanceRequest {
    type Response = RenewDBInstanceResponse;
    type Error = RenewDBInstanceError;
    const INFO: OperationInfo = super::operation("RenewDBInstance")
        .required(&["DBInstanceId", "Period"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [RenewDBInstanceError] = &[
        RenewDBInstanceError::TokenServiceError,
        RenewDBInstanceError::ClassicNetworkNotSupport,
    ];
}

/// Response to [`RenewDBInstanceRequest`].
#[non_exhaustive]
pub struct RenewDBInstanceResponse {
    /// Number of the order, for looking it up in the order system. Example: `203317xxxxxxxx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B118EF45-9633-4EE3-8405-42ED4373721B`.
    pub request_id: Option<String>,
}

response! {
    RenewDBInstanceResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RenewDBInstanceRequest`] names.
///
/// - [`TokenServiceError`](super::DocumentedError::TokenServiceError)
/// - [`ClassicNetworkNotSupport`](super::DocumentedError::ClassicNetworkNotSupport)
pub type RenewDBInstanceError = super::DocumentedError;
