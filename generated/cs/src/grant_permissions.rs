// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantPermissions`, from `cs/GrantPermissions.md`.

use alicloud_runtime::codegen::*;

/// Sets the RBAC permissions of a RAM user or role in clusters; those it had so far are
/// overwritten.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GrantPermissionsRequest::new()
///     .uid("2367****");
/// let reply = client.grant_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantPermissionsRequest {
    /// **Required.** ID of the RAM user or role whose permissions the call reads or sets.
    /// Example: `2367****`.
    pub uid: Option<String>,
    /// The parameters of the call proper, sent as the request body.
    pub body: Vec<PermissionBody>,
}

impl GrantPermissionsRequest {
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
    /// Sets `body`.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = impl Into<PermissionBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GrantPermissionsRequest {
        "uid" => uid: path,
        "" => body: body,
    }
}

impl Operation for GrantPermissionsRequest {
    type Response = GrantPermissionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GrantPermissions")
        .roa("POST", "/permissions/users/{uid}")
        .required(&["uid"]);
}

/// Response to [`GrantPermissionsRequest`], which the documentation does not describe.
pub type GrantPermissionsResponse = alicloud_runtime::UndocumentedResponse;

/// The parameters of the call proper, sent as the request body.
#[non_exhaustive]
pub struct PermissionBody {
    /// **Required.** Cluster that the permission is for; empty for a permission on all clusters.
    /// Example: `c796c60***`.
    pub cluster: Option<String>,
    /// Whether `role_name` names a ClusterRole of your own and not one of the ready-made roles.
    /// Example: `false`.
    pub is_custom: Option<bool>,
    /// **Required.** Role granted: a ready-made one, such as `ops` or `dev`, or a ClusterRole of your
    /// own.
    pub role_name: Option<String>,
    /// **Required.** What the permission covers or which ready-made role it is based on.
    /// Example: `cluster`.
    pub role_type: Option<Open<RoleType>>,
    /// **Required** under conditions. Namespace that the permission is limited to; empty for a
    /// permission on the whole cluster. Example: `test`.
    pub namespace: Option<String>,
    /// Whether the permission is for a RAM role and not for a RAM user. Example: `false`.
    pub is_ram_role: Option<bool>,
}

impl PermissionBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster`, which is required.
    pub fn cluster(mut self, value: impl Into<String>) -> Self {
        self.cluster = Some(value.into());
        self
    }
    /// Sets `is_custom`.
    #[inline]
    pub fn is_custom(mut self, value: bool) -> Self {
        self.is_custom = Some(value);
        self
    }
    /// Sets `role_name`, which is required.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `role_type`, which is required.
    pub fn role_type(mut self, value: impl Into<Open<RoleType>>) -> Self {
        self.role_type = Some(value.into());
        self
    }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `is_ram_role`.
    #[inline]
    pub fn is_ram_role(mut self, value: bool) -> Self {
        self.is_ram_role = Some(value);
        self
    }
}

request! {
    PermissionBody {
        "cluster" => cluster: field,
        "is_custom" => is_custom: field,
        "role_name" => role_name: field,
        "role_type" => role_type: field,
        "namespace" => namespace: field,
        "is_ram_role" => is_ram_role: field,
    }
}

values! {
    /// What the permission covers or which ready-made role it is based on.
    pub enum RoleType {
        /// The permission covers one whole cluster.
        Cluster = "cluster",
        /// The permission covers one namespace of a cluster.
        Namespace = "namespace",
        /// The permission covers all clusters.
        AllClusters = "all-clusters",
    }
}
