// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserPermissions`, from `servicemesh/DescribeUserPermissions.md`.

use alicloud_runtime::codegen::*;

/// Lists the ASM permissions of one RAM user or RAM role.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeUserPermissionsRequest::new()
///     .sub_account_user_id("...");
/// let reply = client.describe_user_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserPermissionsRequest {
    /// **Required.** RAM user or role whose permissions are read or granted.
    pub sub_account_user_id: Option<String>,
}

impl DescribeUserPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubAccountUserId`, which is required.
    pub fn sub_account_user_id(mut self, value: impl Into<String>) -> Self {
        self.sub_account_user_id = Some(value.into());
        self
    }
}

request! {
    DescribeUserPermissionsRequest {
        "SubAccountUserId" => sub_account_user_id: form,
    }
}

impl Operation for DescribeUserPermissionsRequest {
    type Response = DescribeUserPermissionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserPermissions")
        .required(&["SubAccountUserId"])
        .read_only();
}

/// Response to [`DescribeUserPermissionsRequest`].
#[non_exhaustive]
pub struct DescribeUserPermissionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A7C9E37-C171-584F-9A99-869B48C4196D`.
    pub request_id: Option<String>,
    /// The permissions that were found or are concerned, one entry each.
    pub permissions: Vec<Permission>,
}

response! {
    DescribeUserPermissionsResponse {
        "RequestId" => request_id: value,
        "Permissions" => permissions: list(""),
    }
}

/// The permissions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Permission {
    /// ID of the parent that the item belongs to or stands for. Example: `0`.
    pub parent_id: Option<String>,
    /// Whether the rights are those of a role and not of a user. Example: `false`.
    pub is_ram_role: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `cluster`.
    pub resource_type: Option<String>,
    /// Fixed at `custom` by the system. Example: `custom`.
    pub role_type: Option<String>,
    /// Name under which the role is defined. Example: `istio-admin`.
    pub role_name: Option<String>,
    /// Mesh that carries the tag or that permissions are granted on.
    /// Example: `c57b848115458460583a4260cb713****`.
    pub resource_id: Option<String>,
}

response! {
    Permission {
        "ParentId" => parent_id: value,
        "IsRamRole" => is_ram_role: value,
        "ResourceType" => resource_type: value,
        "RoleType" => role_type: value,
        "RoleName" => role_name: value,
        "ResourceId" => resource_id: value,
    }
}
