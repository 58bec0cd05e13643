// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAcl`, from `ga/DeleteAcl.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access control list in the background; query [`GetAcl`](super::Client::get_acl) to
/// see when it is gone.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteAclRequest::new()
///     .region_id("cn-hangzhou")
///     .acl_id("nacl-hp34s2h0xx1ht4nwo****")
///     .client_token("02fb3da4****")
///     .dry_run(true);
/// let reply = client.delete_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAclRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
}

impl DeleteAclRequest {
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
    DeleteAclRequest {
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteAclRequest {
    type Response = DeleteAclResponse;
    type Error = DeleteAclError;
    const INFO: OperationInfo = super::operation("DeleteAcl")
        .required(&["RegionId", "AclId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteAclError] = &[
        DeleteAclError::NotExistAcl,
        DeleteAclError::StateErrorAcl,
    ];
}

/// Response to [`DeleteAclRequest`].
#[non_exhaustive]
pub struct DeleteAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
}

response! {
    DeleteAclResponse {
        "RequestId" => request_id: value,
        "AclId" => acl_id: value,
    }
}

/// Errors that the documentation of [`DeleteAclRequest`] names.
///
/// - [`NotExistAcl`](super::DocumentedError::NotExistAcl)
/// - [`StateErrorAcl`](super::DocumentedError::StateErrorAcl)
pub type DeleteAclError = super::DocumentedError;
