// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateAclsWithListener`, from `alb/AssociateAclsWithListener.md`.

use alicloud_runtime::codegen::*;

/// Makes a listener let in or turn away clients by access control lists.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::AssociateAclsWithListenerRequest::new()
///     .acl_ids(["..."])
///     .listener_id("...")
///     .acl_type("...");
/// let reply = client.associate_acls_with_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateAclsWithListenerRequest {
    /// **Required.** Access control lists to work on, by their IDs. Items: at most 20.
    pub acl_ids: Vec<String>,
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// **Required.** Whether the addresses listed are let in or turned away.
    pub acl_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AssociateAclsWithListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclIds`, which is required.
    pub fn acl_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `AclType`, which is required.
    pub fn acl_type(mut self, value: impl Into<String>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AssociateAclsWithListenerRequest {
        "AclIds" => acl_ids: query,
        "ListenerId" => listener_id: query,
        "AclType" => acl_type: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AssociateAclsWithListenerRequest {
    type Response = AssociateAclsWithListenerResponse;
    type Error = AssociateAclsWithListenerError;
    const INFO: OperationInfo = super::operation("AssociateAclsWithListener")
        .required(&["AclIds", "ListenerId", "AclType"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AssociateAclsWithListenerError] = &[
        AssociateAclsWithListenerError::QuotaExceededAclsNum,
        AssociateAclsWithListenerError::IncorrectStatusAcl,
        AssociateAclsWithListenerError::ResourceQuotaExceededListenerAclEntriesNum,
        AssociateAclsWithListenerError::OperationDeniedAclNotSupport,
        AssociateAclsWithListenerError::ResourceAlreadyExistAclEntry,
        AssociateAclsWithListenerError::ResourceInUseAcl,
        AssociateAclsWithListenerError::OperationDeniedLoadBalancerJoinedSecurityGroupNotSupportAcl,
        AssociateAclsWithListenerError::ResourceNotFoundAcl,
        AssociateAclsWithListenerError::ResourceNotFoundListener,
    ];
}

/// Response to [`AssociateAclsWithListenerRequest`].
#[non_exhaustive]
pub struct AssociateAclsWithListenerResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F87******`.
    pub request_id: Option<String>,
}

response! {
    AssociateAclsWithListenerResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AssociateAclsWithListenerRequest`] names.
///
/// - [`QuotaExceededAclsNum`](super::DocumentedError::QuotaExceededAclsNum)
/// - [`IncorrectStatusAcl`](super::DocumentedError::IncorrectStatusAcl)
/// - [`ResourceQuotaExceededListenerAclEntriesNum`](super::DocumentedError::ResourceQuotaExceededListenerAclEntriesNum)
/// - [`OperationDeniedAclNotSupport`](super::DocumentedError::OperationDeniedAclNotSupport)
/// - [`ResourceAlreadyExistAclEntry`](super::DocumentedError::ResourceAlreadyExistAclEntry)
/// - [`ResourceInUseAcl`](super::DocumentedError::ResourceInUseAcl)
/// - [`OperationDeniedLoadBalancerJoinedSecurityGroupNotSupportAcl`](super::DocumentedError::OperationDeniedLoadBalancerJoinedSecurityGroupNotSupportAcl)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type AssociateAclsWithListenerError = super::DocumentedError;
