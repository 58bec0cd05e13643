// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatGatewayAssociateNetworkInterfaces`, from `vpc/DescribeNatGatewayAssociateNetworkInterfaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EipAddressFilter, Tag};

/// Lists the network interfaces that are associated with a NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeNatGatewayAssociateNetworkInterfacesRequest::new()
///     .nat_gateway_id("...");
/// let reply = client.describe_nat_gateway_associate_network_interfaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatGatewayAssociateNetworkInterfacesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it.
    pub nat_gateway_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match.
    pub filter: Vec<EipAddressFilter>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl DescribeNatGatewayAssociateNetworkInterfacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddressFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeNatGatewayAssociateNetworkInterfacesRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "ClientToken" => client_token: query,
        "Filter" => filter: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeNatGatewayAssociateNetworkInterfacesRequest {
    type Response = DescribeNatGatewayAssociateNetworkInterfacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeNatGatewayAssociateNetworkInterfaces",
        )
        .required(&["RegionId", "NatGatewayId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeNatGatewayAssociateNetworkInterfacesRequest`], which the documentation does not describe.
pub type DescribeNatGatewayAssociateNetworkInterfacesResponse = alicloud_runtime::UndocumentedResponse;
