// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePhysicalConnectionOccupancyOrder`, from `vpc/CreatePhysicalConnectionOccupancyOrder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType};

/// Places the order for the fee that a leased line costs for the resources it occupies.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreatePhysicalConnectionOccupancyOrderRequest::new()
///     .physical_connection_id("pc-bp1hp0wr072f6ambni141")
///     .region_id("cn-hangzhou");
/// let reply = client.create_physical_connection_occupancy_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderRequest {
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    /// Example: `pc-bp1hp0wr072f6ambni141`.
    pub physical_connection_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the order is paid from the account balance at once or waits to be paid by hand.
    /// Default: `true`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `CBCE910E-D396-4944-8764-B4047838B2D1`.
    pub client_token: Option<String>,
    /// Whether the resource is paid in advance or by use. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// How many months or years (see `PricingCycle`) are ordered. Example: `1`.
    pub period: Option<i32>,
    /// Unit of `Period`. Example: `Month`.
    pub pricing_cycle: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i32>,
}

impl CreatePhysicalConnectionOccupancyOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i32) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
}

request! {
    CreatePhysicalConnectionOccupancyOrderRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Period" => period: query,
        "PricingCycle" => pricing_cycle: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewDuration" => auto_renew_duration: query,
    }
}

impl Operation for CreatePhysicalConnectionOccupancyOrderRequest {
    type Response = CreatePhysicalConnectionOccupancyOrderResponse;
    type Error = CreatePhysicalConnectionOccupancyOrderError;
    const INFO: OperationInfo = super::operation(
            "CreatePhysicalConnectionOccupancyOrder",
        )
        .required(&["PhysicalConnectionId", "RegionId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreatePhysicalConnectionOccupancyOrderError] = &[
        CreatePhysicalConnectionOccupancyOrderError::InvalidPhysicalConnectionIdNotFound,
        CreatePhysicalConnectionOccupancyOrderError::ForbiddenNotAllowedInState,
        CreatePhysicalConnectionOccupancyOrderError::IAbsInvalidStatusValueNotSupported,
        CreatePhysicalConnectionOccupancyOrderError::InvalidPriceNotFound,
        CreatePhysicalConnectionOccupancyOrderError::InvalidPhysicalConnectionChargeTypeMalformed,
        CreatePhysicalConnectionOccupancyOrderError::InvalidPhysicalConnectionPeriodMalformed,
        CreatePhysicalConnectionOccupancyOrderError::InvalidPhysicalConnectionPricingCycleMalformed,
        CreatePhysicalConnectionOccupancyOrderError::InstanceStatusNotAllow,
        CreatePhysicalConnectionOccupancyOrderError::AbsInstanceNotExist,
        CreatePhysicalConnectionOccupancyOrderError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreatePhysicalConnectionOccupancyOrderRequest`].
#[non_exhaustive]
pub struct CreatePhysicalConnectionOccupancyOrderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBCE910E-D396-4944-8764-B4047838B2D1`.
    pub request_id: Option<String>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Log lines, one string each.
    pub data: Option<PhysicalConnectionOccupancyOrderData>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Whether the order was placed. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreatePhysicalConnectionOccupancyOrderResponse {
        "RequestId" => request_id: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "Data" => data: value,
        "code" => code: value,
        "success" => success: value,
    }
}

/// Log lines, one string each.
#[non_exhaustive]
pub struct PhysicalConnectionOccupancyOrderData {
    /// Order that the call placed. Example: `203167309740138`.
    pub order_id: Option<String>,
}

response! {
    PhysicalConnectionOccupancyOrderData {
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreatePhysicalConnectionOccupancyOrderRequest`] names.
///
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
/// - [`ForbiddenNotAllowedInState`](super::DocumentedError::ForbiddenNotAllowedInState)
/// - [`IAbsInvalidStatusValueNotSupported`](super::DocumentedError::IAbsInvalidStatusValueNotSupported)
/// - [`InvalidPriceNotFound`](super::DocumentedError::InvalidPriceNotFound)
/// - [`InvalidPhysicalConnectionChargeTypeMalformed`](super::DocumentedError::InvalidPhysicalConnectionChargeTypeMalformed)
/// - [`InvalidPhysicalConnectionPeriodMalformed`](super::DocumentedError::InvalidPhysicalConnectionPeriodMalformed)
/// - [`InvalidPhysicalConnectionPricingCycleMalformed`](super::DocumentedError::InvalidPhysicalConnectionPricingCycleMalformed)
/// - [`InstanceStatusNotAllow`](super::DocumentedError::InstanceStatusNotAllow)
/// - [`AbsInstanceNotExist`](super::DocumentedError::AbsInstanceNotExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreatePhysicalConnectionOccupancyOrderError = super::DocumentedError;
