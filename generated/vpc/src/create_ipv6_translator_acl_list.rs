// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIPv6TranslatorAclList`, from `vpc/CreateIPv6TranslatorAclList.md`.

use alicloud_runtime::codegen::*;

/// Creates an empty access control list for the IPv6 translation service; fill it with
/// [`AddIPv6TranslatorAclListEntry`](super::Client::add_ipv6_translator_acl_list_entry).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIPv6TranslatorAclListRequest::new()
///     .acl_name("test")
///     .region_id("cn-hangzhou");
/// let reply = client.create_ipv6_translator_acl_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateIPv6TranslatorAclListRequest {
    /// **Required.** Name by which people tell the access control list from others. Example: `test`.
    pub acl_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateIPv6TranslatorAclListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclName`, which is required.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
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
    CreateIPv6TranslatorAclListRequest {
        "AclName" => acl_name: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateIPv6TranslatorAclListRequest {
    type Response = CreateIPv6TranslatorAclListResponse;
    type Error = CreateIPv6TranslatorAclListError;
    const INFO: OperationInfo = super::operation("CreateIPv6TranslatorAclList")
        .required(&["AclName", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateIPv6TranslatorAclListError] = &[
        CreateIPv6TranslatorAclListError::InvalidName,
        CreateIPv6TranslatorAclListError::ResourceQuotaFull,
        CreateIPv6TranslatorAclListError::Nat64AclAclNameExist,
        CreateIPv6TranslatorAclListError::InternalError,
    ];
}

/// Response to [`CreateIPv6TranslatorAclListRequest`].
#[non_exhaustive]
pub struct CreateIPv6TranslatorAclListResponse {
    /// ID of the access control list, for use in other calls. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `8B2F5262-6B57-43F2-xxxxx`.
    pub request_id: Option<String>,
}

response! {
    CreateIPv6TranslatorAclListResponse {
        "AclId" => acl_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateIPv6TranslatorAclListRequest`] names.
///
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`Nat64AclAclNameExist`](super::DocumentedError::Nat64AclAclNameExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateIPv6TranslatorAclListError = super::DocumentedError;
