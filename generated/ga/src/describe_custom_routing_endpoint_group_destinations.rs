// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomRoutingEndpointGroupDestinations`, from `ga/DescribeCustomRoutingEndpointGroupDestinations.md`.

use alicloud_runtime::codegen::*;

/// Returns one port and protocol mapping of an endpoint group, by destination ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeCustomRoutingEndpointGroupDestinationsRequest::new()
///     .destination_id("...");
/// let reply = client.describe_custom_routing_endpoint_group_destinations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the destination that the call is about.
    pub destination_id: Option<String>,
    /// ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
}

impl DescribeCustomRoutingEndpointGroupDestinationsRequest {
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
    /// Sets `DestinationId`, which is required.
    pub fn destination_id(mut self, value: impl Into<String>) -> Self {
        self.destination_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroupId`.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCustomRoutingEndpointGroupDestinationsRequest {
        "RegionId" => region_id: query,
        "DestinationId" => destination_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
    }
}

impl Operation for DescribeCustomRoutingEndpointGroupDestinationsRequest {
    type Response = DescribeCustomRoutingEndpointGroupDestinationsResponse;
    type Error = DescribeCustomRoutingEndpointGroupDestinationsError;
    const INFO: OperationInfo = super::operation(
            "DescribeCustomRoutingEndpointGroupDestinations",
        )
        .required(&["RegionId", "DestinationId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCustomRoutingEndpointGroupDestinationsError] = &[
        DescribeCustomRoutingEndpointGroupDestinationsError::UnknownError,
    ];
}

/// Response to [`DescribeCustomRoutingEndpointGroupDestinationsRequest`].
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupDestinationsResponse {
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
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the destination that the item belongs to or stands for. Example: `dst-123abc****`.
    pub destination_id: Option<String>,
    /// The protocols that were found or are concerned, one entry each. Example: `TCP`.
    pub protocols: Vec<String>,
    /// Network port that belongs to the from. Example: `80`.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to. Example: `80`.
    pub to_port: Option<i32>,
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
    DescribeCustomRoutingEndpointGroupDestinationsResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "DestinationId" => destination_id: value,
        "Protocols" => protocols: list(""),
        "FromPort" => from_port: value,
        "ToPort" => to_port: value,
        "State" => state: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

/// What is known about each service managed, one entry each.
#[non_exhaustive]
pub struct ServiceManagedInfos {
    /// Which kind of child it is or is to be. Example: `Listener`.
    pub child_type: Option<String>,
    /// Whether the action is kept for the service that manages the instance. Example: `false`.
    pub is_managed: Option<bool>,
}

response! {
    ServiceManagedInfos {
        "ChildType" => child_type: value,
        "IsManaged" => is_managed: value,
    }
}

/// Errors that the documentation of [`DescribeCustomRoutingEndpointGroupDestinationsRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeCustomRoutingEndpointGroupDestinationsError = super::DocumentedError;
