// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkInterfacePermission`, from `ecs/DeleteNetworkInterfacePermission.md`.

use alicloud_runtime::codegen::*;

/// Deletes the elastic network interface security group rule named in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteNetworkInterfacePermissionRequest::new();
/// let reply = client.delete_network_interface_permission(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteNetworkInterfacePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic network interface security group rule that the call or the item
    /// is about.
    pub network_interface_permission_id: Option<String>,
    /// Whether to take off even the master instance, which is refused otherwise.
    pub force: Option<bool>,
}

impl DeleteNetworkInterfacePermissionRequest {
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
    /// Sets `NetworkInterfacePermissionId`, which is required.
    pub fn network_interface_permission_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_permission_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteNetworkInterfacePermissionRequest {
        "RegionId" => region_id: query,
        "NetworkInterfacePermissionId" => network_interface_permission_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteNetworkInterfacePermissionRequest {
    type Response = DeleteNetworkInterfacePermissionResponse;
    type Error = DeleteNetworkInterfacePermissionError;
    const INFO: OperationInfo = super::operation("DeleteNetworkInterfacePermission")
        .required(&["RegionId", "NetworkInterfacePermissionId"])
        .region("RegionId");
}

/// What [`DeleteNetworkInterfacePermissionRequest`] is answered with.
pub type DeleteNetworkInterfacePermissionResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteNetworkInterfacePermissionRequest`] names.
    pub enum DeleteNetworkInterfacePermissionError {
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
        InvalidEniPermissionIdNotFound = "InvalidEniPermissionId.NotFound" ("404"), "%s", "No permission on a network interface has this ID.";
    }
}
