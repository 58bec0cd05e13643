// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkInterfacePermission`, from `ecs/CreateNetworkInterfacePermission.md`.

use alicloud_runtime::codegen::*;

/// Creates one new elastic network interface security group rule with the settings given in the
/// call.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateNetworkInterfacePermissionRequest::new();
/// let reply = client.create_network_interface_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Number of the Alibaba Cloud account concerned.
    pub account_id: Option<i64>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    pub network_interface_id: Option<String>,
    /// **Required.** What the other account may do with the network interface: attach it to one of its
    /// instances in the same zone.
    pub permission: Option<String>,
}

impl CreateNetworkInterfacePermissionRequest {
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
    /// Sets `AccountId`, which is required.
    #[inline]
    pub fn account_id(mut self, value: i64) -> Self {
        self.account_id = Some(value);
        self
    }
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `Permission`, which is required.
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }
}

request! {
    CreateNetworkInterfacePermissionRequest {
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "Permission" => permission: query,
    }
}

impl Operation for CreateNetworkInterfacePermissionRequest {
    type Response = CreateNetworkInterfacePermissionResponse;
    type Error = CreateNetworkInterfacePermissionError;
    const INFO: OperationInfo = super::operation("CreateNetworkInterfacePermission")
        .required(&["RegionId", "AccountId", "NetworkInterfaceId", "Permission"])
        .region("RegionId");
}

/// What [`CreateNetworkInterfacePermissionRequest`] is answered with.
#[non_exhaustive]
pub struct CreateNetworkInterfacePermissionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`.
    pub request_id: Option<String>,
    /// The permission that another account now has on the network interface.
    pub network_interface_permission: Option<NetworkInterfacePermission>,
}

response! {
    CreateNetworkInterfacePermissionResponse {
        "RequestId" => request_id: value,
        "NetworkInterfacePermission" => network_interface_permission: value,
    }
}

/// The permission that another account now has on the network interface.
#[non_exhaustive]
pub struct NetworkInterfacePermission {
    /// What the other account may do with the network interface. Example: `InstanceAttach`.
    pub permission: Option<String>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp14v2sdd3v8htln****`.
    pub network_interface_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1234567890`.
    pub account_id: Option<i64>,
    /// ID of the elastic network interface security group rule that the call or the item is about.
    /// Example: `eni-perm-bp1cs4lwn56lfb****`.
    pub network_interface_permission_id: Option<String>,
    /// Name that the service goes by. Example: `Elastic Compute Service`.
    pub service_name: Option<String>,
    /// State that the security group rule is in, or that is asked for. Example: `Granted`.
    pub permission_state: Option<String>,
}

response! {
    NetworkInterfacePermission {
        "Permission" => permission: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "AccountId" => account_id: value,
        "NetworkInterfacePermissionId" => network_interface_permission_id: value,
        "ServiceName" => service_name: value,
        "PermissionState" => permission_state: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateNetworkInterfacePermissionRequest`] names.
    pub enum CreateNetworkInterfacePermissionError {
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        NotBelongUser = "NotBelongUser" ("400"), "%s", "The resource belongs to another account.";
        InvalidOperationPermissionExisted = "InvalidOperation.PermissionExisted" ("400"), "%s", "The account already has this permission on the network interface.";
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        ForbiddenNotSupportRAM = "Forbidden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        ForbiddenSubUser = "Forbidden.SubUser" ("403"), "%s", "A RAM user may not make this call without being authorized by the account.";
        InvalidOperationPermissionNotExisted = "InvalidOperation.PermissionNotExisted" ("404"), "%s", "There is no such permission on the network interface.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
    }
}
