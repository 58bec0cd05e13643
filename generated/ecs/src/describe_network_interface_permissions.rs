// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkInterfacePermissions`, from `ecs/DescribeNetworkInterfacePermissions.md`.

use alicloud_runtime::codegen::*;

/// Lists the elastic network interface security group rules that match the parameters of the call.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeNetworkInterfacePermissionsRequest::new();
/// let reply = client.describe_network_interface_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    pub network_interface_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the elastic network interface security group rule that the call or the item is about.
    /// Items: at most 100.
    pub network_interface_permission_id: Vec<String>,
}

impl DescribeNetworkInterfacePermissionsRequest {
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
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NetworkInterfacePermissionId`.
    pub fn network_interface_permission_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_permission_id = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

request! {
    DescribeNetworkInterfacePermissionsRequest {
        "RegionId" => region_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NetworkInterfacePermissionId" => network_interface_permission_id: query,
    }
}

impl Operation for DescribeNetworkInterfacePermissionsRequest {
    type Response = DescribeNetworkInterfacePermissionsResponse;
    type Error = DescribeNetworkInterfacePermissionsError;
    const INFO: OperationInfo = super::operation("DescribeNetworkInterfacePermissions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeNetworkInterfacePermissionsRequest {
    type Item = NetworkInterfacePermission;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.network_interface_permissions)
    }
}

/// What [`DescribeNetworkInterfacePermissionsRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`.
    pub request_id: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The elastic network interface security group rules that the call or the answer is about.
    pub network_interface_permissions: Vec<NetworkInterfacePermission>,
}

response! {
    DescribeNetworkInterfacePermissionsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "NetworkInterfacePermissions" => network_interface_permissions: list("NetworkInterfacePermission"),
    }
}

/// The elastic network interface security group rules that the call or the answer is about.
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
    /// Errors that the documentation of [`DescribeNetworkInterfacePermissionsRequest`] names.
    pub enum DescribeNetworkInterfacePermissionsError {
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
