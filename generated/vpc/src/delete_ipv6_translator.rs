// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIPv6Translator`, from `vpc/DeleteIPv6Translator.md`.

use alicloud_runtime::codegen::*;

/// Deletes an instance of the IPv6 translation service.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIPv6TranslatorRequest::new()
///     .ipv6_translator_id("ipv6trans-bp1i8ahxut1iexxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_ipv6_translator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIPv6TranslatorRequest {
    /// **Required.** ID of an IPv6 translation instance, as
    /// [`CreateIPv6Translator`](super::Client::create_ipv6_translator) returned it.
    /// Example: `ipv6trans-bp1i8ahxut1iexxxx`.
    pub ipv6_translator_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ClientToken`.
    pub client_token: Option<String>,
}

impl DeleteIPv6TranslatorRequest {
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
}

request! {
    DeleteIPv6TranslatorRequest {
        "Ipv6TranslatorId" => ipv6_translator_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteIPv6TranslatorRequest {
    type Response = DeleteIPv6TranslatorResponse;
    type Error = DeleteIPv6TranslatorError;
    const INFO: OperationInfo = super::operation("DeleteIPv6Translator")
        .required(&["Ipv6TranslatorId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteIPv6TranslatorError] = &[
        DeleteIPv6TranslatorError::ForbbidenSubUser,
        DeleteIPv6TranslatorError::Forbidden,
        DeleteIPv6TranslatorError::ForbiddenRelease,
        DeleteIPv6TranslatorError::IPv6TranslatorConfiguring,
        DeleteIPv6TranslatorError::Nat64GatewayConfiguring,
        DeleteIPv6TranslatorError::InvalidIPv6TranslatorIdNotFound,
    ];
}

/// Response to [`DeleteIPv6TranslatorRequest`].
pub type DeleteIPv6TranslatorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIPv6TranslatorRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenRelease`](super::DocumentedError::ForbiddenRelease)
/// - [`IPv6TranslatorConfiguring`](super::DocumentedError::IPv6TranslatorConfiguring)
/// - [`Nat64GatewayConfiguring`](super::DocumentedError::Nat64GatewayConfiguring)
/// - [`InvalidIPv6TranslatorIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorIdNotFound), here with HTTP status 404
pub type DeleteIPv6TranslatorError = super::DocumentedError;
