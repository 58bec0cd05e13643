// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomRoutingEndPointTrafficPolicy`, from `ga/DescribeCustomRoutingEndPointTrafficPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PortRange, ServiceManagedInfos};

/// Returns one address and port range that a custom routing endpoint accepts.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeCustomRoutingEndPointTrafficPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.describe_custom_routing_end_point_traffic_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
}

impl DescribeCustomRoutingEndPointTrafficPolicyRequest {
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
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    DescribeCustomRoutingEndPointTrafficPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for DescribeCustomRoutingEndPointTrafficPolicyRequest {
    type Response = DescribeCustomRoutingEndPointTrafficPolicyResponse;
    type Error = DescribeCustomRoutingEndPointTrafficPolicyError;
    const INFO: OperationInfo = super::operation(
            "DescribeCustomRoutingEndPointTrafficPolicy",
        )
        .required(&["RegionId", "PolicyId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCustomRoutingEndPointTrafficPolicyError] = &[
        DescribeCustomRoutingEndPointTrafficPolicyError::UnknownError,
    ];
}

/// Response to [`DescribeCustomRoutingEndPointTrafficPolicyRequest`].
#[non_exhaustive]
pub struct DescribeCustomRoutingEndPointTrafficPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1bpn0kn908w4nb****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-2zewuzypq5e6r3pfh****`.
    pub endpoint_id: Option<String>,
    /// Host name or URL at which the service or resource is reached. Example: `vsw-test01`.
    pub endpoint: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `ply-bptest2****`.
    pub policy_id: Option<String>,
    /// Network or postal address of the item. Example: `10.0.XX.XX`.
    pub address: Option<String>,
    /// The port ranges that were found or are concerned, one entry each.
    pub port_ranges: Vec<PortRange>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    DescribeCustomRoutingEndPointTrafficPolicyResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointId" => endpoint_id: value,
        "Endpoint" => endpoint: value,
        "PolicyId" => policy_id: value,
        "Address" => address: value,
        "PortRanges" => port_ranges: list(""),
        "State" => state: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

/// Errors that the documentation of [`DescribeCustomRoutingEndPointTrafficPolicyRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeCustomRoutingEndPointTrafficPolicyError = super::DocumentedError;
