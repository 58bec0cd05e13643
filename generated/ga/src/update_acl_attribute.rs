// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAclAttribute`, from `ga/UpdateAclAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of an access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateAclAttributeRequest::new()
///     .acl_id("...")
///     .acl_name("...");
/// let reply = client.update_acl_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAclAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// **Required.** Name that the ACL goes by.
    pub acl_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateAclAttributeRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
        "AclName" => acl_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateAclAttributeRequest {
    type Response = UpdateAclAttributeResponse;
    type Error = UpdateAclAttributeError;
    const INFO: OperationInfo = super::operation("UpdateAclAttribute")
        .required(&["RegionId", "AclId", "AclName"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateAclAttributeError] = &[
        UpdateAclAttributeError::NotExistAcl,
        UpdateAclAttributeError::StateErrorAcl,
    ];
}

/// Response to [`UpdateAclAttributeRequest`].
#[non_exhaustive]
pub struct UpdateAclAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF`.
    pub request_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
}

response! {
    UpdateAclAttributeResponse {
        "RequestId" => request_id: value,
        "AclId" => acl_id: value,
    }
}

/// Errors that the documentation of [`UpdateAclAttributeRequest`] names.
///
/// - [`NotExistAcl`](super::DocumentedError::NotExistAcl), here with HTTP status 500
/// - [`StateErrorAcl`](super::DocumentedError::StateErrorAcl), here with HTTP status 500
pub type UpdateAclAttributeError = super::DocumentedError;
