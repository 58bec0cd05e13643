// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomRoutingEndpoint`, from `ga/DescribeCustomRoutingEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServiceManagedInfos};

/// Returns one endpoint of a custom routing listener and its traffic policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeCustomRoutingEndpointRequest::new()
///     .endpoint_id("...");
/// let reply = client.describe_custom_routing_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// The endpoint group that the call is about.
    pub endpoint_group: Option<String>,
}

impl DescribeCustomRoutingEndpointRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroup`.
    pub fn endpoint_group(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group = Some(value.into());
        self
    }
}

request! {
    DescribeCustomRoutingEndpointRequest {
        "RegionId" => region_id: query,
        "EndpointId" => endpoint_id: query,
        "EndpointGroup" => endpoint_group: query,
    }
}

impl Operation for DescribeCustomRoutingEndpointRequest {
    type Response = DescribeCustomRoutingEndpointResponse;
    type Error = DescribeCustomRoutingEndpointError;
    const INFO: OperationInfo = super::operation("DescribeCustomRoutingEndpoint")
        .required(&["RegionId", "EndpointId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCustomRoutingEndpointError] = &[
        DescribeCustomRoutingEndpointError::UnknownError,
    ];
}

/// Response to [`DescribeCustomRoutingEndpointRequest`].
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `String 04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp1dmlohjjz4kqaun****`.
    pub endpoint_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `PrivateSubNet`.
    pub type_: Option<String>,
    /// Host name or URL at which the service or resource is reached. Example: `vsw-test01`.
    pub endpoint: Option<String>,
    /// What is done about the traffic to endpoint, as rules. Example: `DenyAll`.
    pub traffic_to_endpoint_policy: Option<String>,
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
    DescribeCustomRoutingEndpointResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointId" => endpoint_id: value,
        "Type" => type_: value,
        "Endpoint" => endpoint: value,
        "TrafficToEndpointPolicy" => traffic_to_endpoint_policy: value,
        "State" => state: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

/// Errors that the documentation of [`DescribeCustomRoutingEndpointRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeCustomRoutingEndpointError = super::DocumentedError;
