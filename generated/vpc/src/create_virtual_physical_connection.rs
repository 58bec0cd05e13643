// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualPhysicalConnection`, from `vpc/CreateVirtualPhysicalConnection.md`.

use alicloud_runtime::codegen::*;

/// Creates one new virtual leased line with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVirtualPhysicalConnectionRequest::new();
/// let reply = client.create_virtual_physical_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionRequest {
    /// **Required.** Way in which the order works.
    pub order_mode: Option<Open<OrderMode>>,
    /// **Required.** VLAN ID for the router. Only the owner of the leased line can set it, and no two
    /// routers on the line may have the same.
    pub vlan_id: Option<i64>,
    /// **Required.** Bandwidth of the hosted connection; the largest ones are open only to accounts
    /// that asked for them.
    pub spec: Option<String>,
    /// **Required.** Account of the tenant that the hosted connection is meant for.
    pub vpconn_ali_uid: Option<i64>,
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    pub physical_connection_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Unique mark made by the caller, by which the service recognizes a request that is sent again and
    /// carries it out only once.
    pub token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateVirtualPhysicalConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderMode`, which is required.
    pub fn order_mode(mut self, value: impl Into<Open<OrderMode>>) -> Self {
        self.order_mode = Some(value.into());
        self
    }
    /// Sets `VlanId`, which is required.
    #[inline]
    pub fn vlan_id(mut self, value: i64) -> Self {
        self.vlan_id = Some(value);
        self
    }
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `VpconnAliUid`, which is required.
    #[inline]
    pub fn vpconn_ali_uid(mut self, value: i64) -> Self {
        self.vpconn_ali_uid = Some(value);
        self
    }
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateVirtualPhysicalConnectionRequest {
        "OrderMode" => order_mode: query,
        "VlanId" => vlan_id: query,
        "Spec" => spec: query,
        "VpconnAliUid" => vpconn_ali_uid: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "Name" => name: query,
        "Token" => token: query,
        "DryRun" => dry_run: query,
        "Description" => description: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateVirtualPhysicalConnectionRequest {
    type Response = CreateVirtualPhysicalConnectionResponse;
    type Error = CreateVirtualPhysicalConnectionError;
    const INFO: OperationInfo = super::operation("CreateVirtualPhysicalConnection")
        .required(
            &[
                "OrderMode",
                "VlanId",
                "Spec",
                "VpconnAliUid",
                "PhysicalConnectionId",
                "RegionId",
            ],
        )
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`CreateVirtualPhysicalConnectionRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVirtualPhysicalConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD14EA74-E9C3-59A9-942A-DFEC7E12818D`.
    pub request_id: Option<String>,
    /// ID of the hosted connection that the call worked on. Example: `pc-bp1mrgfbtmc9brre7****`.
    pub virtual_physical_connection: Option<String>,
}

response! {
    CreateVirtualPhysicalConnectionResponse {
        "RequestId" => request_id: value,
        "VirtualPhysicalConnection" => virtual_physical_connection: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Way in which the order works.
    pub enum OrderMode {
        /// The owner of the hosted connection, the tenant, pays.
        PayByVirtualPhysicalConnectionOwner = "PayByVirtualPhysicalConnectionOwner",
        /// The owner of the leased line underneath, the partner, pays.
        PayByPhysicalConnectionOwner = "PayByPhysicalConnectionOwner",
    }
}

errors! {
    /// Errors that the documentation of [`CreateVirtualPhysicalConnectionRequest`] names.
    pub enum CreateVirtualPhysicalConnectionError {
        OperationFailedVbrBindedPconn = "OperationFailed.VbrBindedPconn" ("400"), "", "The virtual border router is tied to the leased line in a way that rules this out.";
        IllegalParamBandwidth = "IllegalParam.Bandwidth" ("400"), "", "The resource cannot have the bandwidth that `Bandwidth` asks for.";
        ResourceNotFoundPhysicalConnectionId = "ResourceNotFound.PhysicalConnectionId" ("400"), "", "No leased line has this ID. Check the ID, the region and the account.";
        OperationFailedVPconnCreated = "OperationFailed.VPconnCreated" ("400"), "", "A hosted connection has been created there already, which rules out another.";
        MissingParamSpec = "MissingParam.Spec" ("400"), "", "The call lacks `Spec`, the bandwidth of the hosted connection.";
        IllegalParamSpec = "IllegalParam.Spec" ("400"), "", "`Spec` does not name a size that can be ordered.";
        IllegalParamVlanId = "IllegalParam.VlanId" ("400"), "", "`VlanId` is outside the range that a hosted connection can have.";
        VlanIdHasBeenUsedInPhysicalConnection = "VLAN_ID_HAS_BEEN_USED_IN_PHYSICAL_CONNECTION" ("400"), "", "Something on the leased line has this VLAN ID already. Take a free one.";
        InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound" ("400"), "", "No leased line has this ID.";
        MissingParameter = "MissingParameter" ("400"), "", "A parameter that must be given is missing; the message may name it.";
        InvalidPhysicalConnectionIdNotEnabled = "InvalidPhysicalConnectionId.NotEnabled" ("400"), "", "The leased line is not in service; it must be `Enabled`.";
        OperationFailedPconnAllocateVlan0 = "OperationFailed.PconnAllocateVlan0" ("400"), "", "A virtual border router on VLAN 0 needs the leased line for itself, or the line has others already.";
        InvalidVlanIdMalformed = "InvalidVlanId.Malformed" ("400"), "", "`VlanId` is not a possible VLAN number.";
        InvalidNameMalformed = "InvalidName.Malformed" ("400"), "", "The name is not well formed.";
        ResourceNotEnoughBandwidth = "ResourceNotEnough.Bandwidth" ("400"), "", "Less bandwidth is left than the call asks for. Ask for less.";
        IllegalParamVpconnAliUid = "IllegalParam.VpconnAliUid" ("400"), "", "`VpconnAliUid` is not the ID of an account that can get a hosted connection.";
        IllegalParamOrderMode = "IllegalParam.OrderMode" ("400"), "", "`OrderMode` has a value that is not possible.";
        ForbiddenVpconnAliUid = "Forbidden.VpconnAliUid" ("400"), "", "The tenant of a hosted connection must be a main account, not a RAM user or a partner.";
        QuotaExceededVpconn = "QuotaExceeded.VPCONN" ("400"), "", "The leased line carries as many hosted connections, or the connection as many routers, as it may.";
        OperationDeniedCreateVpconn = "OperationDenied.CreateVpconn" ("400"), "", "The account is not cleared for hosted connections. Ask your account manager.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or begins like a web address.";
        EcAssociatedQoSPconnNotAllowCreateVpconn = "EcAssociatedQoSPconnNotAllowCreateVpconn" ("400"), "", "The leased line has a QoS policy, so it cannot carry hosted connections. Ask your account manager.";
        IllegalParamResourceGroupId = "IllegalParam.ResourceGroupId" ("400"), "Invalid ResourceGroupld value.", "`ResourceGroupId` does not name a resource group of the account.";
    }
}
