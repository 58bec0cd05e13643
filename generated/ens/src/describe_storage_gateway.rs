// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStorageGateway`, from `ens/DescribeStorageGateway.md`.

use alicloud_runtime::codegen::*;

/// Lists storage gateways, filtered by edge node, type, or VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeStorageGatewayRequest::new();
/// let reply = client.describe_storage_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStorageGatewayRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the gateway that the call is about.
    pub gateway_id: Option<String>,
    /// Which kind of gateway it is or is to be.
    pub gateway_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeStorageGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `GatewayId`.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
    /// Sets `GatewayType`.
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeStorageGatewayRequest {
        "EnsRegionId" => ens_region_id: query,
        "GatewayId" => gateway_id: query,
        "GatewayType" => gateway_type: query,
        "VpcId" => vpc_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeStorageGatewayRequest {
    type Response = DescribeStorageGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStorageGateway").read_only();
}

/// Response to [`DescribeStorageGatewayRequest`], which the documentation does not describe.
pub type DescribeStorageGatewayResponse = alicloud_runtime::UndocumentedResponse;
