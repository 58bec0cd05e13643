// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomRoutingEndpointGroup`, from `ga/DescribeCustomRoutingEndpointGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServiceManagedInfos};

/// Returns one endpoint group of a custom routing listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DescribeCustomRoutingEndpointGroupRequest::new()
///     .endpoint_group_id("...");
/// let reply = client.describe_custom_routing_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
}

impl DescribeCustomRoutingEndpointGroupRequest {
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
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCustomRoutingEndpointGroupRequest {
        "RegionId" => region_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
    }
}

impl Operation for DescribeCustomRoutingEndpointGroupRequest {
    type Response = DescribeCustomRoutingEndpointGroupResponse;
    type Error = DescribeCustomRoutingEndpointGroupError;
    const INFO: OperationInfo = super::operation("DescribeCustomRoutingEndpointGroup")
        .required(&["RegionId", "EndpointGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCustomRoutingEndpointGroupError] = &[
        DescribeCustomRoutingEndpointGroupError::UnknownError,
    ];
}

/// Response to [`DescribeCustomRoutingEndpointGroupRequest`].
#[non_exhaustive]
pub struct DescribeCustomRoutingEndpointGroupResponse {
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
    /// Example: `epg-bp1dmlohjjz4kqaua****`.
    pub endpoint_group_id: Option<String>,
    /// Name that people know the item by. Example: `group1`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `EndpointGroup`.
    pub description: Option<String>,
    /// IP addresses that belong to the endpoint group. Example: `203.0.XX.XX`.
    pub endpoint_group_ip_list: Vec<String>,
    /// IP addresses that belong to the endpoint group unconfirmed. Example: `203.0.XX.XX`.
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    /// Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// Region that the sls lies in. Example: `cn-hangzhou`.
    pub sls_region: Option<String>,
    /// Name that the sls project goes by. Example: `pn-01`.
    pub sls_project_name: Option<String>,
    /// Name that the sls log store goes by. Example: `lsn-01`.
    pub sls_log_store_name: Option<String>,
    /// Whether the access log is switched on. Example: `on`.
    pub access_log_switch: Option<String>,
    /// Whether this is switched on: access log. Example: `true`.
    pub enable_access_log: Option<bool>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    DescribeCustomRoutingEndpointGroupResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "EndpointGroupIpList" => endpoint_group_ip_list: list(""),
        "EndpointGroupUnconfirmedIpList" => endpoint_group_unconfirmed_ip_list: list(""),
        "EndpointGroupRegion" => endpoint_group_region: value,
        "State" => state: value,
        "SlsRegion" => sls_region: value,
        "SlsProjectName" => sls_project_name: value,
        "SlsLogStoreName" => sls_log_store_name: value,
        "AccessLogSwitch" => access_log_switch: value,
        "EnableAccessLog" => enable_access_log: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

/// Errors that the documentation of [`DescribeCustomRoutingEndpointGroupRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeCustomRoutingEndpointGroupError = super::DocumentedError;
