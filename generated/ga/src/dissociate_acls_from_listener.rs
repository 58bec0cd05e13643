// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateAclsFromListener`, from `ga/DissociateAclsFromListener.md`.

use alicloud_runtime::codegen::*;

/// Takes access control lists off a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DissociateAclsFromListenerRequest::new()
///     .region_id("cn-hangzhou")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****")
///     .client_token("5A2CFF0E-5718-45B5-9D4D-70B3FF3898")
///     .dry_run(true)
///     .acl_ids(["nacl-hp34s2h0xx1ht4nwo****"]);
/// let reply = client.dissociate_acls_from_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateAclsFromListenerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF3898`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** IDs of the ACLs to work on or to narrow the list down to.
    /// Items: at most 10. Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_ids: Vec<String>,
}

impl DissociateAclsFromListenerRequest {
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
    DissociateAclsFromListenerRequest {
        "RegionId" => region_id: query,
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AclIds" => acl_ids: query,
    }
}

impl Operation for DissociateAclsFromListenerRequest {
    type Response = DissociateAclsFromListenerResponse;
    type Error = DissociateAclsFromListenerError;
    const INFO: OperationInfo = super::operation("DissociateAclsFromListener")
        .required(&["RegionId", "ListenerId", "AclIds"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DissociateAclsFromListenerError] = &[
        DissociateAclsFromListenerError::NotExistListener,
        DissociateAclsFromListenerError::NotActiveListener,
        DissociateAclsFromListenerError::NotExistAccelerator,
        DissociateAclsFromListenerError::StateErrorAccelerator,
        DissociateAclsFromListenerError::NotExistAcl,
        DissociateAclsFromListenerError::StateErrorAcl,
        DissociateAclsFromListenerError::AclNotBindListener,
    ];
}

/// Response to [`DissociateAclsFromListenerRequest`].
#[non_exhaustive]
pub struct DissociateAclsFromListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// IDs of the ACLs that were found or are concerned.
    /// Items: at most 3. Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_ids: Vec<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

response! {
    DissociateAclsFromListenerResponse {
        "RequestId" => request_id: value,
        "AclIds" => acl_ids: list(""),
        "ListenerId" => listener_id: value,
    }
}

/// Errors that the documentation of [`DissociateAclsFromListenerRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistAcl`](super::DocumentedError::NotExistAcl)
/// - [`StateErrorAcl`](super::DocumentedError::StateErrorAcl)
/// - [`AclNotBindListener`](super::DocumentedError::AclNotBindListener)
pub type DissociateAclsFromListenerError = super::DocumentedError;
