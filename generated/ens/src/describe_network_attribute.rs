// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkAttribute`, from `ens/DescribeNetworkAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the configuration of one network, with CIDR block and vSwitches.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeNetworkAttributeRequest::new()
///     .network_id("...");
/// let reply = client.describe_network_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkAttributeRequest {
    /// **Required.** ID of the network that the call is about.
    pub network_id: Option<String>,
}

impl DescribeNetworkAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkId`, which is required.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkAttributeRequest {
        "NetworkId" => network_id: query,
    }
}

impl Operation for DescribeNetworkAttributeRequest {
    type Response = DescribeNetworkAttributeResponse;
    type Error = DescribeNetworkAttributeError;
    const INFO: OperationInfo = super::operation("DescribeNetworkAttribute")
        .required(&["NetworkId"])
        .read_only();
    const ERRORS: &'static [DescribeNetworkAttributeError] = &[
        DescribeNetworkAttributeError::InvalidNetworkIdNotFound,
        DescribeNetworkAttributeError::EnsInterfaceError,
        DescribeNetworkAttributeError::NoPermission,
        DescribeNetworkAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeNetworkAttributeRequest`].
#[non_exhaustive]
pub struct DescribeNetworkAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Region that the ens lies in. Example: `cn-beijing`.
    pub ens_region_id: Option<String>,
    /// ID of the network that the item belongs to or stands for. Example: `n-5***`.
    pub network_id: Option<String>,
    /// Name that the network goes by. Example: `abc`.
    pub network_name: Option<String>,
    /// Address range in CIDR notation. Example: `10.0.0.0/24`.
    pub cidr_block: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Free text that describes the item to people. Example: `abc`.
    pub description: Option<String>,
    /// When the item was created or added. Example: `2019-06-01T00:00:00Z`.
    pub created_time: Option<Timestamp>,
    /// IDs of the vSwitches that were found or are concerned.
    pub vswitch_ids: Vec<String>,
    /// The cloud resources that are concerned.
    pub cloud_resources: Option<CloudResources>,
    /// ID of the router table that the item belongs to or stands for. Example: `rtb-5***`.
    pub router_table_id: Option<String>,
    /// ID of the network ACL that the item belongs to or stands for.
    /// Example: `nacl-a2do9e413e0sp****`.
    pub network_acl_id: Option<String>,
}

response! {
    DescribeNetworkAttributeResponse {
        "RequestId" => request_id: value,
        "EnsRegionId" => ens_region_id: value,
        "NetworkId" => network_id: value,
        "NetworkName" => network_name: value,
        "CidrBlock" => cidr_block: value,
        "Status" => status: value,
        "Description" => description: value,
        "CreatedTime" => created_time: value,
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
        "CloudResources" => cloud_resources: value,
        "RouterTableId" => router_table_id: value,
        "NetworkAclId" => network_acl_id: value,
    }
}

/// The cloud resources that are concerned.
#[non_exhaustive]
pub struct CloudResources {
    /// Which kind of cloud resource set it is or is to be.
    pub cloud_resource_set_type: Vec<CloudResourceSetType>,
}

response! {
    CloudResources {
        "CloudResourceSetType" => cloud_resource_set_type: list(""),
    }
}

/// Which kind of cloud resource set it is or is to be.
#[non_exhaustive]
pub struct CloudResourceSetType {
    /// How many there are of this: resource. Example: `3`.
    pub resource_count: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `VSwitch`.
    pub resource_type: Option<String>,
}

response! {
    CloudResourceSetType {
        "ResourceCount" => resource_count: value,
        "ResourceType" => resource_type: value,
    }
}

/// Errors that the documentation of [`DescribeNetworkAttributeRequest`] names.
///
/// - [`InvalidNetworkIdNotFound`](super::DocumentedError::InvalidNetworkIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeNetworkAttributeError = super::DocumentedError;
