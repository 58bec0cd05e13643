// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAcl`, from `alb/CreateAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an empty access control list; fill it with
/// [`AddEntriesToAcl`](super::Client::add_entries_to_acl).
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::CreateAclRequest::new();
/// let reply = client.create_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAclRequest {
    /// Name for the access control list, to recognize it by.
    pub acl_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreateAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclName`.
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAclRequest {
        "AclName" => acl_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateAclRequest {
    type Response = CreateAclResponse;
    type Error = CreateAclError;
    const INFO: OperationInfo = super::operation("CreateAcl")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateAclError] = &[
        CreateAclError::QuotaExceededAclsNum,
        CreateAclError::NotExistResourceGroup,
        CreateAclError::ForbiddenAcl,
    ];
}

/// Response to [`CreateAclRequest`].
#[non_exhaustive]
pub struct CreateAclResponse {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876******`.
    pub request_id: Option<String>,
}

response! {
    CreateAclResponse {
        "AclId" => acl_id: value,
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAclRequest`] names.
///
/// - [`QuotaExceededAclsNum`](super::DocumentedError::QuotaExceededAclsNum)
/// - [`NotExistResourceGroup`](super::DocumentedError::NotExistResourceGroup)
/// - [`ForbiddenAcl`](super::DocumentedError::ForbiddenAcl)
pub type CreateAclError = super::DocumentedError;
