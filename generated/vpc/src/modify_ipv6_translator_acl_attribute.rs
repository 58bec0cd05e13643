// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIPv6TranslatorAclAttribute`, from `vpc/ModifyIPv6TranslatorAclAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames an access control list of the IPv6 translation service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIPv6TranslatorAclAttributeRequest::new()
///     .acl_id("ipv6transacl-bp1de2xxxx")
///     .acl_name("acl1")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_ipv6_translator_acl_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorAclAttributeRequest {
    /// **Required.** Access control list to rename. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// **Required.** New name of the access control list. Example: `acl1`.
    pub acl_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha223ndd2333`.
    pub client_token: Option<String>,
}

impl ModifyIPv6TranslatorAclAttributeRequest {
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
    ModifyIPv6TranslatorAclAttributeRequest {
        "AclId" => acl_id: query,
        "AclName" => acl_name: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyIPv6TranslatorAclAttributeRequest {
    type Response = ModifyIPv6TranslatorAclAttributeResponse;
    type Error = ModifyIPv6TranslatorAclAttributeError;
    const INFO: OperationInfo = super::operation("ModifyIPv6TranslatorAclAttribute")
        .required(&["AclId", "AclName", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyIPv6TranslatorAclAttributeError] = &[
        ModifyIPv6TranslatorAclAttributeError::ForbbidenSubUser,
        ModifyIPv6TranslatorAclAttributeError::Forbidden,
        ModifyIPv6TranslatorAclAttributeError::InvalidName,
        ModifyIPv6TranslatorAclAttributeError::InvalidIPv6TranslatorACLIdNotFound,
    ];
}

/// Response to [`ModifyIPv6TranslatorAclAttributeRequest`].
pub type ModifyIPv6TranslatorAclAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIPv6TranslatorAclAttributeRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidIPv6TranslatorACLIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorACLIdNotFound), here with HTTP status 404
pub type ModifyIPv6TranslatorAclAttributeError = super::DocumentedError;
