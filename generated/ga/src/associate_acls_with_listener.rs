// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateAclsWithListener`, from `ga/AssociateAclsWithListener.md`.

use alicloud_runtime::codegen::*;

/// Puts access control lists on a listener, as whitelist or as blacklist.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::AssociateAclsWithListenerRequest::new()
///     .region_id("64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****")
///     .acl_type("white")
///     .client_token("02fb3da4****")
///     .dry_run(true)
///     .acl_ids(["nacl-hp34s2h0xx1ht4nwo****"]);
/// let reply = client.associate_acls_with_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateAclsWithListenerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF`.
    pub region_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// **Required.** Which kind of ACL it is or is to be. Example: `white`.
    pub acl_type: Option<Open<AclType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** IDs of the ACLs to work on or to narrow the list down to.
    /// Items: at most 2. Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_ids: Vec<String>,
}

impl AssociateAclsWithListenerRequest {
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
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `AclType`, which is required.
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
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
    /// Sets `AclIds`, which is required.
    pub fn acl_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AssociateAclsWithListenerRequest {
        "RegionId" => region_id: query,
        "ListenerId" => listener_id: query,
        "AclType" => acl_type: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AclIds" => acl_ids: query,
    }
}

impl Operation for AssociateAclsWithListenerRequest {
    type Response = AssociateAclsWithListenerResponse;
    type Error = AssociateAclsWithListenerError;
    const INFO: OperationInfo = super::operation("AssociateAclsWithListener")
        .required(&["RegionId", "ListenerId", "AclType", "AclIds"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AssociateAclsWithListenerError] = &[
        AssociateAclsWithListenerError::NotExistListener,
        AssociateAclsWithListenerError::NotActiveListener,
        AssociateAclsWithListenerError::NotExistAccelerator,
        AssociateAclsWithListenerError::StateErrorAccelerator,
        AssociateAclsWithListenerError::NotExistAcl,
        AssociateAclsWithListenerError::StateErrorAcl,
    ];
}

/// Response to [`AssociateAclsWithListenerRequest`].
#[non_exhaustive]
pub struct AssociateAclsWithListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF`.
    pub request_id: Option<String>,
    /// IDs of the ACLs that were found or are concerned.
    /// Items: at most 3. Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_ids: Vec<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

response! {
    AssociateAclsWithListenerResponse {
        "RequestId" => request_id: value,
        "AclIds" => acl_ids: list(""),
        "ListenerId" => listener_id: value,
    }
}

values! {
    /// Which kind of ACL it is or is to be.
    pub enum AclType {
        /// Only entries of the list get through.
        White = "white",
        /// Entries of the list are blocked; all others get through.
        Black = "black",
    }
}

/// Errors that the documentation of [`AssociateAclsWithListenerRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistAcl`](super::DocumentedError::NotExistAcl)
/// - [`StateErrorAcl`](super::DocumentedError::StateErrorAcl)
pub type AssociateAclsWithListenerError = super::DocumentedError;
