// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUserPermissions`, from `cs/UpdateUserPermissions.md`.

use alicloud_runtime::codegen::*;

/// Sets, adds, or deletes RBAC permissions of a RAM user or role on clusters and namespaces.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateUserPermissionsRequest::new()
///     .uid("2367****");
/// let reply = client.update_user_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserPermissionsRequest {
    /// **Required.** ID of the RAM user or role whose permissions the call reads or sets.
    /// Example: `2367****`.
    pub uid: Option<String>,
    /// How the permissions given meet the existing ones: replace all, delete those given, or add them.
    /// Example: `apply`.
    pub mode: Option<Open<UserPermissionMode>>,
    /// The parameters of the call proper, sent as the request body.
    pub body: Vec<UserPermissionBody>,
}

impl UpdateUserPermissionsRequest {
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
    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<Open<UserPermissionMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserPermissionBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateUserPermissionsRequest {
        "uid" => uid: path,
        "mode" => mode: query,
        "" => body: body,
    }
}

impl Operation for UpdateUserPermissionsRequest {
    type Response = UpdateUserPermissionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateUserPermissions")
        .roa("POST", "/permissions/users/{uid}/update")
        .required(&["uid"]);
}

/// Response to [`UpdateUserPermissionsRequest`], which the documentation does not describe.
pub type UpdateUserPermissionsResponse = alicloud_runtime::UndocumentedResponse;

/// The parameters of the call proper, sent as the request body.
#[non_exhaustive]
pub struct UserPermissionBody {
    /// Cluster that the permission is for; empty for a permission on all clusters.
    /// Example: `c796c60***`.
    pub cluster: Option<String>,
    /// Whether `role_name` names a ClusterRole of your own and not one of the ready-made roles.
    /// Example: `false`.
    pub is_custom: Option<bool>,
    /// Role granted: a ready-made one, such as `ops` or `dev`, or a ClusterRole of your own.
    pub role_name: Option<String>,
    /// What the permission covers or which ready-made role it is based on. Example: `cluster`.
    pub role_type: Option<String>,
    /// Namespace that the permission is limited to; empty for a permission on the whole cluster.
    /// Example: `test`.
    pub namespace: Option<String>,
    /// Whether the permission is for a RAM role and not for a RAM user. Example: `false`.
    pub is_ram_role: Option<bool>,
}

impl UserPermissionBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster`.
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
    /// Sets `role_name`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `role_type`.
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
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
    UserPermissionBody {
        "cluster" => cluster: field,
        "is_custom" => is_custom: field,
        "role_name" => role_name: field,
        "role_type" => role_type: field,
        "namespace" => namespace: field,
        "is_ram_role" => is_ram_role: field,
    }
}

values! {
    /// How the permissions given meet the existing ones: replace all, delete those given, or add them.
    pub enum UserPermissionMode {
        /// Only the permissions given are taken away; others stay.
        Delete = "delete",
        /// The permissions given are added; others stay.
        Patch = "patch",
        /// The permissions given replace all that the user has in clusters.
        Apply = "apply",
    }
}
