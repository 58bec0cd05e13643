// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIPv6TranslatorEntry`, from `vpc/DeleteIPv6TranslatorEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a mapping of an IPv6 translation instance, or all of them when no mapping is named.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIPv6TranslatorEntryRequest::new()
///     .region_id("cn-hangzhou")
///     .ipv6_translator_id("ipv6trans-bp1i8ahxutxxx");
/// let reply = client.delete_ipv6_translator_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteIPv6TranslatorEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha11112222`.
    pub client_token: Option<String>,
    /// Mapping to delete. Without it all mappings of the instance go.
    /// Example: `ipv6transentry-bp1g8bhrdexxxxx`.
    pub ipv6_translator_entry_id: Option<String>,
    /// Translation instance that has the mapping. With no mapping named, all of its mappings go.
    /// Example: `ipv6trans-bp1858ysxxxxxx`.
    pub ipv6_translator_id: Option<String>,
}

impl DeleteIPv6TranslatorEntryRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Ipv6TranslatorEntryId`.
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into());
        self
    }
    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }
}

request! {
    DeleteIPv6TranslatorEntryRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Ipv6TranslatorEntryId" => ipv6_translator_entry_id: query,
        "Ipv6TranslatorId" => ipv6_translator_id: query,
    }
}

impl Operation for DeleteIPv6TranslatorEntryRequest {
    type Response = DeleteIPv6TranslatorEntryResponse;
    type Error = DeleteIPv6TranslatorEntryError;
    const INFO: OperationInfo = super::operation("DeleteIPv6TranslatorEntry")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteIPv6TranslatorEntryError] = &[
        DeleteIPv6TranslatorEntryError::ForbbidenSubUser,
        DeleteIPv6TranslatorEntryError::Forbidden,
        DeleteIPv6TranslatorEntryError::InvalidIPv6TranslatorIdNotFound,
        DeleteIPv6TranslatorEntryError::InvalidIPv6TranslatorEntryIdNotFound,
        DeleteIPv6TranslatorEntryError::IPv6TranslatorConfiguring,
        DeleteIPv6TranslatorEntryError::IPv6TranslatorFinancialLocked,
        DeleteIPv6TranslatorEntryError::InvalidIPv6TranslatorIdCoexistWithEntryId,
        DeleteIPv6TranslatorEntryError::MissingEntryOrInstanceId,
    ];
}

/// Response to [`DeleteIPv6TranslatorEntryRequest`].
pub type DeleteIPv6TranslatorEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIPv6TranslatorEntryRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidIPv6TranslatorIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorIdNotFound)
/// - [`InvalidIPv6TranslatorEntryIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorEntryIdNotFound)
/// - [`IPv6TranslatorConfiguring`](super::DocumentedError::IPv6TranslatorConfiguring)
/// - [`IPv6TranslatorFinancialLocked`](super::DocumentedError::IPv6TranslatorFinancialLocked)
/// - [`InvalidIPv6TranslatorIdCoexistWithEntryId`](super::DocumentedError::InvalidIPv6TranslatorIdCoexistWithEntryId)
/// - [`MissingEntryOrInstanceId`](super::DocumentedError::MissingEntryOrInstanceId)
pub type DeleteIPv6TranslatorEntryError = super::DocumentedError;
