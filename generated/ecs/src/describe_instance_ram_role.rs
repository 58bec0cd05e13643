// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceRamRole`, from `ecs/DescribeInstanceRamRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceRamRoleSet};

/// Reports which RAM role each instance acts under.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeInstanceRamRoleRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_ram_role(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRamRoleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Instances whose roles are asked for. Needed unless `RamRoleName` is given. Example: `text`.
    pub instance_ids: Vec<String>,
    /// Role whose instances are asked for. Needed unless `InstanceIds` is given.
    /// Example: `EcsServiceRole-EcsDocGuideTest`.
    pub ram_role_name: Option<String>,
}

impl DescribeInstanceRamRoleRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceRamRoleRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceIds" => instance_ids: query_json,
        "RamRoleName" => ram_role_name: query,
    }
}

impl Operation for DescribeInstanceRamRoleRequest {
    type Response = DescribeInstanceRamRoleResponse;
    type Error = DescribeInstanceRamRoleError;
    const INFO: OperationInfo = super::operation("DescribeInstanceRamRole")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceRamRoleError] = &[
        DescribeInstanceRamRoleError::InvalidInstanceIdsMalformed,
        DescribeInstanceRamRoleError::InvalidInstanceIdNotFound3,
        DescribeInstanceRamRoleError::InvalidNetworkTypeMismatchRamRole,
        DescribeInstanceRamRoleError::InvalidParameterAllEmpty,
        DescribeInstanceRamRoleError::InternalError,
    ];
}

impl Paginated for DescribeInstanceRamRoleRequest {
    type Item = InstanceRamRoleSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instance_ram_role_sets)
    }
}

/// Response to [`DescribeInstanceRamRoleRequest`].
#[non_exhaustive]
pub struct DescribeInstanceRamRoleResponse {
    /// RAM roles and the instances they are bound to.
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeInstanceRamRoleResponse {
        "InstanceRamRoleSets" => instance_ram_role_sets: list("InstanceRamRoleSet"),
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceRamRoleRequest`] names.
///
/// - [`InvalidInstanceIdsMalformed`](super::DocumentedError::InvalidInstanceIdsMalformed)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidNetworkTypeMismatchRamRole`](super::DocumentedError::InvalidNetworkTypeMismatchRamRole)
/// - [`InvalidParameterAllEmpty`](super::DocumentedError::InvalidParameterAllEmpty), here with HTTP status 403
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInstanceRamRoleError = super::DocumentedError;
