// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStorageGateway`, from `ens/CreateStorageGateway.md`.

use alicloud_runtime::codegen::*;

/// Orders storage gateways of a type for VPCs on edge nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::create_storage_gateway::OrderDetail;
///
/// let request = alicloud_ens::CreateStorageGatewayRequest::new()
///     .order_details([OrderDetail::new()]);
/// let reply = client.create_storage_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStorageGatewayRequest {
    /// **Required.** Details about the order, one entry each.
    pub order_details: Vec<OrderDetail>,
}

impl CreateStorageGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderDetails`, which is required.
    pub fn order_details(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrderDetail>>,
    ) -> Self {
        self.order_details = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateStorageGatewayRequest {
        "OrderDetails" => order_details: query_json,
    }
}

impl Operation for CreateStorageGatewayRequest {
    type Response = CreateStorageGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStorageGateway")
        .required(&["OrderDetails"]);
}

/// Response to [`CreateStorageGatewayRequest`], which the documentation does not describe.
pub type CreateStorageGatewayResponse = alicloud_runtime::UndocumentedResponse;

/// Details about the order, one entry each.
#[non_exhaustive]
pub struct OrderDetail {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Which kind of gateway it is or is to be.
    pub gateway_type: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Name that the gateway goes by.
    pub gateway_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl OrderDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `GatewayType`, which is required.
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `GatewayName`.
    pub fn gateway_name(mut self, value: impl Into<String>) -> Self {
        self.gateway_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    OrderDetail {
        "EnsRegionId" => ens_region_id: field,
        "GatewayType" => gateway_type: field,
        "VpcId" => vpc_id: field,
        "GatewayName" => gateway_name: field,
        "Description" => description: field,
    }
}
