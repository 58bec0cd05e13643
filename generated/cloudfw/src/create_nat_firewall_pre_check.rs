// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatFirewallPreCheck`, from `cloudfw/CreateNatFirewallPreCheck.md`.

use alicloud_runtime::codegen::*;

/// Starts the precheck that precedes a NAT firewall for one NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateNatFirewallPreCheckRequest::new()
///     .region_no("...")
///     .vpc_id("...")
///     .nat_gateway_id("...");
/// let reply = client.create_nat_firewall_pre_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatFirewallPreCheckRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
}

impl CreateNatFirewallPreCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

request! {
    CreateNatFirewallPreCheckRequest {
        "Lang" => lang: query,
        "RegionNo" => region_no: form,
        "VpcId" => vpc_id: form,
        "NatGatewayId" => nat_gateway_id: form,
    }
}

impl Operation for CreateNatFirewallPreCheckRequest {
    type Response = CreateNatFirewallPreCheckResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNatFirewallPreCheck")
        .required(&["RegionNo", "VpcId", "NatGatewayId"]);
}

/// Response to [`CreateNatFirewallPreCheckRequest`], which the documentation does not describe.
pub type CreateNatFirewallPreCheckResponse = alicloud_runtime::UndocumentedResponse;
