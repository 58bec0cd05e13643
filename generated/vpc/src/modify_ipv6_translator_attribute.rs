// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIPv6TranslatorAttribute`, from `vpc/ModifyIPv6TranslatorAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames an IPv6 translation instance or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIPv6TranslatorAttributeRequest::new()
///     .ipv6_translator_id("ipv6trans-bp1i8xxxxx")
///     .region_id("cn-hangzhou")
///     .name("test");
/// let reply = client.modify_ipv6_translator_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIPv6TranslatorAttributeRequest {
    /// **Required.** ID of an IPv6 translation instance, as
    /// [`CreateIPv6Translator`](super::Client::create_ipv6_translator) returned it.
    /// Example: `ipv6trans-bp1858ysxxxxxx`.
    pub ipv6_translator_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha1111`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 100. Example: `instancedescription`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 100. Example: `instancename`.
    pub name: Option<String>,
}

impl ModifyIPv6TranslatorAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6TranslatorId`, which is required.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifyIPv6TranslatorAttributeRequest {
        "Ipv6TranslatorId" => ipv6_translator_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyIPv6TranslatorAttributeRequest {
    type Response = ModifyIPv6TranslatorAttributeResponse;
    type Error = ModifyIPv6TranslatorAttributeError;
    const INFO: OperationInfo = super::operation("ModifyIPv6TranslatorAttribute")
        .required(&["Ipv6TranslatorId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyIPv6TranslatorAttributeError] = &[
        ModifyIPv6TranslatorAttributeError::ForbbidenSubUser,
        ModifyIPv6TranslatorAttributeError::Forbidden,
        ModifyIPv6TranslatorAttributeError::InvalidName,
        ModifyIPv6TranslatorAttributeError::InvalidDescription,
        ModifyIPv6TranslatorAttributeError::IPv6TranslatorConfiguring,
        ModifyIPv6TranslatorAttributeError::InvalidIPv6TranslatorIdNotFound,
    ];
}

/// Response to [`ModifyIPv6TranslatorAttributeRequest`].
pub type ModifyIPv6TranslatorAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIPv6TranslatorAttributeRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`IPv6TranslatorConfiguring`](super::DocumentedError::IPv6TranslatorConfiguring)
/// - [`InvalidIPv6TranslatorIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorIdNotFound), here with HTTP status 404
pub type ModifyIPv6TranslatorAttributeError = super::DocumentedError;
