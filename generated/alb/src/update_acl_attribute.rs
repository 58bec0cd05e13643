// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAclAttribute`, from `alb/UpdateAclAttribute.md`.

use alicloud_runtime::codegen::*;

/// Gives an access control list another name.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateAclAttributeRequest::new()
///     .acl_id("...")
///     .acl_name("...");
/// let reply = client.update_acl_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAclAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// **Required.** Name for the access control list, to recognize it by.
    pub acl_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateAclAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `AclName`, which is required.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    UpdateAclAttributeRequest {
        "ClientToken" => client_token: query,
        "AclId" => acl_id: query,
        "AclName" => acl_name: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateAclAttributeRequest {
    type Response = UpdateAclAttributeResponse;
    type Error = UpdateAclAttributeError;
    const INFO: OperationInfo = super::operation("UpdateAclAttribute")
        .required(&["AclId", "AclName"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateAclAttributeError] = &[
        UpdateAclAttributeError::ConflictAcl,
        UpdateAclAttributeError::IncorrectStatusAcl,
        UpdateAclAttributeError::ResourceNotFoundAcl,
    ];
}

/// Response to [`UpdateAclAttributeRequest`].
pub type UpdateAclAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAclAttributeRequest`] names.
///
/// - [`ConflictAcl`](super::DocumentedError::ConflictAcl)
/// - [`IncorrectStatusAcl`](super::DocumentedError::IncorrectStatusAcl)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
pub type UpdateAclAttributeError = super::DocumentedError;
