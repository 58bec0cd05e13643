// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserPermission`, from `cs/DescribeUserPermission.md`.

use alicloud_runtime::codegen::*;

/// Lists the cluster permissions of a RAM user or role: resource, scope, predefined role, and
/// origin.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeUserPermissionRequest::new()
///     .uid("21175****");
/// let reply = client.describe_user_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserPermissionRequest {
    /// **Required.** ID of the RAM user or role whose permissions the call reads or sets.
    /// Example: `21175****`.
    pub uid: Option<String>,
}

impl DescribeUserPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `uid`, which is required.
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
}

request! {
    DescribeUserPermissionRequest {
        "uid" => uid: path,
    }
}

impl Operation for DescribeUserPermissionRequest {
    type Response = DescribeUserPermissionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeUserPermission")
        .roa("GET", "/permissions/users/{uid}")
        .required(&["uid"])
        .read_only();
}

/// Response to [`DescribeUserPermissionRequest`].
#[non_exhaustive]
pub struct DescribeUserPermissionResponse {
    /// The body of the response.
    pub body: Vec<UserPermissionItem>,
}

response! {
    DescribeUserPermissionResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct UserPermissionItem {
    /// What the permission covers: a cluster, a namespace of a cluster, or all clusters.
    /// Example: `c1b542****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the tags, the permission or the protection are for. Example: `cluster`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Role granted: a ready-made one, such as `ops` or `dev`, or a ClusterRole of your own.
    /// Example: `view`.
    pub role_name: Option<String>,
    /// What the permission covers or which ready-made role it is based on. Example: `admin`.
    pub role_type: Option<Open<RoleType>>,
    /// Whether the record is the administrator right of whoever created the cluster. Example: `1`.
    pub is_owner: Option<i64>,
    /// Whether the permission was given to a RAM role. Example: `1`.
    pub is_ram_role: Option<i64>,
}

response! {
    UserPermissionItem {
        "resource_id" => resource_id: value,
        "resource_type" => resource_type: value,
        "role_name" => role_name: value,
        "role_type" => role_type: value,
        "is_owner" => is_owner: value,
        "is_ram_role" => is_ram_role: value,
    }
}

values! {
    /// Kind of resource that the tags, the permission or the protection are for.
    pub enum ResourceType {
        /// The permission covers one whole cluster.
        Cluster = "cluster",
        /// The permission covers one namespace of a cluster.
        Namespace = "namespace",
        /// The permission covers all clusters.
        Console = "console",
    }
}

values! {
    /// What the permission covers or which ready-made role it is based on.
    pub enum RoleType {
        /// Administrator, who can read and write everything.
        Admin = "admin",
        /// Operations engineer, who runs the cluster's workloads and nodes.
        Ops = "ops",
        /// Developer, who works on resources within namespaces.
        Dev = "dev",
        /// User with restricted, mainly read-only access.
        Restricted = "restricted",
        /// A ClusterRole of your own.
        Custom = "custom",
    }
}
