// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateForwardEntry`, from `ecs/CreateForwardEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds one new entry to the forward table or list.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateForwardEntryRequest::new();
/// let reply = client.create_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateForwardEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the forward table that the call or the item is about.
    pub forward_table_id: Option<String>,
    /// **Required.** IP address that belongs to the external.
    pub external_ip: Option<String>,
    /// **Required.** Network port that belongs to the external.
    pub external_port: Option<String>,
    /// **Required.** IP address that belongs to the internal.
    pub internal_ip: Option<String>,
    /// **Required.** Network port that belongs to the internal.
    pub internal_port: Option<String>,
    /// **Required.** Transport protocol that the rule applies to.
    pub ip_protocol: Option<String>,
}

impl CreateForwardEntryRequest {
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
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `ExternalIp`, which is required.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }
    /// Sets `ExternalPort`, which is required.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }
    /// Sets `InternalIp`, which is required.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }
    /// Sets `InternalPort`, which is required.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }
    /// Sets `IpProtocol`, which is required.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
}

request! {
    CreateForwardEntryRequest {
        "RegionId" => region_id: query,
        "ForwardTableId" => forward_table_id: query,
        "ExternalIp" => external_ip: query,
        "ExternalPort" => external_port: query,
        "InternalIp" => internal_ip: query,
        "InternalPort" => internal_port: query,
        "IpProtocol" => ip_protocol: query,
    }
}

impl Operation for CreateForwardEntryRequest {
    type Response = CreateForwardEntryResponse;
    type Error = CreateForwardEntryError;
    const INFO: OperationInfo = super::operation("CreateForwardEntry")
        .required(
            &[
                "RegionId",
                "ForwardTableId",
                "ExternalIp",
                "ExternalPort",
                "InternalIp",
                "InternalPort",
                "IpProtocol",
            ],
        )
        .region("RegionId");
}

/// What [`CreateForwardEntryRequest`] is answered with.
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// ID of the forward entry that the call or the item is about.
    pub forward_entry_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CreateForwardEntryResponse {
        "ForwardEntryId" => forward_entry_id: value,
        "RequestId" => request_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateForwardEntryRequest`] names.
    pub enum CreateForwardEntryError {
        OperationUnsupportedForwardEntry = "OperationUnsupported.ForwardEntry" ("400"), "", "Another DNAT entry already leads to this private address and port.";
        InvalidExternalIpMalformed = "InvalidExternalIp.Malformed" ("400"), "", "`ExternalIp` is not written as an IP address.";
        InvalidInternalIpMalformed = "InvalidInternalIp.Malformed" ("400"), "", "`InternalIp` is not written as an IP address.";
        InvalidExternalPortMalformed = "InvalidExternalPort.Malformed" ("400"), "", "`ExternalPort` lies outside the range of port numbers or is not a number.";
        InvalidInternalPortMalformed = "InvalidInternalPort.Malformed" ("400"), "", "`InternalPort` lies outside the range of port numbers or is not a number.";
        ForbiddenDestnationIpOutOfVpcCIDR = "Forbidden.DestnationIpOutOfVpcCIDR" ("400"), "", "The private address of the DNAT entry lies outside the address range of the VPC.";
        InvalidProtocalValueNotSupported = "InvalidProtocal.ValueNotSupported" ("400"), "", "`IpProtocol` is none of the protocols that DNAT entries can be for.";
        IncorretForwardEntryStatus = "IncorretForwardEntryStatus" ("400"), "", "A port forwarding rule is just being changed, which blocks the operation; wait until it is done.";
        QuotaExceeded = "QuotaExceeded" ("400"), "", "The VPC has as many instances as it may have.";
        ForwardEntryDuplicated = "ForwardEntry.Duplicated" ("400"), "", "There is already a DNAT entry with these addresses, ports and protocol.";
        InvalidNatgwNotExist = "Invalid.natgwNotExist" ("400"), "", "There is no NAT gateway for this DNAT table.";
        InvalidIpNotInNatgw = "InvalidIp.NotInNatgw" ("400"), "", "The public address is not one of the NAT gateway's.";
        MissingParameter = "MissingParameter" ("400"), "Missing mandatory parameter.", "A required parameter is missing; the message says which.";
        OperationFailedInstacneBindEip = "OperationFailed.InstacneBindEip" ("400"), "", "The instance with the private address has an elastic IP address; unbind that first.";
        DuplicatedParamExternalPort = "DuplicatedParam.ExternalPort" ("400"), "", "Another DNAT entry already has this external port, or the request has it twice.";
        DuplicatedParamInternalPort = "DuplicatedParam.InternalPort" ("400"), "", "Another DNAT entry already has this internal port, or the request has it twice.";
        UnsupportedFeaturePrivateLinkEnabled = "UnsupportedFeature.PrivateLinkEnabled" ("400"), "", "DNAT entries cannot be used together with PrivateLink here.";
        UnsupportedFeaturePortSegment = "UnsupportedFeature.PortSegment" ("400"), "", "A DNAT entry cannot be for a range of ports here; name one port.";
        ExclusiveParamAnyAndAny = "ExclusiveParam.%sAnd%s" ("400"), "", "Two parameters of the request rule each other out; the message says which.";
        OperationFailedAnyPortConfig = "OperationFailed.AnyPortConfig" ("400"), "", "A DNAT entry for all ports has to be for all protocols too.";
        QuotaExceededForwardEntry = "QuotaExceeded.ForwardEntry" ("400"), "", "The DNAT table has as many entries as it may have; the message gives the numbers.";
        IncorrectStatusNatIp = "IncorrectStatus.NatIp" ("400"), "", "The NAT address is in a state that does not allow the operation.";
        ForbiddenIpHasBeenUsedInSnat = "Forbidden.IpHasBeenUsedInSnat" ("400"), "", "An SNAT entry uses the address; choose another one for the DNAT entry.";
        ForbiddenDestinationIpOutOfVswitchCIDR = "Forbidden.DestinationIpOutOfVswitchCIDR" ("400"), "", "The private address of the DNAT entry lies outside the address range of the vSwitch.";
        ForbiddenExternalIpUsedInSnatTable = "Forbidden.ExternalIp.UsedInSnatTable" ("400"), "", "An SNAT entry uses the public address; choose another one for the DNAT entry.";
        ForbiddenInternalIpOutOfVpcCIDR = "Forbidden.InternalIpOutOfVpcCIDR" ("400"), "", "The private address of the DNAT entry lies outside the address range of the VPC.";
        AnyPortPortMustBeZero = "AnyPort.PortMustBeZero" ("400"), "", "In a DNAT entry for all ports, the port number has to be zero.";
        InvalidParameterNameMalformed = "InvalidParameter.Name.Malformed" ("400"), "", "The name of the DNAT entry is too short, too long or has characters that are not allowed.";
        IncorrectStatusForwardEntry = "IncorrectStatus.ForwardEntry" ("400"), "", "A DNAT entry is in a state that does not allow the operation.";
        DuplicatedDestinationPort = "Duplicated.DestinationPort" ("400"), "", "Another DNAT entry already has this destination port.";
        OperationUnsupportedEipInBinding = "OperationUnsupported.EipInBinding" ("400"), "", "The elastic IP address is just being bound; wait until that is done.";
        QuotaExceededForwardEntrySessionManytoOne = "QuotaExceeded.ForwardEntrySessionManytoOne" ("400"), "", "Too many DNAT entries lead to one private address and port.";
        DuplicatedParamAny = "DuplicatedParam.%s" ("400"), "", "Another DNAT entry already has this value, or the request has it twice; the message says for which parameter.";
        UnsupportedFeatureAny = "UnsupportedFeature.%s" ("400"), "", "The request uses something that DNAT entries here do not have; the message says what.";
        OperationConflict = "Operation.Conflict" ("400"), "", "Another operation is at work on the resource; try again when it is done.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidForwardTableIdNotFound = "InvalidForwardTableId.NotFound" ("404"), "", "No DNAT table has the ID given in `ForwardTableId`.";
        InvalidExternalIpNotFound = "InvalidExternalIp.NotFound" ("404"), "", "The public address is not one of the NAT gateway's.";
        ResourceNotFoundNatIp = "ResourceNotFound.NatIp" ("404"), "", "The NAT gateway has no such NAT address.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        SystemError = "System.Error" ("500"), "ERROR SYSTEM ERROR.", "The service failed on its side; try again after a while.";
    }
}
