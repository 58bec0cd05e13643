// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkInterfacePermissions`, from `ecs/DescribeNetworkInterfacePermissions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfacePermission};

/// Lists the permissions on elastic network interfaces that were granted to partners or other
/// users.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeNetworkInterfacePermissionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_network_interface_permissions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
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
    /// Permission to use a network interface, by its ID. Items: at most 100.
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
    const ERRORS: &'static [DescribeNetworkInterfacePermissionsError] = &[
        DescribeNetworkInterfacePermissionsError::MissingParameter,
        DescribeNetworkInterfacePermissionsError::UnsupportedParameter,
        DescribeNetworkInterfacePermissionsError::InvalidParameter2,
        DescribeNetworkInterfacePermissionsError::InvalidInstanceIDMalformed,
        DescribeNetworkInterfacePermissionsError::InvalidOperationInvalidEniState,
        DescribeNetworkInterfacePermissionsError::NotBelongUser,
        DescribeNetworkInterfacePermissionsError::InvalidOperationPermissionExisted,
        DescribeNetworkInterfacePermissionsError::InvalidUserTypeNotSupported,
        DescribeNetworkInterfacePermissionsError::AbsInvalidAccountNotFound,
        DescribeNetworkInterfacePermissionsError::ForbiddenNotSupportRAM,
        DescribeNetworkInterfacePermissionsError::ForbiddenSubUser,
        DescribeNetworkInterfacePermissionsError::InvalidOperationPermissionNotExisted,
        DescribeNetworkInterfacePermissionsError::InvalidEniIdNotFound,
    ];
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

/// Response to [`DescribeNetworkInterfacePermissionsRequest`].
#[non_exhaustive]
pub struct DescribeNetworkInterfacePermissionsResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FCD3DEF-63D3-4605-A818-805C8BD7DB87`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The elastic network interface security group rules that were found or are concerned, one entry
    /// each.
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

/// Errors that the documentation of [`DescribeNetworkInterfacePermissionsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`NotBelongUser`](super::DocumentedError::NotBelongUser)
/// - [`InvalidOperationPermissionExisted`](super::DocumentedError::InvalidOperationPermissionExisted)
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidOperationPermissionNotExisted`](super::DocumentedError::InvalidOperationPermissionNotExisted)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
pub type DescribeNetworkInterfacePermissionsError = super::DocumentedError;
