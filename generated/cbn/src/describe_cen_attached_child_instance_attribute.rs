// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenAttachedChildInstanceAttribute`, from `cbn/DescribeCenAttachedChildInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns one network that is attached to a CEN instance, with its address ranges and route
/// tables.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenAttachedChildInstanceAttributeRequest::new()
///     .cen_id("cen-3cub0ges01xmvm****")
///     .child_instance_id("vpc-sa17uy0itvgxiq9gb****")
///     .child_instance_region_id("cn-hangzhou")
///     .child_instance_type("VPC");
/// let reply = client.describe_cen_attached_child_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-3cub0ges01xmvm****`.
    pub cen_id: Option<String>,
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance. Example: `vpc-sa17uy0itvgxiq9gb****`.
    pub child_instance_id: Option<String>,
    /// **Required.** Region where the attached network lies. Example: `cn-hangzhou`.
    pub child_instance_region_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR.
    pub child_instance_type: Option<String>,
}

impl DescribeCenAttachedChildInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<String>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeCenAttachedChildInstanceAttributeRequest {
        "CenId" => cen_id: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceType" => child_instance_type: query,
    }
}

impl Operation for DescribeCenAttachedChildInstanceAttributeRequest {
    type Response = DescribeCenAttachedChildInstanceAttributeResponse;
    type Error = DescribeCenAttachedChildInstanceAttributeError;
    const INFO: OperationInfo = super::operation(
            "DescribeCenAttachedChildInstanceAttribute",
        )
        .required(
            &["CenId", "ChildInstanceId", "ChildInstanceRegionId", "ChildInstanceType"],
        )
        .read_only();
    const ERRORS: &'static [DescribeCenAttachedChildInstanceAttributeError] = &[
        DescribeCenAttachedChildInstanceAttributeError::ParameterError,
        DescribeCenAttachedChildInstanceAttributeError::SystemBusy,
        DescribeCenAttachedChildInstanceAttributeError::InvalidParameter,
        DescribeCenAttachedChildInstanceAttributeError::Unauthorized,
    ];
}

/// Response to [`DescribeCenAttachedChildInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeResponse {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-5mv960yjhja0dh****`.
    pub cen_id: Option<String>,
    /// When the network was attached to the CEN instance. Example: `2018-07-30T07:53Z`.
    pub child_instance_attach_time: Option<Timestamp>,
    /// Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN instance.
    /// Example: `vpc-2zebdboka7d7t37vo****`.
    pub child_instance_id: Option<String>,
    /// Label of the attached network. Example: `defaultvpc`.
    pub child_instance_name: Option<String>,
    /// Account that owns the attached network, if it is not your own. Example: `123456789`.
    pub child_instance_owner_id: Option<i64>,
    /// Region where the attached network lies. Example: `cn-beijing`.
    pub child_instance_region_id: Option<String>,
    /// What the attached network is, such as a VPC or a VBR.
    pub child_instance_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADD98358-D265-4060-87CB-A2427F5A8944`.
    pub request_id: Option<String>,
    /// Whether the network is attached, being attached, or being detached. Example: `Attached`.
    pub status: Option<String>,
    /// Route tables of the attached network.
    pub child_instance_route_tables: Option<Value>,
    /// Address ranges of the attached VPC.
    pub child_instance_attributes: Option<ChildInstanceAttributes>,
}

response! {
    DescribeCenAttachedChildInstanceAttributeResponse {
        "CenId" => cen_id: value,
        "ChildInstanceAttachTime" => child_instance_attach_time: value,
        "ChildInstanceId" => child_instance_id: value,
        "ChildInstanceName" => child_instance_name: value,
        "ChildInstanceOwnerId" => child_instance_owner_id: value,
        "ChildInstanceRegionId" => child_instance_region_id: value,
        "ChildInstanceType" => child_instance_type: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ChildInstanceRouteTables" => child_instance_route_tables: value,
        "ChildInstanceAttributes" => child_instance_attributes: value,
    }
}

/// Address ranges of the attached VPC.
#[non_exhaustive]
pub struct ChildInstanceAttributes {
    /// IPv4 range of the attached VPC. Example: `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Further IPv4 ranges of the attached VPC.
    pub secondary_cidr_blocks: Vec<String>,
    /// Address range of the IPv6, in CIDR notation. Example: `2408:XXXX:0:a600::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// IPv6 ranges of the attached VPC.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
}

response! {
    ChildInstanceAttributes {
        "CidrBlock" => cidr_block: value,
        "SecondaryCidrBlocks" => secondary_cidr_blocks: list("secondaryCidrBlock"),
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
        "Ipv6CidrBlocks" => ipv6_cidr_blocks: list("ipv6CidrBlock"),
    }
}

/// IPv6 ranges of the attached VPC.
#[non_exhaustive]
pub struct Ipv6CidrBlock {
    /// Carrier that the IPv6 range of the VPC comes from. Example: `BGP`.
    pub ipv6_isp: Option<String>,
    /// Address range of the IPv6, in CIDR notation. Example: `2408:XXXX:0:6a::/56`.
    pub ipv6_cidr_block: Option<String>,
}

response! {
    Ipv6CidrBlock {
        "Ipv6Isp" => ipv6_isp: value,
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
    }
}

/// Errors that the documentation of [`DescribeCenAttachedChildInstanceAttributeRequest`] names.
///
/// - [`ParameterError`](super::DocumentedError::ParameterError)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenAttachedChildInstanceAttributeError = super::DocumentedError;
