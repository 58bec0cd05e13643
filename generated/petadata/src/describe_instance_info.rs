// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceInfo`, from `petadata/DescribeInstanceInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database};

/// Shows one instance with its endpoints and databases.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeInstanceInfoRequest::new()
///     .instance_id("pd-xxxxxxxxxxxx");
/// let reply = client.describe_instance_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceInfoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceInfoRequest {
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
}

request! {
    DescribeInstanceInfoRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceInfoRequest {
    type Response = DescribeInstanceInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceInfo")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceInfoRequest`].
#[non_exhaustive]
pub struct DescribeInstanceInfoResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// How the instance stands at present; it decides what can be done with it.
    pub instance_status: Option<String>,
    /// The network info items that were found or are concerned, one entry each.
    pub network_info_items: Vec<NetworkInfoItem>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BB055BD-3555-4409-9154-921B00535CB7`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceInfoResponse {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "InstanceStatus" => instance_status: value,
        "NetworkInfoItems" => network_info_items: list("NetworkInfoItem"),
        "Databases" => databases: list("Database"),
        "RequestId" => request_id: value,
    }
}

/// The network info items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkInfoItem {
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// Port that clients connect to.
    pub port: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
}

response! {
    NetworkInfoItem {
        "NetworkType" => network_type: value,
        "ConnectionString" => connection_string: value,
        "Port" => port: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "PrivateIpAddress" => private_ip_address: value,
    }
}
