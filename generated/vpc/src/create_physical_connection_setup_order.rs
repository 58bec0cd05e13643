// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePhysicalConnectionSetupOrder`, from `vpc/CreatePhysicalConnectionSetupOrder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LineOperator};

/// Places the order for the one-time fee of setting up a leased line.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreatePhysicalConnectionSetupOrderRequest::new()
///     .access_point_id("ap-cn-beijing-ft-A")
///     .line_operator("CT")
///     .region_id("cn-shanghai");
/// let reply = client.create_physical_connection_setup_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderRequest {
    /// **Required.** Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `ap-cn-beijing-ft-A`.
    pub access_point_id: Option<String>,
    /// **Required.** Carrier of the leased line. Example: `CT`.
    pub line_operator: Option<Open<LineOperator>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Whether the order is paid from the account balance at once or waits to be paid by hand.
    /// Example: `true`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `318BB676-0A2B-43A0-9AD8-F1D34E93750F`.
    pub client_token: Option<String>,
    /// Kind and speed of the port that the leased line is plugged into.
    /// Default: `1000Base-T`. Example: `100Base-T`.
    pub port_type: Option<String>,
    /// Leased line that serves as the backup. It must be `Allocated`, `Confirmed` or `Enabled`.
    /// Example: `pc-bp10zsv5ntpxxxxxxxxxx`.
    pub redundant_physical_connection_id: Option<String>,
}

impl CreatePhysicalConnectionSetupOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessPointId`, which is required.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
    /// Sets `LineOperator`, which is required.
    pub fn line_operator(mut self, value: impl Into<Open<LineOperator>>) -> Self {
        self.line_operator = Some(value.into());
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
    /// Sets `PortType`.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }
    /// Sets `RedundantPhysicalConnectionId`.
    pub fn redundant_physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.redundant_physical_connection_id = Some(value.into());
        self
    }
}

request! {
    CreatePhysicalConnectionSetupOrderRequest {
        "AccessPointId" => access_point_id: query,
        "LineOperator" => line_operator: query,
        "RegionId" => region_id: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "PortType" => port_type: query,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: query,
    }
}

impl Operation for CreatePhysicalConnectionSetupOrderRequest {
    type Response = CreatePhysicalConnectionSetupOrderResponse;
    type Error = CreatePhysicalConnectionSetupOrderError;
    const INFO: OperationInfo = super::operation("CreatePhysicalConnectionSetupOrder")
        .required(&["AccessPointId", "LineOperator", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreatePhysicalConnectionSetupOrderError] = &[
        CreatePhysicalConnectionSetupOrderError::InvalidPriceNotFound,
        CreatePhysicalConnectionSetupOrderError::QuotaExceededPerAccessPoint,
        CreatePhysicalConnectionSetupOrderError::InvalidPhysicalConnectionOperatorMalformed,
        CreatePhysicalConnectionSetupOrderError::InvalidPhysicalConnectionPortTypeMalformed,
        CreatePhysicalConnectionSetupOrderError::InvalidPortTypeNotFound,
        CreatePhysicalConnectionSetupOrderError::InvalidInstanceNotFound,
        CreatePhysicalConnectionSetupOrderError::IncorrectStatusAccessPoint,
    ];
}

/// Response to [`CreatePhysicalConnectionSetupOrderRequest`].
#[non_exhaustive]
pub struct CreatePhysicalConnectionSetupOrderResponse {
    /// Order that the call placed. Example: `202844382740728`.
    pub order_id: Option<String>,
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it. Example: `pc-1111111`.
    pub physical_connection_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7A6301A-64BA-41EC-8284-8F4838C15D1F`.
    pub request_id: Option<String>,
}

response! {
    CreatePhysicalConnectionSetupOrderResponse {
        "OrderId" => order_id: value,
        "PhysicalConnectionId" => physical_connection_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreatePhysicalConnectionSetupOrderRequest`] names.
///
/// - [`InvalidPriceNotFound`](super::DocumentedError::InvalidPriceNotFound)
/// - [`QuotaExceededPerAccessPoint`](super::DocumentedError::QuotaExceededPerAccessPoint)
/// - [`InvalidPhysicalConnectionOperatorMalformed`](super::DocumentedError::InvalidPhysicalConnectionOperatorMalformed)
/// - [`InvalidPhysicalConnectionPortTypeMalformed`](super::DocumentedError::InvalidPhysicalConnectionPortTypeMalformed)
/// - [`InvalidPortTypeNotFound`](super::DocumentedError::InvalidPortTypeNotFound)
/// - [`InvalidInstanceNotFound`](super::DocumentedError::InvalidInstanceNotFound)
/// - [`IncorrectStatusAccessPoint`](super::DocumentedError::IncorrectStatusAccessPoint)
pub type CreatePhysicalConnectionSetupOrderError = super::DocumentedError;
