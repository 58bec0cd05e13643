// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVSwitchAttribute`, from `vpc/ModifyVSwitchAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a vSwitch, describes it anew or sets its IPv6 range.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVSwitchAttributeRequest::new()
///     .vswitch_id("vsw-25naue4gz");
/// let reply = client.modify_vswitch_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vSwitch, as [`CreateVSwitch`](super::Client::create_vswitch) returned it.
    /// Example: `vsw-25naue4gz`.
    pub vswitch_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my vswitch.`.
    pub description: Option<String>,
    /// Last eight bits of the vSwitch's IPv6 range, as a decimal number; the rest comes from the VPC.
    /// Range: 0 to 255. Example: `0`.
    pub ipv6_cidr_block: Option<i32>,
    /// Name by which people tell the vSwitch from others. Length: 2 to 128. Example: `VSwitch-1`.
    pub vswitch_name: Option<String>,
    /// Whether the VPC has an IPv6 range.
    pub enable_ipv6: Option<bool>,
    /// IPv6 range of the VPC that the vSwitch takes its own from.
    pub vpc_ipv6_cidr_block: Option<String>,
}

impl ModifyVSwitchAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Ipv6CidrBlock`.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: i32) -> Self {
        self.ipv6_cidr_block = Some(value);
        self
    }
    /// Sets `VSwitchName`.
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_name = Some(value.into());
        self
    }
    /// Sets `EnableIPv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `VpcIpv6CidrBlock`.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into());
        self
    }
}

request! {
    ModifyVSwitchAttributeRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "Description" => description: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
        "VSwitchName" => vswitch_name: query,
        "EnableIPv6" => enable_ipv6: query,
        "VpcIpv6CidrBlock" => vpc_ipv6_cidr_block: query,
    }
}

impl Operation for ModifyVSwitchAttributeRequest {
    type Response = ModifyVSwitchAttributeResponse;
    type Error = ModifyVSwitchAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVSwitchAttribute")
        .required(&["VSwitchId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyVSwitchAttributeError] = &[
        ModifyVSwitchAttributeError::InvalidVSwitchIdNotFound,
        ModifyVSwitchAttributeError::InvalidVSwitchNameMalformed,
        ModifyVSwitchAttributeError::InvalidVSwitchDiscriptionMalformed,
        ModifyVSwitchAttributeError::InvalidDescriptionMalformed,
        ModifyVSwitchAttributeError::ForbiddenVRouterNotFound,
        ModifyVSwitchAttributeError::OperationFailedIpv6AlreadyEnabled,
        ModifyVSwitchAttributeError::OperationFailedVpcIpv6Disabled,
        ModifyVSwitchAttributeError::OperationFailedIpv6CidrBlockExisted,
        ModifyVSwitchAttributeError::IllegalParamIpv6CidrBlock,
        ModifyVSwitchAttributeError::IncorrectStatusVSwitch,
        ModifyVSwitchAttributeError::UnsupportedFeatureCloudBoxIpv6,
        ModifyVSwitchAttributeError::IllegalParamVpcIpv6CidrBlock,
        ModifyVSwitchAttributeError::OperationFailedIpv6InstanceExist,
        ModifyVSwitchAttributeError::IncorrectStatusVpcRouteEntry,
        ModifyVSwitchAttributeError::OperationFailedIPv6Disabled,
        ModifyVSwitchAttributeError::ParamExclusiveDisableIpv6AndIpv6CidrBlock,
        ModifyVSwitchAttributeError::IncorrectStatusCbnStatus,
    ];
}

/// Response to [`ModifyVSwitchAttributeRequest`].
pub type ModifyVSwitchAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVSwitchAttributeRequest`] names.
///
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidVSwitchNameMalformed`](super::DocumentedError::InvalidVSwitchNameMalformed)
/// - [`InvalidVSwitchDiscriptionMalformed`](super::DocumentedError::InvalidVSwitchDiscriptionMalformed)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`ForbiddenVRouterNotFound`](super::DocumentedError::ForbiddenVRouterNotFound)
/// - [`OperationFailedIpv6AlreadyEnabled`](super::DocumentedError::OperationFailedIpv6AlreadyEnabled)
/// - [`OperationFailedVpcIpv6Disabled`](super::DocumentedError::OperationFailedVpcIpv6Disabled)
/// - [`OperationFailedIpv6CidrBlockExisted`](super::DocumentedError::OperationFailedIpv6CidrBlockExisted)
/// - [`IllegalParamIpv6CidrBlock`](super::DocumentedError::IllegalParamIpv6CidrBlock)
/// - [`IncorrectStatusVSwitch`](super::DocumentedError::IncorrectStatusVSwitch)
/// - [`UnsupportedFeatureCloudBoxIpv6`](super::DocumentedError::UnsupportedFeatureCloudBoxIpv6)
/// - [`IllegalParamVpcIpv6CidrBlock`](super::DocumentedError::IllegalParamVpcIpv6CidrBlock)
/// - [`OperationFailedIpv6InstanceExist`](super::DocumentedError::OperationFailedIpv6InstanceExist)
/// - [`IncorrectStatusVpcRouteEntry`](super::DocumentedError::IncorrectStatusVpcRouteEntry)
/// - [`OperationFailedIPv6Disabled`](super::DocumentedError::OperationFailedIPv6Disabled)
/// - [`ParamExclusiveDisableIpv6AndIpv6CidrBlock`](super::DocumentedError::ParamExclusiveDisableIpv6AndIpv6CidrBlock)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
pub type ModifyVSwitchAttributeError = super::DocumentedError;
