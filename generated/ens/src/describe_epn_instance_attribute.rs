// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEpnInstanceAttribute`, from `ens/DescribeEpnInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns one EPN instance with its networking mode and the instances connected through it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEpnInstanceAttributeRequest::new()
///     .epn_instance_id("...");
/// let reply = client.describe_epn_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
}

impl DescribeEpnInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EPNInstanceId`, which is required.
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeEpnInstanceAttributeRequest {
        "EPNInstanceId" => epn_instance_id: query,
    }
}

impl Operation for DescribeEpnInstanceAttributeRequest {
    type Response = DescribeEpnInstanceAttributeResponse;
    type Error = DescribeEpnInstanceAttributeError;
    const INFO: OperationInfo = super::operation("DescribeEpnInstanceAttribute")
        .required(&["EPNInstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeEpnInstanceAttributeError] = &[
        DescribeEpnInstanceAttributeError::MissingParameter,
        DescribeEpnInstanceAttributeError::NoPermission,
        DescribeEpnInstanceAttributeError::InvalidParameterAny,
        DescribeEpnInstanceAttributeError::InvalidParameter,
        DescribeEpnInstanceAttributeError::EnsInterfaceError,
        DescribeEpnInstanceAttributeError::CallInterface,
    ];
}

/// Response to [`DescribeEpnInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeEpnInstanceAttributeResponse {
    /// The conf versions that were found or are concerned, one entry each.
    pub conf_versions: Vec<ConfVersion>,
    /// ID of the EPN instance that the item belongs to or stands for. Example: `epn-xxxx`.
    pub epn_instance_id: Option<String>,
    /// Name that the EPN instance goes by. Example: `epn-test`.
    pub epn_instance_name: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
    /// How the nodes are joined: over the internet, inside the private network or both.
    /// Example: `SpeedUp`.
    pub networking_model: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
}

response! {
    DescribeEpnInstanceAttributeResponse {
        "ConfVersions" => conf_versions: list(""),
        "EPNInstanceId" => epn_instance_id: value,
        "EPNInstanceName" => epn_instance_name: value,
        "Instances" => instances: list(""),
        "NetworkingModel" => networking_model: value,
        "RequestId" => request_id: value,
        "VSwitches" => vswitches: list(""),
    }
}

/// The conf versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConfVersion {
    /// Which version of the conf is meant. Example: `2017-10-11`.
    pub conf_version: Option<String>,
    /// Region that the ens lies in. Example: `cn-chengdu-telecom`.
    pub ens_region_id: Option<String>,
}

response! {
    ConfVersion {
        "ConfVersion" => conf_version: value,
        "EnsRegionId" => ens_region_id: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// Region that the ens lies in. Example: `cn-chengdu-telecom-4`.
    pub ens_region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `epn-xxx`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `epn-test`.
    pub instance_name: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `cmcc`.
    pub isp: Option<String>,
    /// Address inside the private network. Example: `192.168.1.12`.
    pub private_ip_address: Option<String>,
    /// Address that can be reached from the Internet. Example: `20.3.XX.XX`.
    pub public_ip_address: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
}

response! {
    Instance {
        "EnsRegionId" => ens_region_id: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "Isp" => isp: value,
        "PrivateIpAddress" => private_ip_address: value,
        "PublicIpAddress" => public_ip_address: value,
        "Status" => status: value,
    }
}

/// The v switches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// Address range in CIDR notation. Example: `10.0.0.1/24`.
    pub cidr_block: Option<String>,
    /// Region that the ens lies in. Example: `cn-chengdu-telecom-4`.
    pub ens_region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vs-xxxx`.
    pub vswitch_id: Option<String>,
    /// Name that the vSwitch goes by. Example: `vs-test`.
    pub vswitch_name: Option<String>,
}

response! {
    VSwitch {
        "CidrBlock" => cidr_block: value,
        "EnsRegionId" => ens_region_id: value,
        "VSwitchId" => vswitch_id: value,
        "VSwitchName" => vswitch_name: value,
    }
}

/// Errors that the documentation of [`DescribeEpnInstanceAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeEpnInstanceAttributeError = super::DocumentedError;
