// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIPv6TranslatorAclList`, from `vpc/DeleteIPv6TranslatorAclList.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access control list. No mapping may use it any longer.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIPv6TranslatorAclListRequest::new()
///     .acl_id("ipv6transacl-bp1de2xxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_ipv6_translator_acl_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteIPv6TranslatorAclListRequest {
    /// **Required.** ID of an access control list, as
    /// [`CreateIPv6TranslatorAclList`](super::Client::create_ipv6_translator_acl_list) returned it.
    /// Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha123456`.
    pub client_token: Option<String>,
}

impl DeleteIPv6TranslatorAclListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteIPv6TranslatorAclListRequest {
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteIPv6TranslatorAclListRequest {
    type Response = DeleteIPv6TranslatorAclListResponse;
    type Error = DeleteIPv6TranslatorAclListError;
    const INFO: OperationInfo = super::operation("DeleteIPv6TranslatorAclList")
        .required(&["AclId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteIPv6TranslatorAclListError] = &[
        DeleteIPv6TranslatorAclListError::ForbbidenSubUser,
        DeleteIPv6TranslatorAclListError::Forbidden,
        DeleteIPv6TranslatorAclListError::InvalidIPv6TranslatorACLIdNotFound,
        DeleteIPv6TranslatorAclListError::InvalidIPv6TranslatorACLUsed,
    ];
}

/// Response to [`DeleteIPv6TranslatorAclListRequest`].
pub type DeleteIPv6TranslatorAclListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIPv6TranslatorAclListRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidIPv6TranslatorACLIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorACLIdNotFound)
/// - [`InvalidIPv6TranslatorACLUsed`](super::DocumentedError::InvalidIPv6TranslatorACLUsed)
pub type DeleteIPv6TranslatorAclListError = super::DocumentedError;
