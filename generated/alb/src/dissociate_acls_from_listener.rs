// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateAclsFromListener`, from `alb/DissociateAclsFromListener.md`.

use alicloud_runtime::codegen::*;

/// Takes access control lists off a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DissociateAclsFromListenerRequest::new()
///     .acl_ids(["..."])
///     .listener_id("...");
/// let reply = client.dissociate_acls_from_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateAclsFromListenerRequest {
    /// **Required.** Access control lists to work on, by their IDs. Items: at most 20.
    pub acl_ids: Vec<String>,
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DissociateAclsFromListenerRequest {
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
    DissociateAclsFromListenerRequest {
        "AclIds" => acl_ids: query,
        "ListenerId" => listener_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DissociateAclsFromListenerRequest {
    type Response = DissociateAclsFromListenerResponse;
    type Error = DissociateAclsFromListenerError;
    const INFO: OperationInfo = super::operation("DissociateAclsFromListener")
        .required(&["AclIds", "ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DissociateAclsFromListenerError] = &[
        DissociateAclsFromListenerError::IncorrectStatusListener,
        DissociateAclsFromListenerError::IncorrectStatusAcl,
        DissociateAclsFromListenerError::ResourceInConfiguring,
        DissociateAclsFromListenerError::LockFailed,
        DissociateAclsFromListenerError::ResourceNotAssociatedAcl,
    ];
}

/// Response to [`DissociateAclsFromListenerRequest`].
#[non_exhaustive]
pub struct DissociateAclsFromListenerResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876******`.
    pub request_id: Option<String>,
}

response! {
    DissociateAclsFromListenerResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DissociateAclsFromListenerRequest`] names.
///
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`IncorrectStatusAcl`](super::DocumentedError::IncorrectStatusAcl)
/// - [`ResourceInConfiguring`](super::DocumentedError::ResourceInConfiguring)
/// - [`LockFailed`](super::DocumentedError::LockFailed)
/// - [`ResourceNotAssociatedAcl`](super::DocumentedError::ResourceNotAssociatedAcl)
pub type DissociateAclsFromListenerError = super::DocumentedError;
