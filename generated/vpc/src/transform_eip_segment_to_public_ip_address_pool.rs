// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransformEipSegmentToPublicIpAddressPool`, from `vpc/TransformEipSegmentToPublicIpAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Turns a group of contiguous EIPs into a pool of public addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::TransformEipSegmentToPublicIpAddressPoolRequest::new()
///     .instance_id("...");
/// let reply = client.transform_eip_segment_to_public_ip_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransformEipSegmentToPublicIpAddressPoolRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl TransformEipSegmentToPublicIpAddressPoolRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    TransformEipSegmentToPublicIpAddressPoolRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for TransformEipSegmentToPublicIpAddressPoolRequest {
    type Response = TransformEipSegmentToPublicIpAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "TransformEipSegmentToPublicIpAddressPool",
        )
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`TransformEipSegmentToPublicIpAddressPoolRequest`], which the documentation does not describe.
pub type TransformEipSegmentToPublicIpAddressPoolResponse = alicloud_runtime::UndocumentedResponse;
