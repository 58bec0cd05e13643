// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUsersWithPermissions`, from `servicemesh/DescribeUsersWithPermissions.md`.

use alicloud_runtime::codegen::*;

/// Lists the IDs of RAM users or roles that hold RBAC permissions.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeUsersWithPermissionsRequest::new()
///     .user_type("...");
/// let reply = client.describe_users_with_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUsersWithPermissionsRequest {
    /// **Required.** Whether RAM users (`SubUser`) or RAM roles (`RamRole`) are listed.
    pub user_type: Option<String>,
}

impl DescribeUsersWithPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserType`, which is required.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    DescribeUsersWithPermissionsRequest {
        "UserType" => user_type: form,
    }
}

impl Operation for DescribeUsersWithPermissionsRequest {
    type Response = DescribeUsersWithPermissionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUsersWithPermissions")
        .required(&["UserType"])
        .read_only();
}

/// Response to [`DescribeUsersWithPermissionsRequest`].
#[non_exhaustive]
pub struct DescribeUsersWithPermissionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `12B94024-C241-13CD-BA44-6106DF1****`.
    pub request_id: Option<String>,
    /// The UIDs that were found or are concerned, one entry each. Example: `2940213405997****`.
    pub uids: Vec<String>,
}

response! {
    DescribeUsersWithPermissionsResponse {
        "RequestId" => request_id: value,
        "UIDs" => uids: list(""),
    }
}
