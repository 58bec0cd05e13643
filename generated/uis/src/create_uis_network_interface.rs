// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUisNetworkInterface`, from `uis/CreateUisNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Attaches a network interface in a vSwitch to a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::CreateUisNetworkInterfaceRequest::new()
///     .security_group_id("sg-m5eiigbzenfqcpdt****")
///     .uis_node_id("UISNODE-xxxdc9wyfmpf0tik5****")
///     .vswitch_id("vsw-m5e1caexsmph0og6l****");
/// let reply = client.create_uis_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUisNetworkInterfaceRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    /// Example: `sg-m5eiigbzenfqcpdt****`.
    pub security_group_id: Option<String>,
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxdc9wyfmpf0tik5****`.
    pub uis_node_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-m5e1caexsmph0og6l****`.
    pub vswitch_id: Option<String>,
    /// Free text that describes the item to people. Example: `ENI for test`.
    pub description: Option<String>,
    /// Address that belongs to the IP address. Example: `192.168.XX.XX`.
    pub ip_address: Option<String>,
    /// Name that people know the item by. Example: `TestUisENI`.
    pub name: Option<String>,
}

impl CreateUisNetworkInterfaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `VswitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateUisNetworkInterfaceRequest {
        "SecurityGroupId" => security_group_id: query,
        "UisNodeId" => uis_node_id: query,
        "VswitchId" => vswitch_id: query,
        "Description" => description: query,
        "IpAddress" => ip_address: query,
        "Name" => name: query,
    }
}

impl Operation for CreateUisNetworkInterfaceRequest {
    type Response = CreateUisNetworkInterfaceResponse;
    type Error = CreateUisNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("CreateUisNetworkInterface")
        .required(&["SecurityGroupId", "UisNodeId", "VswitchId"]);
    const ERRORS: &'static [CreateUisNetworkInterfaceError] = &[
        CreateUisNetworkInterfaceError::InvalidUisNodeIdNotFound,
        CreateUisNetworkInterfaceError::UisConfiguring,
        CreateUisNetworkInterfaceError::ResourceQuotaFull,
        CreateUisNetworkInterfaceError::UnknownError,
    ];
}

/// Response to [`CreateUisNetworkInterfaceRequest`].
#[non_exhaustive]
pub struct CreateUisNetworkInterfaceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1736145F-B482-47E4-8BBF-7EEC38CC800B`.
    pub request_id: Option<String>,
    /// ID of the UIS instance ENI that the item belongs to or stands for.
    /// Example: `cgw-bp1aw0a5nfff03xp1****`.
    pub uis_eni_id: Option<String>,
}

response! {
    CreateUisNetworkInterfaceResponse {
        "RequestId" => request_id: value,
        "UisEniId" => uis_eni_id: value,
    }
}

/// Errors that the documentation of [`CreateUisNetworkInterfaceRequest`] names.
///
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateUisNetworkInterfaceError = super::DocumentedError;
