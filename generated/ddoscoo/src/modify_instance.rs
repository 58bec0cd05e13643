// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstance`, from `ddoscoo/ModifyInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes the specifications of an instance, such as bandwidth, ports, or domains, by an order.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyInstanceRequest::new()
///     .instance_id("ddoscoo-cn-6ja1y6p5****")
///     .modify_type("Upgrade")
///     .product_type("ddoscoo");
/// let reply = client.modify_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-6ja1y6p5****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of modify it is or is to be. Example: `Upgrade`.
    pub modify_type: Option<String>,
    /// Data rate that is granted to or used by the normal. Example: `200`.
    pub normal_bandwidth: Option<String>,
    /// Data rate that is granted to or used by the service. Example: `300`.
    pub service_bandwidth: Option<String>,
    /// Data rate that is granted to or used by the base. Example: `30`.
    pub base_bandwidth: Option<String>,
    /// How many there are of this: port. Example: `50`.
    pub port_count: Option<String>,
    /// Upper limit of the data rate. Example: `30`.
    pub bandwidth: Option<String>,
    /// How many there are of this: domain name. Example: `50`.
    pub domain_count: Option<String>,
    /// Requests a second counted for the normal. Example: `100`.
    pub normal_qps: Option<String>,
    /// **Required.** Which kind of product it is or is to be. Example: `ddoscoo`.
    pub product_type: Option<String>,
    /// Which kind of address it is or is to be. Example: `Ipv4`.
    pub address_type: Option<String>,
    /// Plan to order, as a number. Example: `0`.
    pub product_plan: Option<String>,
    /// Line of the product to order. Example: `coop`.
    pub edition_sale: Option<String>,
    /// Carrier line to order. Example: `coop-line-001`.
    pub service_partner: Option<String>,
    /// Which version of the function is meant. Example: `0`.
    pub function_version: Option<String>,
}

impl ModifyInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ModifyType`, which is required.
    pub fn modify_type(mut self, value: impl Into<String>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
    /// Sets `NormalBandwidth`.
    pub fn normal_bandwidth(mut self, value: impl Into<String>) -> Self {
        self.normal_bandwidth = Some(value.into());
        self
    }
    /// Sets `ServiceBandwidth`.
    pub fn service_bandwidth(mut self, value: impl Into<String>) -> Self {
        self.service_bandwidth = Some(value.into());
        self
    }
    /// Sets `BaseBandwidth`.
    pub fn base_bandwidth(mut self, value: impl Into<String>) -> Self {
        self.base_bandwidth = Some(value.into());
        self
    }
    /// Sets `PortCount`.
    pub fn port_count(mut self, value: impl Into<String>) -> Self {
        self.port_count = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `DomainCount`.
    pub fn domain_count(mut self, value: impl Into<String>) -> Self {
        self.domain_count = Some(value.into());
        self
    }
    /// Sets `NormalQps`.
    pub fn normal_qps(mut self, value: impl Into<String>) -> Self {
        self.normal_qps = Some(value.into());
        self
    }
    /// Sets `ProductType`, which is required.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `ProductPlan`.
    pub fn product_plan(mut self, value: impl Into<String>) -> Self {
        self.product_plan = Some(value.into());
        self
    }
    /// Sets `EditionSale`.
    pub fn edition_sale(mut self, value: impl Into<String>) -> Self {
        self.edition_sale = Some(value.into());
        self
    }
    /// Sets `ServicePartner`.
    pub fn service_partner(mut self, value: impl Into<String>) -> Self {
        self.service_partner = Some(value.into());
        self
    }
    /// Sets `FunctionVersion`.
    pub fn function_version(mut self, value: impl Into<String>) -> Self {
        self.function_version = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceRequest {
        "InstanceId" => instance_id: query,
        "ModifyType" => modify_type: query,
        "NormalBandwidth" => normal_bandwidth: query,
        "ServiceBandwidth" => service_bandwidth: query,
        "BaseBandwidth" => base_bandwidth: query,
        "PortCount" => port_count: query,
        "Bandwidth" => bandwidth: query,
        "DomainCount" => domain_count: query,
        "NormalQps" => normal_qps: query,
        "ProductType" => product_type: query,
        "AddressType" => address_type: query,
        "ProductPlan" => product_plan: query,
        "EditionSale" => edition_sale: query,
        "ServicePartner" => service_partner: query,
        "FunctionVersion" => function_version: query,
    }
}

impl Operation for ModifyInstanceRequest {
    type Response = ModifyInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstance")
        .required(&["InstanceId", "ModifyType", "ProductType"]);
}

/// Response to [`ModifyInstanceRequest`].
#[non_exhaustive]
pub struct ModifyInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0018DF77-7189-5D33-947B-E5B34BFCE07E`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `242461444340562`.
    pub order_id: Option<i64>,
}

response! {
    ModifyInstanceResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
